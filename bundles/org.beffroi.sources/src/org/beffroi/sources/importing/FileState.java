package org.beffroi.sources.importing;

import java.nio.file.Path;
import java.util.Optional;
import org.beffroi.core.mention.BatchId;
import org.beffroi.dossier.importing.ImportCounts;

/**
 * How far the import of one file is.
 *
 * @param path the file
 * @param batch what its mentions belong to, by which they can be undone apart from those of other files
 * @param profile id of the profile, empty while unknown
 * @param counts of the settled rows
 * @param rejectBytes length of the file of rejected rows that goes with these counts
 * @param done whether all of the file is settled
 */
record FileState(
        Path path, BatchId batch, Optional<String> profile, ImportCounts counts, long rejectBytes, boolean done) {

    static FileState fresh(Path path, BatchId batch) {
        return new FileState(path, batch, Optional.empty(), ImportCounts.NONE, 0, false);
    }

    FileState settled(String byProfile, ImportCounts more, long rejectLength) {
        return new FileState(path, batch, Optional.of(byProfile), counts.plus(more), rejectLength, false);
    }

    FileState ended(Optional<String> byProfile) {
        return new FileState(path, batch, byProfile.or(() -> profile), counts, rejectBytes, true);
    }
}
