package org.beffroi.sources.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.importing.ImportCounts;
import org.beffroi.core.importing.ImportRecord;
import org.beffroi.core.mention.BatchId;

/**
 * Where an import stands, as the dossier keeps it in {@code imports/<batch>.json}: after a kill the same request goes on
 * from there; later it is a line of the register.
 *
 * @param batch its name
 * @param key what was asked, as a hash: files with size and time, profile, options
 * @param started when it began
 * @param files one for each file of the request
 * @param complete whether all is settled
 */
record ImportState(BatchId batch, String key, Instant started, List<FileState> files, boolean complete) {

    ImportState {
        files = List.copyOf(files);
    }

    ImportState with(int position, FileState file) {
        List<FileState> others = new ArrayList<>(files);
        others.set(position, file);
        return new ImportState(batch, key, started, others, complete);
    }

    ImportState completed() {
        return new ImportState(batch, key, started, files, true);
    }

    ImportCounts total() {
        return files.stream().map(FileState::counts).reduce(ImportCounts.NONE, ImportCounts::plus);
    }

    /** Its line in the register. */
    ImportRecord record(boolean undone) {
        List<String> names =
                files.stream().map(file -> file.path().getFileName().toString()).toList();
        return new ImportRecord(batch, names, started, total(), complete, undone);
    }
}
