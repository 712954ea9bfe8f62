package org.beffroi.core.file;

import java.nio.file.Path;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/** A file or folder of a dossier that cannot be read or written: which one, and why. */
public final class RefusedFile {

    private RefusedFile() {}

    /**
     * The refusal that says so.
     *
     * @param cause whose words say why; those of a refusal, in the reader's language
     */
    public static Refusal of(Path file, Exception cause) {
        return new Refusal(
                Sentence.of(
                        RefusedFile.class,
                        "dossier.file.refused",
                        file.toString(),
                        cause instanceof Refusal known ? known.sentence() : String.valueOf(cause.getMessage())),
                cause);
    }
}
