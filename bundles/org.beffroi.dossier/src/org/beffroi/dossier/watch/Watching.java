package org.beffroi.dossier.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Shown;
import org.beffroi.core.watch.Watch;
import org.beffroi.core.watch.Watches;

/**
 * Runs watches.
 *
 * <p>A mention is new to a watch when it matches and the watch has not shown it: an index merged or built again, a mention
 * imported twice, a count that changed make nothing new. One that begins to match later, because its tone was corrected,
 * is told then, once. All that matches is looked through at each run.
 *
 * @param queries the catalogue of the archive, and the day as of which periods are read
 * @param watches what was shown
 */
public record Watching(DatedQueries queries, Watches watches) {

    private static final int AT_A_TIME = 1_000;

    /** Those of a dossier, as of its today. */
    public static Watching of(Dossier dossier) {
        return new Watching(DatedQueries.of(dossier), dossier.watches());
    }

    /**
     * What is new, without saying that it was shown: call {@link Watches#delivered} once it was.
     *
     * @param most how many to bring to be read, at least 0
     * @throws org.beffroi.core.message.Refusal if the query or the period is not understood
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public Arrivals run(Watch watch, Snapshot snapshot, int most, Cancel cancel) {
        return since(watches.shown(watch.name()), watch, snapshot, most, cancel);
    }

    /**
     * What a watch finds that was not shown elsewhere, such as by an alert.
     *
     * @param shown what was
     * @param most how many to bring to be read, at least 0
     * @throws org.beffroi.core.message.Refusal if the query or the period is not understood
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public Arrivals since(Shown shown, Watch watch, Snapshot snapshot, int most, Cancel cancel) {
        Query query = queries.read(watch.query(), watch.period());
        List<MentionId> mentions = new ArrayList<>();
        List<Entry> page = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            Page found = snapshot.page(query, Order.NEWEST, after, AT_A_TIME, cancel);
            for (Entry entry : found.rows()) {
                if (!shown.holds(entry.mention().id())) {
                    mentions.add(entry.mention().id());
                    if (page.size() < most) {
                        page.add(entry);
                    }
                }
            }
            after = found.next();
        } while (after.isPresent());
        return new Arrivals(watch, mentions, page);
    }
}
