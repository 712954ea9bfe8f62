package org.beffroi.sources.importing;

import java.nio.file.Path;
import java.util.Optional;
import org.beffroi.core.importing.ImportCounts;

/**
 * How far the import of one file is.
 *
 * @param path the file
 * @param profile id of the profile, empty while unknown
 * @param counts of the settled rows
 * @param rejectBytes length of the file of rejected rows that goes with these counts
 * @param done whether all of the file is settled
 */
record FileState(Path path, Optional<String> profile, ImportCounts counts, long rejectBytes, boolean done) {

    static FileState fresh(Path path) {
        return new FileState(path, Optional.empty(), ImportCounts.NONE, 0, false);
    }

    FileState settled(String byProfile, ImportCounts more, long rejectLength) {
        return new FileState(path, Optional.of(byProfile), counts.plus(more), rejectLength, false);
    }

    FileState ended(Optional<String> byProfile) {
        return new FileState(path, byProfile.or(() -> profile), counts, rejectBytes, true);
    }
}
