package org.beffroi.analyses.who;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.archive.scan.Row;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;

/** The earliest dated mention of a scope, and that of each network, kind of speaker and page, read in one scan. */
final class Beginnings {

    private static final List<Field> FIELDS =
            List.of(CoreFields.NETWORK, CoreFields.SPEAKER, CoreFields.OUTLET, CoreFields.AUTHOR);

    private static final int CIRCLES = 3;
    private static final int AUTHOR = 3;

    /**
     * The first mention within a circle.
     *
     * @param field network, speaker or outlet
     * @param value which of them
     * @param place of the mention in the snapshot
     * @param published epoch milliseconds
     * @param mentions dated ones of the circle
     */
    record Beginning(Field field, String value, int place, long published, long mentions) {
        Query query() {
            return Queries.all(Queries.is(field, value), Queries.has(CoreFields.PUBLISHED));
        }
    }

    private final Columns columns;
    private final Cut cut;
    private final long[][] published = new long[CIRCLES][];
    private final long[][] sequences = new long[CIRCLES][];
    private final int[][] places = new int[CIRCLES][];
    private final long[][] counts = new long[CIRCLES][];
    private final long[] authors;
    private long first = Long.MAX_VALUE;
    private long firstSequence;
    private int firstPlace = -1;
    private long total;

    private Beginnings(Scope scope, Cut cut) {
        this.columns = scope.snapshot().columns(FIELDS, scope.run().cancel());
        this.cut = cut;
        for (int circle = 0; circle < CIRCLES; circle++) {
            int codes = columns.codes(circle);
            published[circle] = new long[codes];
            Arrays.fill(published[circle], Long.MAX_VALUE);
            sequences[circle] = new long[codes];
            places[circle] = new int[codes];
            counts[circle] = new long[codes];
        }
        authors = new long[columns.codes(AUTHOR)];
        Arrays.fill(authors, Long.MAX_VALUE);
    }

    static Beginnings of(Scope scope, Cut cut) {
        Beginnings found = new Beginnings(scope, cut);
        scope.snapshot().scan(scope.query(), found.columns, scope.run().cancel(), found::add);
        return found;
    }

    private void add(Row row) {
        if (!row.isDated()) {
            return;
        }
        total++;
        long time = row.published();
        if (time < first || time == first && row.sequence() < firstSequence) {
            first = time;
            firstSequence = row.sequence();
            firstPlace = row.place();
        }
        for (int circle = 0; circle < CIRCLES; circle++) {
            int code = row.code(circle);
            if (code >= 0) {
                add(row, circle, code);
            }
        }
        int author = row.code(AUTHOR);
        if (author >= 0) {
            authors[author] = Math.min(authors[author], time);
        }
    }

    private void add(Row row, int circle, int code) {
        counts[circle][code]++;
        long time = row.published();
        if (time < published[circle][code]
                || time == published[circle][code] && row.sequence() < sequences[circle][code]) {
            published[circle][code] = time;
            sequences[circle][code] = row.sequence();
            places[circle][code] = row.place();
        }
    }

    /** How many dated mentions there are. */
    long total() {
        return total;
    }

    /** Epoch milliseconds of the earliest. */
    long first() {
        return first;
    }

    int firstPlace() {
        return firstPlace;
    }

    /** Those of one field, the earliest first. */
    List<Beginning> of(Field field) {
        int circle = FIELDS.indexOf(field);
        List<Beginning> found = new ArrayList<>();
        for (int code = 0; code < counts[circle].length; code++) {
            if (counts[circle][code] > 0) {
                found.add(new Beginning(
                        field,
                        columns.value(circle, code),
                        places[circle][code],
                        published[circle][code],
                        counts[circle][code]));
            }
        }
        found.sort(Comparator.comparingLong(Beginning::published).thenComparing(Beginning::value));
        return found;
    }

    /** How many accounts had spoken by the end of each span. */
    long[] accounts() {
        long[] spans = new long[cut.size()];
        for (long spoke : authors) {
            int span = spoke == Long.MAX_VALUE ? -1 : cut.at(spoke);
            if (span >= 0) {
                spans[span]++;
            }
        }
        for (int i = 1; i < spans.length; i++) {
            spans[i] += spans[i - 1];
        }
        return spans;
    }
}
