package org.beffroi.sources.importing.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.mention.BatchId;
import org.beffroi.dossier.importing.ImportCounts;
import org.beffroi.dossier.importing.ImportRecord;

/**
 * Where an import stands, as the dossier keeps it in {@code imports/<batch>.json}: after a kill the same request goes on
 * from there; later it is a line of the register.
 *
 * @param batch its name; the batch of its one file, or what the batches of its files begin with
 * @param key what was asked, as a hash: files with size and time, profile, options
 * @param started when it began
 * @param files one for each file of the request
 * @param complete whether all is settled
 */
public record ImportState(BatchId batch, String key, Instant started, List<FileState> files, boolean complete) {

    public ImportState {
        files = List.copyOf(files);
    }

    public ImportState with(int position, FileState file) {
        List<FileState> others = new ArrayList<>(files);
        others.set(position, file);
        return new ImportState(batch, key, started, others, complete);
    }

    public ImportState completed() {
        return new ImportState(batch, key, started, files, true);
    }

    public ImportCounts total() {
        return files.stream().map(FileState::counts).reduce(ImportCounts.NONE, ImportCounts::plus);
    }

    /** Its lines in the register: one for each of its batches, in the order of the files. */
    public List<ImportRecord> records(Set<BatchId> undone) {
        Map<BatchId, List<FileState>> batches = new LinkedHashMap<>();
        files.forEach(file ->
                batches.computeIfAbsent(file.batch(), any -> new ArrayList<>()).add(file));
        List<ImportRecord> records = new ArrayList<>();
        batches.forEach((one, parts) -> records.add(new ImportRecord(
                one,
                parts.stream().map(file -> file.path().getFileName().toString()).toList(),
                started,
                parts.stream().map(FileState::counts).reduce(ImportCounts.NONE, ImportCounts::plus),
                parts.stream().allMatch(FileState::done),
                undone.contains(one))));
        return records;
    }
}
