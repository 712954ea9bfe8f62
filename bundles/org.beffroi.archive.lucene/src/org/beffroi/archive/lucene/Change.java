package org.beffroi.archive.lucene;

import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Known;

/**
 * A mention to put into the index.
 *
 * @param known all that is known of it now
 * @param isNew whether nothing of it is in the index, so that nothing has to be looked for to be replaced
 * @param line its only reading as JSON, where that is at hand; null where it is not
 */
@SuppressWarnings("ArrayRecordComponent")
record Change(Known known, boolean isNew, byte[] line) {

    /** The same as machines read it now. */
    Change annotatedBy(Annotator annotator) {
        return new Change(known.annotatedBy(annotator), isNew, line);
    }

    /** A mention that may be in the index already. */
    static Change of(Known known) {
        return new Change(known, false, null);
    }
}
