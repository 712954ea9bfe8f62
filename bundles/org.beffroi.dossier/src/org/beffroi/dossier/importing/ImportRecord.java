package org.beffroi.dossier.importing;

import java.time.Instant;
import java.util.List;
import org.beffroi.core.mention.BatchId;

/**
 * One line of the register of imports that a dossier keeps: a batch, which is one file, or the files of one request where an
 * earlier Beffroi imported them.
 *
 * @param batch its name
 * @param files names of the files
 * @param started when it began
 * @param counts of all files together
 * @param complete false if it was cancelled or killed and not taken up again
 * @param undone whether it is undone at present
 */
public record ImportRecord(
        BatchId batch, List<String> files, Instant started, ImportCounts counts, boolean complete, boolean undone) {

    public ImportRecord {
        files = List.copyOf(files);
    }
}
