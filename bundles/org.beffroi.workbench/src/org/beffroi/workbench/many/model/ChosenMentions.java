package org.beffroi.workbench.many.model;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.MentionId;
import org.beffroi.workbench.listen.model.HeldSearch;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.listen.model.Rows;

/**
 * The mentions that are chosen in a list: those at hand by their names, the others by where they stand in it, so that a million
 * can be chosen though a screen full is at hand. Immutable; made on the UI thread, read by workers.
 */
public final class ChosenMentions {

    private static final int PAGE = 1_000;

    /** Where more are chosen, they are all read: looking for each on the UI thread would be felt. */
    private static final int MOST_LOOKED_UP = 5_000;

    /** By the place in the list, copies of a row after it. */
    private final SortedMap<Long, MentionId> atHand;

    private final BitSet elsewhere;
    private final Rows rows;

    private ChosenMentions(SortedMap<Long, MentionId> atHand, BitSet elsewhere, Rows rows) {
        this.atHand = atHand;
        this.elsewhere = elsewhere;
        this.rows = rows;
    }

    /** The mentions of chosen rows. */
    public static ChosenMentions of(BitSet chosen, Rows rows) {
        SortedMap<Long, MentionId> atHand = new TreeMap<>();
        BitSet elsewhere = new BitSet();
        boolean few = chosen.cardinality() <= MOST_LOOKED_UP;
        chosen.stream().forEach(index -> {
            long place = rows.place(index);
            boolean isCopy = (place & (1L << Rows.COPIES) - 1) != 0;
            Optional<Row> row = few || isCopy ? rows.row(index) : Optional.empty();
            row.ifPresentOrElse(
                    here -> atHand.put(place, here.entry().mention().id()),
                    () -> elsewhere.set((int) (place >> Rows.COPIES)));
        });
        return new ChosenMentions(atHand, elsewhere, rows);
    }

    /** How many are chosen. */
    public int size() {
        return atHand.size() + elsewhere.cardinality();
    }

    /** True where none has to be looked for in the archive. */
    public boolean isAtHand() {
        return elsewhere.isEmpty();
    }

    /** Those at hand, in the order of the list. */
    public List<MentionId> atHand() {
        return List.copyOf(atHand.values());
    }

    /**
     * All of them, in the order of the list.
     *
     * @throws Cancelled if asked to stop, or if the list shows something else by now
     */
    public List<MentionId> read(Progress progress) {
        if (isAtHand()) {
            return atHand();
        }
        HeldSearch search = rows.hold().orElseThrow(Cancelled::new);
        try {
            return walked(search, progress);
        } finally {
            search.release();
        }
    }

    private List<MentionId> walked(HeldSearch search, Progress progress) {
        SortedMap<Long, MentionId> all = new TreeMap<>(atHand);
        int end = elsewhere.length();
        int at = 0;
        Optional<Cursor> after = Optional.empty();
        do {
            if (progress.cancelled()) {
                throw new Cancelled();
            }
            Optional<Cursor> from = after;
            int limit = Math.min(PAGE, end - at);
            Page page = search.ask(now -> now.page(search.query(), search.order(), from, limit, Cancel.never()));
            for (Entry entry : page.rows()) {
                if (elsewhere.get(at)) {
                    all.put((long) at << Rows.COPIES, entry.mention().id());
                }
                at++;
            }
            progress.at(at, end);
            after = page.next();
        } while (after.isPresent() && at < end);
        return List.copyOf(all.values());
    }
}
