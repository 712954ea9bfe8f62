package org.beffroi.core.dossier;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Sentence;

/**
 * Something that a person should know of a dossier as it opens.
 *
 * @param said what it is, and what to do
 * @param importAgain the file to import again, absolute, where that is what to do; empty otherwise. It may be gone.
 */
public record OpeningNotice(Sentence said, Optional<Path> importAgain) {

    public OpeningNotice {
        Objects.requireNonNull(said);
        Objects.requireNonNull(importAgain);
    }

    /** Where nothing is to be imported. */
    public static OpeningNotice of(Sentence said) {
        return new OpeningNotice(said, Optional.empty());
    }
}
