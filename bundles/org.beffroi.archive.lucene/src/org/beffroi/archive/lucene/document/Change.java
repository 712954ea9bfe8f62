package org.beffroi.archive.lucene.document;

import java.util.List;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.truth.Known;
import org.beffroi.core.archive.truth.Reading;
import org.beffroi.core.mention.Mention;

/**
 * A mention to put into the index.
 *
 * @param known all that is known of it now
 * @param isNew whether nothing of it is in the index, so that nothing has to be looked for to be replaced
 * @param line its only reading as JSON, where that is at hand; null where it is not
 */
@SuppressWarnings("ArrayRecordComponent")
public record Change(Known known, boolean isNew, byte[] line) {

    /** The same as machines read it now. */
    public Change annotatedBy(Annotator annotator) {
        return new Change(known.annotatedBy(annotator), isNew, line);
    }

    /** The same with something else known of it. */
    public Change with(Known other) {
        return other == known ? this : new Change(other, isNew, line);
    }

    /**
     * A mention that was just read.
     *
     * @param line that reading as JSON, kept where there is no other
     */
    public static Change read(Mention mention, byte[] line, Known known, boolean isNew) {
        boolean wholly = known.acts().isEmpty()
                && known.batches().size() == 1
                && known.readings().equals(List.of(Reading.of(mention)));
        return new Change(known, isNew, wholly ? line : null);
    }

    /** A mention that may be in the index already. */
    public static Change of(Known known) {
        return new Change(known, false, null);
    }
}
