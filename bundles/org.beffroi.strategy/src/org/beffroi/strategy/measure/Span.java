package org.beffroi.strategy.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Basis;

/**
 * Days that an analysis looked at.
 *
 * @param from the first one
 * @param until the last one, not before it
 */
record Span(LocalDate from, LocalDate until) {

    Span {
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
    }

    /**
     * Those of its period as far as it is bounded, until today where it is open; of the whole archive, from the first to the
     * last mention that is known now.
     *
     * @return empty of an analysis that rests on no mention, and of an archive without dated ones
     */
    static Optional<Span> of(Basis basis, Run run) {
        if (basis.mentions() == 0) {
            return Optional.empty();
        }
        Optional<Query.Period> period =
                basis.period().filter(typed -> !typed.isBlank()).map(run::period);
        Optional<LocalDate> from =
                period.flatMap(one -> Optional.ofNullable(one.from())).map(run.days()::dayOf);
        Optional<LocalDate> until = period.map(
                one -> one.to() == null ? run.days().today() : run.days().dayOf(one.to()));
        if (from.isEmpty() || until.isEmpty()) {
            List<Timeline.Bucket> days = run.snapshot()
                    .timeline(new Query.Everything(), new TimelineSpan(TimelineSpan.Unit.DAY, run.zone()), run.cancel())
                    .buckets();
            if (days.isEmpty()) {
                return Optional.empty();
            }
            from = from.or(() -> Optional.of(days.getFirst().start().toLocalDate()));
            until = until.or(() -> Optional.of(days.getLast().start().toLocalDate()));
        }
        return from.get().isAfter(until.get()) ? Optional.empty() : Optional.of(new Span(from.get(), until.get()));
    }
}
