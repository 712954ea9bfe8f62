package org.beffroi.sources.importing.run;

import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Limits;
import org.beffroi.sources.table.Packed;

/** The files of rows that a file on disk holds, with the usual limits. */
public final class Contents {

    private Contents() {}

    /**
     * What there is to read, at least one.
     *
     * @param passed told what is passed over
     */
    public static List<Content> of(Path file, List<Sentence> passed) {
        return Packed.contents(file, Limits.USUAL, passed);
    }
}
