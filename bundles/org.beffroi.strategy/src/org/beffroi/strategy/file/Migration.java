package org.beffroi.strategy.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Brings a file up from an earlier format, step by step. A file of each format is kept among the tests.
 *
 * <p>Formats: 1, the first; 2, see {@link HoursOfItems}; 3, see {@link LevelsOfHundred}.
 */
final class Migration {

    /** The format that is written. */
    static final int PRESENT = 3;

    private static final List<Step> STEPS = List.of(new HoursOfItems(), new LevelsOfHundred());

    private static final String DISALLOW_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

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
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(DISALLOW_DOCTYPE, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // What is wrong is said once, in the reader's language.
            builder.setErrorHandler(null);
            Document file = builder.parse(new ByteArrayInputStream(written));
            STEPS.stream().filter(step -> step.to() > format).forEach(step -> step.up(file));
            file.getDocumentElement().setAttribute("format", Integer.toString(PRESENT));
            return bytes(file);
        } catch (ParserConfigurationException | TransformerException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static byte[] bytes(Document file) throws TransformerException {
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        transformer.transform(new DOMSource(file), new StreamResult(out));
        return out.toByteArray();
    }
}
