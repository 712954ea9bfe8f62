package org.beffroi.workbench.watch.model;

import java.util.HashSet;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.watch.Arrivals;
import org.beffroi.dossier.watch.DatedQueries;
import org.beffroi.dossier.watch.Watching;

/**
 * A watch that was opened, and what is new to it.
 *
 * @param watch which one
 * @param query what it looks for, its period included
 * @param mentions those that it has not shown before
 */
public record WatchNews(Watch watch, Query query, Set<MentionId> mentions) {
    public WatchNews {
        mentions = Set.copyOf(mentions);
    }

    /**
     * What is new to a watch now; may take long.
     *
     * @throws Refusal where its query is not understood
     */
    static WatchNews of(Dossier dossier, Watch watch) {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            Arrivals arrivals = Watching.of(dossier).run(watch, snapshot, 0, Cancel.never());
            return new WatchNews(
                    watch,
                    DatedQueries.of(dossier).read(watch.query(), watch.period()),
                    new HashSet<>(arrivals.mentions()));
        }
    }
}
