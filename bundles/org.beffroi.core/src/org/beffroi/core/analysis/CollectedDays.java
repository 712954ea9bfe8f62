package org.beffroi.core.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Wildcards;

/**
 * Days of which an archive collected something: of each source, those from its first to its last dated mention and those on which
 * it was visited, less those on which it was out of reach all day. Immutable.
 *
 * <p>On all other days nobody watched: no mention of them is no sign that nothing was said, so a count of them is not measured.
 * Between mentions that were imported a silence is taken for one as far as that is likely ({@link Silence}): imports say no more,
 * and two files under one name may leave out the years between them. Of which days lost mentions were nobody knows ({@link Loss}):
 * a silent day of before the repair is not measured.
 */
public final class CollectedDays {

    /** Sources that are looked at; a dossier has some dozens. */
    private static final int SOURCES = 1000;

    /** What says where something was published, and not what it says. */
    private static final Set<String> WHERE = Set.of(CoreFields.SOURCE.name(), CoreFields.NETWORK.name());

    private final Run run;
    private final Query where;
    private final NavigableSet<LocalDate> days;

    private CollectedDays(Run run, Query where, NavigableSet<LocalDate> days) {
        this.run = run;
        this.where = where;
        this.days = Collections.unmodifiableNavigableSet(days);
    }

    /**
     * Those of the sources that a search names, or that brought something of the networks that it names; or else of all. A network on
     * which nobody wrote for a while is watched as long as its source is.
     *
     * @param search with or without a period
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public static CollectedDays of(Run run, Query search) {
        Query where = where(search);
        NavigableSet<LocalDate> days = new TreeSet<>();
        Set<String> sources = new TreeSet<>();
        run.snapshot().facet(where, CoreFields.SOURCE, SOURCES, run.cancel()).counts().stream()
                .map(FacetCounts.Count::value)
                .forEach(sources::add);
        if (where instanceof Query.Everything) {
            run.visits().stream().map(Visits::source).forEach(sources::add);
        }
        for (String source : sources) {
            days.addAll(of(run, source));
        }
        return new CollectedDays(run, where, days);
    }

    private static Set<LocalDate> of(Run run, String source) {
        NavigableSet<LocalDate> spoken = spoken(run, source);
        Set<LocalDate> days = between(run, source, spoken);
        run.visits().stream().filter(visits -> visits.source().equals(source)).forEach(visits -> day(visits.from(), run)
                .datesUntil(day(visits.to(), run).plusDays(1))
                .forEach(days::add));
        List<Gap> gaps =
                run.gaps().stream().filter(gap -> gap.source().equals(source)).toList();
        days.removeIf(day -> gaps.stream().anyMatch(gap -> lasts(gap, day, run)));
        run.losses().stream()
                .filter(Loss::ofMentions)
                .map(loss -> day(loss.when(), run))
                .max(Comparator.naturalOrder())
                .ifPresent(repair -> days.removeIf(day -> !day.isAfter(repair)));
        // What it brought for a day after all is there.
        days.addAll(spoken);
        return days;
    }

    /**
     * Those on which it brought something. A mention of a day to come is a wrong date or an announcement: it does not say that
     * somebody watched until then.
     */
    private static NavigableSet<LocalDate> spoken(Run run, String source) {
        NavigableSet<LocalDate> spoken = new TreeSet<>();
        run
                .snapshot()
                .timeline(brought(source), new TimelineSpan(TimelineSpan.Unit.DAY, run.zone()), run.cancel())
                .buckets()
                .stream()
                .filter(bucket -> bucket.mentions() > 0)
                .map(bucket -> bucket.start().toLocalDate())
                .filter(day -> !day.isAfter(run.days().today()))
                .forEach(spoken::add);
        return spoken;
    }

    /** Those and the silent ones between them, as far as they are taken for silent. */
    private static Set<LocalDate> between(Run run, String source, NavigableSet<LocalDate> spoken) {
        Set<LocalDate> days = new TreeSet<>(spoken);
        if (spoken.isEmpty()) {
            return days;
        }
        long all = ChronoUnit.DAYS.between(spoken.first(), spoken.last()) + 1;
        ImportSpans imports = new ImportSpans(run, brought(source));
        LocalDate before = spoken.first();
        for (LocalDate day : spoken) {
            long silent = ChronoUnit.DAYS.between(before, day) - 1;
            if (silent > 0
                    && Silence.isBelieved(silent, spoken.size(), all - silent)
                    && (silent <= Silence.MONTH || imports.reach(before, day))) {
                before.datesUntil(day).forEach(days::add);
            }
            before = day;
        }
        return days;
    }

    private static Query brought(String source) {
        return new Query.FieldIs(CoreFields.SOURCE.name(), Wildcards.literally(source));
    }

    private static LocalDate day(Instant instant, Run run) {
        return instant.atZone(run.zone()).toLocalDate();
    }

    private static boolean lasts(Gap gap, LocalDate day, Run run) {
        Instant begin = day.atStartOfDay(run.zone()).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(run.zone()).toInstant();
        return !gap.from().isAfter(begin)
                && gap.to().map(well -> !well.isBefore(end)).orElse(true);
    }

    /** What of a search says where; everything where nothing does. */
    private static Query where(Query search) {
        if (search instanceof Query.And(List<Query> all)) {
            return all.stream().filter(CollectedDays::saysWhere).reduce(new Query.Everything(), CollectedDays::both);
        }
        return saysWhere(search) ? search : new Query.Everything();
    }

    private static boolean saysWhere(Query one) {
        return switch (one) {
            case Query.FieldIs(String field, String value) -> WHERE.contains(field) && !value.contains("*");
            case Query.Or(List<Query> any) -> any.stream().allMatch(CollectedDays::saysWhere);
            case Query.And(List<Query> all) -> all.stream().allMatch(CollectedDays::saysWhere);
            default -> false;
        };
    }

    private static Query both(Query one, Query other) {
        return one instanceof Query.Everything ? other : new Query.And(List.of(one, other));
    }

    /** Whether somebody watched on a day. */
    public boolean holds(LocalDate day) {
        return days.contains(day);
    }

    /**
     * A count of some days as far as it is measured: NaN where nothing was counted and nobody watched on any of them, so that it
     * is drawn as a gap and written as an empty cell, never as zero. The first day is not after the last.
     */
    public double measured(long count, LocalDate from, LocalDate until) {
        return count == 0 && within(from, until) == 0 ? Double.NaN : count;
    }

    /** How many of some days are among them; the first one is not after the last. */
    public long within(LocalDate from, LocalDate until) {
        return days.subSet(from, true, until, true).size();
    }

    /** The first of all, empty where nothing dated was collected. */
    public Optional<LocalDate> first() {
        return days.stream().findFirst();
    }

    /**
     * Why a count of some days is not measured: on none of them anything was collected. A sentence with what the archive does hold
     * and what to do; empty where something was, and of days to come.
     */
    public Optional<String> nothing(LocalDate from, LocalDate until) {
        if (from.isAfter(until) || from.isAfter(run.days().today()) || within(from, until) > 0) {
            return Optional.empty();
        }
        Optional<String> before = Optional.ofNullable(days.lower(from)).map(run.wording()::dayOfYear);
        Optional<String> after = Optional.ofNullable(days.higher(until)).map(run.wording()::dayOfYear);
        String key = before.isPresent() ? after.isPresent() ? "hole" : "over" : after.isPresent() ? "early" : "never";
        return Optional.of(run.say(
                CollectedDays.class,
                "collected." + key,
                run.wording().days(from, until),
                before.orElse(""),
                after.orElse(""),
                where instanceof Query.Everything
                        ? ""
                        : run.say(CollectedDays.class, "collected.of", run.print(where))));
    }

    /**
     * How much of some days a count is of, in words: empty where all of them were collected, or none. Today is not over, and not
     * missed.
     */
    public Optional<String> partly(LocalDate from, LocalDate until) {
        LocalDate today = run.days().today();
        LocalDate end = until.isAfter(today) ? today : until;
        LocalDate last = end.isBefore(today) || from.equals(end) ? end : end.minusDays(1);
        if (from.isAfter(last)) {
            return Optional.empty();
        }
        NavigableSet<LocalDate> there = days.subSet(from, true, end, true);
        long asked = last.toEpochDay() - from.toEpochDay() + 1;
        if (there.isEmpty() || within(from, last) == asked) {
            return Optional.empty();
        }
        return Optional.of(run.say(
                CollectedDays.class,
                "collected.partly",
                (long) there.size(),
                end.toEpochDay() - from.toEpochDay() + 1,
                run.wording().days(there.first(), there.last())));
    }

    /**
     * The same of days for which nobody asked, such as those of the whole weeks that are drawn: of those from the first that was
     * collected to the last, so that the days that are counted are those that are named.
     */
    Optional<String> partlySince(LocalDate from, LocalDate until) {
        NavigableSet<LocalDate> there = days.subSet(from, true, until, true);
        return there.isEmpty() ? Optional.empty() : partly(there.first(), there.last());
    }
}
