package org.beffroi.sources.importing.run;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Archive.Receipt;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;

/**
 * Looks which mentions of a portion a killed run of the same import had already kept, so that the counts of the whole are
 * those of an import that was never killed.
 */
record Revisit(Archive archive) {

    /** How many of them had been added, and updated, by that batch. */
    Receipt kept(List<Mention> mentions, BatchId batch) {
        int added = 0;
        int updated = 0;
        Set<MentionId> seen = new HashSet<>();
        try (Snapshot snapshot = archive.snapshot()) {
            for (Mention mention : mentions) {
                Optional<Entry> entry = seen.add(mention.id()) ? snapshot.entry(mention.id()) : Optional.empty();
                if (entry.isPresent() && entry.get().mention().origin().batch().equals(batch)) {
                    List<String> batches = entry.get().effective().strings(CoreFields.BATCH);
                    added += batches.size() <= 1 ? 1 : 0;
                    updated += batches.size() <= 1 ? 0 : 1;
                }
            }
        }
        return new Receipt(added, updated, 0);
    }
}
