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
import org.beffroi.strategy.model.Measurement;

/**
 * Days that an analysis looked at.
 *
 * @param from the first one
 * @param until the last one, not before it
 */
public record Span(LocalDate from, LocalDate until) {

    public Span {
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
    }

    /** Those that are kept with a measurement; empty where one of them is not known. */
    public static Optional<Span> of(Measurement taken) {
        return taken.getFrom() == null || taken.getUntil() == null
                ? Optional.empty()
                : Optional.of(new Span(taken.getFrom(), taken.getUntil()));
    }

    /**
     * Those of its period as far as it is bounded, until today where it is open; of the whole archive, from the first to the
     * last mention that is known now.
     *
     * @return empty of an analysis that rests on no mention and was asked for no period, and of an archive without dated ones
     */
    public static Optional<Span> of(Basis basis, Run run) {
        Optional<Query.Period> period =
                basis.period().filter(typed -> !typed.isBlank()).map(run::period);
        if (basis.mentions() == 0 && period.isEmpty()) {
            return Optional.empty();
        }
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
