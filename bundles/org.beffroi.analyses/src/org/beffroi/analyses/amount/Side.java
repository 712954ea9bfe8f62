package org.beffroi.analyses.amount;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.KnownValues;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Measure;

/** One side of a comparison: a search within some days, day by day. */
final class Side {

    private static final int SOURCES = 1_000;

    private final String name;
    private final Scope scope;
    private final DaySpan days;
    private final long[] perDay;
    private final CollectedDays collected;

    /**
     * A side.
     *
     * @param name as people read it
     * @param whole its search, whatever the period
     */
    Side(String name, Scope whole, DaySpan days) {
        this.name = name;
        this.scope = new Scope(whole.run(), whole.snapshot(), whole.search(), Optional.of(days.period()));
        this.days = days;
        this.collected = CollectedDays.of(scope.run(), scope.search());
        this.perDay = counts(Cut.of(days, Optional.of(Unit.DAY), whole.run().zone()));
    }

    /** Its mentions in each span. */
    long[] counts(Cut cut) {
        return cut.counts(
                scope.snapshot().timeline(scope.query(), cut.span(), scope.run().cancel()));
    }

    String name() {
        return name;
    }

    /** Its mentions, those of its days. */
    Scope scope() {
        return scope;
    }

    DaySpan days() {
        return days;
    }

    /** Its mentions on each day on which somebody watched; where nobody did on any, on all of them. */
    long[] perDay() {
        long[] watched = IntStream.range(0, perDay.length)
                .filter(day -> perDay[day] > 0 || collected.holds(days.from().plusDays(day)))
                .mapToLong(day -> perDay[day])
                .toArray();
        return watched.length == 0 ? perDay.clone() : watched;
    }

    /** On how many days they are counted. */
    long watched() {
        return perDay().length;
    }

    /** A count of a span as far as it is measured: NaN where nobody watched on any of its days. */
    double measured(Cut cut, int number, long count) {
        return collected.measured(
                count, cut.days(number).from(), cut.days(number).to());
    }

    long total() {
        return Arrays.stream(perDay).sum();
    }

    double mean() {
        return (double) total() / watched();
    }

    /** Why it is not counted: nobody watched on its days; empty where somebody did. */
    Optional<String> unwatched() {
        return total() > 0 ? Optional.empty() : collected.nothing(days.from(), days.to());
    }

    /** On how many of its days somebody watched, in words; empty where on all or none. */
    Optional<String> partly() {
        return collected.partly(days.from(), days.to());
    }

    /** Of how many of its mentions the value of a field is known. */
    long known(Field field) {
        return scope.count(scope.and(KnownValues.of(field)));
    }

    /** All that some sources published on its days. */
    long published(Query sources) {
        return scope.count(Queries.all(sources, days.query()));
    }

    /** The names of the sources of its mentions. */
    Set<String> sources() {
        Set<String> names = new TreeSet<>();
        for (FacetCounts.Count source : scope.snapshot()
                .facet(scope.query(), CoreFields.SOURCE, SOURCES, scope.run().cancel())
                .counts()) {
            names.add(source.value());
        }
        return names;
    }

    /** Its mentions as a measure; measured or not, the way to them says of which days it is. */
    Measure counted(String key, String label) {
        Optional<String> why = unwatched();
        double value = why.isPresent() ? Double.NaN : total();
        long base = why.isPresent() ? 0 : total();
        Measure measure = Measure.figure(key, label, value, "", base, scope.drillDown());
        return why.map(measure::because).orElse(measure);
    }
}
