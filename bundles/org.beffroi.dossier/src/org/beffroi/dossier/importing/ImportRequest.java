package org.beffroi.dossier.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * An import that somebody asks for. The same request on the same, unchanged files goes on where a killed one ended.
 *
 * @param files in the order in which they are read; absolute
 * @param wishes how they are read
 * @param pseudonymise whether authors and people cited are replaced by keyed hashes before anything is kept
 * @param publicAuthors whether all authors join the dossier's list of public actors
 */
public record ImportRequest(List<Path> files, ImportWishes wishes, boolean pseudonymise, boolean publicAuthors) {

    public ImportRequest {
        files = List.copyOf(files);
        Objects.requireNonNull(wishes);
    }
}
