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
 * @param seen whether somebody saw how the files are going to be read, and their doubts: what is doubtful is then imported
 */
public record ImportRequest(
        List<Path> files, ImportWishes wishes, boolean pseudonymise, boolean publicAuthors, boolean seen) {

    /** Of files that nobody saw the reading of. */
    public ImportRequest(List<Path> files, ImportWishes wishes, boolean pseudonymise, boolean publicAuthors) {
        this(files, wishes, pseudonymise, publicAuthors, false);
    }

    public ImportRequest {
        files = List.copyOf(files);
        Objects.requireNonNull(wishes);
    }
}
