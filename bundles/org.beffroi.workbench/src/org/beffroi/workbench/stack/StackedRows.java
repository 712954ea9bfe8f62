package org.beffroi.workbench.stack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.beffroi.core.mention.MentionId;
import org.beffroi.workbench.listen.model.HeldSearch;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.listen.model.Rows;

/**
 * The rows of a list with the copies of some of them below these. Where none is unfolded it is the list itself. Belongs to the UI
 * thread.
 */
public final class StackedRows implements Rows {

    private final Rows list;
    private final TreeMap<Long, List<Row>> unfolded = new TreeMap<>();

    /** Told of a stack that changed. */
    public interface Told {

        /**
         * Rows came or went.
         *
         * @param below the row that stands for them
         * @param by how many more there are below it, fewer where negative
         */
        void changed(long below, int by);
    }

    /** @param list the rows that stand for their copies */
    public StackedRows(Rows list) {
        this.list = list;
    }

    /** Where a row is: the one that stands for it, and the number of the copy, -1 for that one itself. */
    private record Spot(long row, int copy) {}

    private Spot spot(long index) {
        long before = 0;
        for (Map.Entry<Long, List<Row>> stack : unfolded.entrySet()) {
            long at = stack.getKey() + before;
            int copies = stack.getValue().size();
            if (index <= at) {
                break;
            }
            if (index <= at + copies) {
                return new Spot(stack.getKey(), (int) (index - at - 1));
            }
            before += copies;
        }
        return new Spot(index - before, -1);
    }

    /** Where a row of the list shows. */
    private long index(long row) {
        return row
                + unfolded.headMap(row).values().stream().mapToLong(List::size).sum();
    }

    @Override
    public long size() {
        return list.size() + unfolded.values().stream().mapToLong(List::size).sum();
    }

    @Override
    public Optional<Row> row(long index) {
        Spot spot = spot(index);
        return spot.copy() < 0
                ? list.row(spot.row())
                : Optional.of(unfolded.get(spot.row()).get(spot.copy()));
    }

    @Override
    public void want(long first, int count) {
        list.want(spot(first).row(), count);
    }

    /** Whether the copies of a row show below it. */
    public boolean isUnfolded(long index) {
        Spot spot = spot(index);
        return spot.copy() < 0 && unfolded.containsKey(spot.row());
    }

    /** The row that stands for a row: itself where it is no copy. */
    public long standing(long index) {
        return index(spot(index).row());
    }

    /** Unfolds the copies of a row, once they are read, or folds them; nothing where it has none. */
    public void turn(long index, Told told) {
        Spot spot = spot(index);
        List<Row> gone = unfolded.remove(spot.row());
        if (gone != null) {
            told.changed(index(spot.row()), -gone.size());
            return;
        }
        list.copies(spot.row(), copies -> {
            if (unfolded.putIfAbsent(spot.row(), copies) == null) {
                told.changed(index(spot.row()), copies.size());
            }
        });
    }

    @Override
    public void changed(Set<MentionId> mentions) {
        list.changed(mentions);
    }

    /**
     * Reads those unfolded copies again that changed.
     *
     * @param then called where another state of some shows
     */
    public void renew(Set<MentionId> mentions, Runnable then) {
        unfolded.forEach((row, copies) -> {
            if (copies.stream()
                    .anyMatch(copy -> mentions.contains(copy.entry().mention().id()))) {
                list.copies(row, fresh -> {
                    if (unfolded.computeIfPresent(row, (same, old) -> old.size() == fresh.size() ? fresh : old)
                            == fresh) {
                        then.run();
                    }
                });
            }
        });
    }

    @Override
    public Optional<HeldSearch> hold() {
        return list.hold();
    }

    @Override
    public long place(long index) {
        Spot spot = spot(index);
        return list.place(spot.row()) + spot.copy() + 1;
    }
}
