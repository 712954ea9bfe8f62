package org.beffroi.observatory.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.archive.scan.Row;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;

/**
 * The mentions whose author, or whom they mention, is called after a territory, and those that a machine took for an imitation; the
 * newest first. They are found by columns, and no other is read. For one thread.
 */
final class NamedMentions implements Iterator<Entry> {

    private static final List<Field> READ =
            List.of(CoreFields.NETWORK, CoreFields.AUTHOR, CoreFields.MENTIONED, CoreFields.IMITATES);
    private static final int NETWORK = 0;
    private static final int AUTHOR = 1;
    private static final int MENTIONED = 2;
    private static final int IMITATES = 3;

    private final Snapshot snapshot;
    private final ArchiveAccounts reader;
    private final Cancel cancel;
    private final Iterator<Place> places;

    /** Where a mention stands; one without a day comes last. */
    private record Place(long published, long sequence, int place) {}

    /** An account of a column, by codes. */
    private record Coded(int network, int column, int account) {}

    /** @throws org.beffroi.core.archive.Cancelled if it was stopped */
    NamedMentions(Snapshot snapshot, ArchiveAccounts reader, Cancel cancel) {
        this.snapshot = snapshot;
        this.reader = reader;
        this.cancel = cancel;
        List<Place> found = new ArrayList<>();
        Columns columns = snapshot.columns(READ, cancel);
        Map<Coded, Boolean> known = new HashMap<>();
        snapshot.scan(new Query.Everything(), columns, cancel, row -> {
            if (row.has(IMITATES) || isNamed(row, AUTHOR, columns, known) || isNamed(row, MENTIONED, columns, known)) {
                found.add(new Place(row.isDated() ? row.published() : Long.MIN_VALUE, row.sequence(), row.place()));
            }
        });
        found.sort(Comparator.comparingLong(Place::published)
                .thenComparingLong(Place::sequence)
                .reversed());
        this.places = found.iterator();
    }

    private boolean isNamed(Row row, int column, Columns columns, Map<Coded, Boolean> known) {
        int network = row.code(NETWORK);
        if (network < 0) {
            return false;
        }
        for (int i = 0; i < row.count(column); i++) {
            Coded coded = new Coded(network, column, row.code(column, i));
            boolean named = known.computeIfAbsent(
                    coded,
                    one -> reader.isOfOthers(columns.value(NETWORK, network), columns.value(column, one.account())));
            if (named) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean hasNext() {
        return places.hasNext();
    }

    @Override
    public Entry next() {
        cancel.check();
        return snapshot.entryAt(places.next().place());
    }
}
