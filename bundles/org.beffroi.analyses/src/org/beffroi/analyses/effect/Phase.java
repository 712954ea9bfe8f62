package org.beffroi.analyses.effect;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.Tones;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.core.query.Query;

/** Some days of a search: before, during or after an action. */
final class Phase {

    private final Scope scope;
    private final DaySpan days;
    private final long[] perDay;
    private final Tones tones;

    Phase(Scope whole, DaySpan days) {
        this.scope = new Scope(whole.run(), whole.snapshot(), whole.search(), Optional.of(days.period()));
        this.days = days;
        Cut cut = Cut.of(days, Optional.of(Unit.DAY), whole.run().zone());
        long[] counts = cut.counts(
                scope.snapshot().timeline(scope.query(), cut.span(), whole.run().cancel()));
        CollectedDays collected = CollectedDays.of(whole.run(), whole.search());
        long[] watched = IntStream.range(0, counts.length)
                .filter(day -> counts[day] > 0 || collected.holds(days.from().plusDays(day)))
                .mapToLong(day -> counts[day])
                .toArray();
        this.perDay = watched.length == 0 ? counts : watched;
        this.tones = Tones.of(scope, new Query.Everything());
    }

    Scope scope() {
        return scope;
    }

    DaySpan days() {
        return days;
    }

    /** Its mentions on each day on which somebody watched; where nobody did on any, on all of them. */
    long[] perDay() {
        return perDay.clone();
    }

    long total() {
        return Arrays.stream(perDay).sum();
    }

    double mean() {
        return (double) total() / perDay.length;
    }

    Tones tones() {
        return tones;
    }
}
