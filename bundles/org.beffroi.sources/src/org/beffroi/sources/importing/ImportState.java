package org.beffroi.sources.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param undoneBy the batch of the act that undid it, empty while it is in force
 */
record ImportState(
        BatchId batch,
        String key,
        Instant started,
        List<FileState> files,
        boolean complete,
        Optional<BatchId> undoneBy) {

    ImportState {
        files = List.copyOf(files);
    }

    ImportState with(int position, FileState file) {
        List<FileState> others = new ArrayList<>(files);
        others.set(position, file);
        return new ImportState(batch, key, started, others, complete, undoneBy);
    }

    ImportState completed() {
        return new ImportState(batch, key, started, files, true, undoneBy);
    }

    ImportState undone(Optional<BatchId> by) {
        return new ImportState(batch, key, started, files, complete, by);
    }

    ImportCounts total() {
        return files.stream().map(FileState::counts).reduce(ImportCounts.NONE, ImportCounts::plus);
    }

    ImportRecord record() {
        List<String> names =
                files.stream().map(file -> file.path().getFileName().toString()).toList();
        return new ImportRecord(batch, names, started, total(), complete, undoneBy.isPresent());
    }
}
