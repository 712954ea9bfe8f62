package org.beffroi.analyses.effect;

import java.util.Arrays;
import java.util.Optional;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.Tones;
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
        this.perDay = cut.counts(
                scope.snapshot().timeline(scope.query(), cut.span(), whole.run().cancel()));
        this.tones = Tones.of(scope, new Query.Everything());
    }

    Scope scope() {
        return scope;
    }

    DaySpan days() {
        return days;
    }

    long[] perDay() {
        return perDay.clone();
    }

    long total() {
        return Arrays.stream(perDay).sum();
    }

    double mean() {
        return (double) total() / days.length();
    }

    Tones tones() {
        return tones;
    }
}
