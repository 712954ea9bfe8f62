package org.beffroi.dossier.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;

/**
 * How an import ended.
 *
 * @param files one line for each file of the request, in its order
 * @param complete false if it was cancelled: the same request goes on from there
 */
public record ImportReport(List<FileReport> files, boolean complete) {

    public ImportReport {
        files = List.copyOf(files);
    }

    /** The counts of all files together. */
    public ImportCounts total() {
        return files.stream().map(FileReport::counts).reduce(ImportCounts.NONE, ImportCounts::plus);
    }

    /**
     * What became of one file.
     *
     * @param batch what its mentions belong to, by which they can be undone
     * @param profile id of the profile it was read with, empty where it was refused
     * @param refusal why it was refused as a whole
     * @param rejects where its rejected rows are, empty if there are none
     * @param warnings what a careful reader should know, such as cells that could not be read
     * @param unmapped values of networks, tones and statuses that nobody knows, how often, and what was kept of each
     */
    public record FileReport(
            Path file,
            BatchId batch,
            Optional<String> profile,
            ImportCounts counts,
            Optional<Sentence> refusal,
            Optional<Path> rejects,
            List<Sentence> warnings,
            List<ValueUse> unmapped) {

        public FileReport {
            warnings = List.copyOf(warnings);
            unmapped = List.copyOf(unmapped);
        }
    }
}
