package org.beffroi.strategy.file;

import java.io.IOException;
import java.util.List;
import org.beffroi.core.xml.HardenedXml;
import org.beffroi.core.xml.XmlLimits;
import org.w3c.dom.Document;

/**
 * Brings a file up from an earlier format, step by step. A file of each format is kept among the tests.
 *
 * <p>Formats: 1, the first; 2, see {@link HoursOfItems}; 3, see {@link LevelsOfHundred}; 4, see
 * {@link FirstPriorities}.
 */
final class Migration {

    /** The format that is written. */
    static final int PRESENT = 4;

    private static final List<Step> STEPS = List.of(new HoursOfItems(), new LevelsOfHundred(), new FirstPriorities());

    /**
     * What the file would hold in the present format.
     *
     * @param written that was inspected already
     * @throws Unsound if its format is not known here
     */
    byte[] toPresent(byte[] written, int format) throws Unsound, IOException {
        if (format > PRESENT) {
            throw new Unsound("strategy.unsound.newer", format, PRESENT);
        }
        if (format < 1) {
            throw new Unsound("strategy.unsound.other");
        }
        if (format == PRESENT) {
            return written;
        }
        Document file = HardenedXml.tree(written, HardenedXml.Names.AS_WRITTEN, XmlLimits.STRATEGY);
        STEPS.stream().filter(step -> step.to() > format).forEach(step -> step.up(file));
        file.getDocumentElement().setAttribute("format", Integer.toString(PRESENT));
        return HardenedXml.bytes(file);
    }
}
