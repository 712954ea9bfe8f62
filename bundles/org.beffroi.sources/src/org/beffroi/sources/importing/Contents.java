package org.beffroi.sources.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.table.Content;

/** The files of rows that a file on disk holds: itself, or those packed in it. */
final class Contents {

    private Contents() {}

    /**
     * What there is to read.
     *
     * @param passed told what is passed over
     */
    static List<Content> of(Path file, List<Sentence> passed) {
        try {
            return List.of(new Content(
                    file,
                    "",
                    Files.size(file),
                    Files.getLastModifiedTime(file).toInstant(),
                    () -> Files.newInputStream(file)));
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(Contents.class, "file.unreadable", file.getFileName(), String.valueOf(e.getMessage())),
                    e);
        }
    }
}
