package org.beffroi.analyses.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.OnePerGroup;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.copy.Copies;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;

/**
 * The mentions that an analysis speaks of: a search within a period, in which copies count once or each.
 *
 * @param run what may be asked
 * @param snapshot what is counted: that of the run, or one mention of each group of copies
 * @param search what was asked, without its period
 * @param period what bounds it, empty for all time
 */
public record Scope(Run run, Snapshot snapshot, Query search, Optional<Query.Period> period) {

    public Scope {
        Objects.requireNonNull(run);
        Objects.requireNonNull(snapshot);
        Objects.requireNonNull(search);
        Objects.requireNonNull(period);
    }

    /**
     * What was typed, each mention counted. A period without an end goes on until today: what is dated later is told by
     * {@link #toCome()} and counted nowhere.
     *
     * @throws org.beffroi.core.message.Refusal if it is not understood
     */
    public static Scope of(Run run, String query, Optional<String> period) {
        return new Scope(
                run,
                run.snapshot(),
                run.query(query, Optional.empty()),
                period.filter(text -> !text.isBlank()).map(run::period).map(asked -> untilToday(asked, run)));
    }

    private static Query.Period untilToday(Query.Period asked, Run run) {
        LocalDate today = run.days().today();
        boolean open = asked.from() != null
                && asked.to() == null
                && !run.days().dayOf(asked.from()).isAfter(today);
        return open ? new Query.Period(asked.field(), asked.from(), new Query.FixedDay(today)) : asked;
    }

    /** How many mentions of the search are dated after today, where the period ends today; they are in no count. */
    public long toCome() {
        LocalDate today = run.days().today();
        return period.flatMap(within -> Optional.ofNullable(within.to()))
                        .map(run.days()::dayOf)
                        .filter(today::equals)
                        .isPresent()
                ? count(Queries.all(
                        search,
                        new Query.Period(CoreFields.PUBLISHED.name(), new Query.FixedDay(today.plusDays(1)), null)))
                : 0;
    }

    /** The same, copies of a text counted once, when the earliest was published. */
    public Scope withoutCopies(boolean once) {
        return once ? new Scope(run, run.snapshot().onePerGroup(Copies.GROUPING), search, period) : this;
    }

    /** The search within its period. */
    public Query query() {
        return period.map(within -> Queries.all(search, within)).orElse(search);
    }

    /** The same search, and something more. */
    public Query and(Query more) {
        return Queries.all(query(), more);
    }

    /** How many mentions there are. */
    public long count() {
        return count(query());
    }

    /** So many mentions in words, as the base of a share. */
    public String counted(long mentions) {
        return run.say(Scope.class, "counted.mentions", mentions);
    }

    /** So many mentions in words, as the base of a share of tones: a text that is taken up tells its tone again, or once. */
    public String toned(long mentions) {
        return run.say(Scope.class, isWithoutCopies() ? "counted.toned.once" : "counted.toned.each", mentions);
    }

    /** So many mentions in words, as what something was looked for in, which is no part of them. */
    public String searched(long mentions) {
        return run.say(Scope.class, "counted.searched", mentions);
    }

    /** How copies of a text count, wherever shares of tones are told: one sentence. */
    public String copies() {
        return run.say(Scope.class, isWithoutCopies() ? "copies.once" : "copies.each");
    }

    private boolean isWithoutCopies() {
        return snapshot instanceof OnePerGroup;
    }

    /** How many mentions a query finds, copies counted as here. */
    public long count(Query asked) {
        return snapshot.count(asked, run.cancel());
    }

    /** The way to all of them. */
    public DrillDown drillDown() {
        return DrillDown.to(query());
    }

    /** The way to those of them that something more is true of. */
    public DrillDown drillDown(Query more) {
        return DrillDown.to(and(more));
    }

    /** How many of them have no date. */
    public long undated() {
        return period.isPresent() ? 0 : count(and(Queries.not(Queries.has(CoreFields.PUBLISHED))));
    }

    /**
     * The days that they span: those of the period as far as it is bounded, else from the first to the last dated mention; an
     * open period goes on until today.
     *
     * @return empty where neither a period nor a dated mention gives any
     */
    public Optional<DaySpan> days() {
        Optional<LocalDate> from =
                period.flatMap(within -> Optional.ofNullable(within.from())).map(run.days()::dayOf);
        Optional<LocalDate> to =
                period.flatMap(within -> Optional.ofNullable(within.to())).map(run.days()::dayOf);
        if (from.isPresent() && to.isEmpty()) {
            to = Optional.of(run.days().today());
        }
        if (from.isEmpty() || to.isEmpty()) {
            List<Timeline.Bucket> found = snapshot.timeline(
                            query(), new TimelineSpan(TimelineSpan.Unit.DAY, run.zone()), run.cancel())
                    .buckets();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            from = from.or(() -> Optional.of(found.getFirst().start().toLocalDate()));
            to = to.or(() -> Optional.of(found.getLast().start().toLocalDate()));
        }
        return to.get().isBefore(from.get()) ? Optional.empty() : Optional.of(new DaySpan(from.get(), to.get()));
    }

    /**
     * The same days; where the period has no end, up to the last on which somebody watched, today at most: on days after the last
     * mention nothing was said, which is known too.
     */
    public Optional<DaySpan> daysUntilNow() {
        return days().map(days -> isBounded() ? days : days.until(lastWatched(days.to())));
    }

    /** Whether its period ended before today: nothing that is found in it is under way. */
    public boolean isOver() {
        return isBounded()
                && run.days().dayOf(period.get().to()).isBefore(run.days().today());
    }

    private boolean isBounded() {
        return period.filter(within -> within.to() != null).isPresent();
    }

    private LocalDate lastWatched(LocalDate last) {
        LocalDate today = run.days().today();
        if (!last.isBefore(today)) {
            return last;
        }
        CollectedDays collected = CollectedDays.of(run, search);
        return last.datesUntil(today.plusDays(1))
                .filter(collected::holds)
                .reduce((one, later) -> later)
                .orElse(last);
    }
}
