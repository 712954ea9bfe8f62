package org.beffroi.analyses.about;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.KnownValues;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.statistics.Comparison;
import org.beffroi.analyses.statistics.Discoveries;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;

/**
 * The values of a field among some mentions: how many have each, in which tones, and how many had it in the days before.
 *
 * @param values those looked at, the most frequent first
 * @param all how many mentions there are
 * @param without of how many of them no value is known
 * @param knownBefore of how many mentions of the days before one is known, 0 where they are not compared
 * @param tones the tones, as stored, in the order in which they are counted
 */
record ThemeCounts(List<Value> values, long all, long without, long knownBefore, List<String> tones) {

    private static final int NO_TONE = -1;

    /**
     * One value.
     *
     * @param value as stored
     * @param mentions how many mentions have it
     * @param tones how many of them have each tone, in the order of the tones, those without any last
     * @param before how many had it before, of so many in all, empty where that is not compared
     * @param rate false discovery rate of a change of its share, 1 where that is not compared
     */
    record Value(String value, long mentions, List<Long> tones, Optional<Comparison> before, double rate) {

        Value {
            tones = List.copyOf(tones);
        }

        /** How many of them have a tone that says something. */
        long toned(List<String> names) {
            return IntStream.range(0, names.size())
                    .filter(tone -> KnownValues.TONES.contains(names.get(tone)))
                    .mapToLong(tones::get)
                    .sum();
        }
    }

    ThemeCounts {
        values = List.copyOf(values);
        tones = List.copyOf(tones);
    }

    /**
     * Counts the mentions of a scope.
     *
     * @param before the days to compare with, empty for none
     * @param most how many values at most
     */
    static ThemeCounts of(Scope scope, Field field, Optional<DaySpan> before, int most) {
        List<String> tones =
                CoreFields.TONE.vocabulary().stream().map(term -> term.value()).toList();
        Columns columns = scope.snapshot()
                .columns(List.of(field, CoreFields.TONE), scope.run().cancel());
        int[] ofTone = IntStream.range(0, columns.codes(1))
                .map(code -> tones.indexOf(columns.value(1, code)))
                .toArray();
        BitSet says = new BitSet();
        IntStream.range(0, columns.codes(0))
                .filter(code -> KnownValues.isKnown(field, columns.value(0, code)))
                .forEach(says::set);
        long[][] counts = new long[columns.codes(0)][tones.size() + 1];
        long[] met = new long[2];
        scope.snapshot().scan(scope.query(), columns, scope.run().cancel(), row -> {
            met[0]++;
            int code = row.code(1);
            int tone = code < 0 ? NO_TONE : ofTone[code];
            boolean known = false;
            for (int i = 0; i < row.count(0); i++) {
                known |= says.get(row.code(0, i));
                counts[row.code(0, i)][tone == NO_TONE ? tones.size() : tone]++;
            }
            met[1] += known ? 0 : 1;
        });
        List<Value> values = new ArrayList<>();
        for (int code = 0; code < counts.length; code++) {
            List<Long> byTone = Arrays.stream(counts[code]).boxed().toList();
            long sum = byTone.stream().mapToLong(Long::longValue).sum();
            if (sum > 0 && says.get(code)) {
                values.add(new Value(columns.value(0, code), sum, byTone, Optional.empty(), 1));
            }
        }
        values.sort(Comparator.<Value>comparingLong(value -> -value.mentions()).thenComparing(Value::value));
        ThemeCounts counted = new ThemeCounts(values.stream().limit(most).toList(), met[0], met[1], 0, tones);
        return before.map(days -> counted.comparedWith(days, scope, field)).orElse(counted);
    }

    /** Of how many mentions a value is known. */
    long known() {
        return all - without;
    }

    private ThemeCounts comparedWith(DaySpan days, Scope scope, Field field) {
        Query earlier = Queries.all(scope.search(), days.query());
        long size = scope.count(Queries.all(earlier, KnownValues.of(field)));
        if (size == 0) {
            return this;
        }
        List<Comparison> compared = values.stream()
                .map(value -> new Comparison(
                        value.mentions(),
                        known(),
                        scope.count(Queries.all(earlier, Queries.is(field, value.value()))),
                        size))
                .toList();
        double[] rates = Discoveries.rates(
                compared.stream().mapToDouble(Comparison::probability).toArray(), compared.size());
        List<Value> more = IntStream.range(0, rates.length)
                .mapToObj(i -> new Value(
                        values.get(i).value(),
                        values.get(i).mentions(),
                        values.get(i).tones(),
                        Optional.of(compared.get(i)),
                        rates[i]))
                .toList();
        return new ThemeCounts(more, all, without, size, tones);
    }
}
