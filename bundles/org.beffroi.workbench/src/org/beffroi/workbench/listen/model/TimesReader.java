package org.beffroi.workbench.listen.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.Timeline.Bucket;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Query.FixedDay;
import org.beffroi.core.query.Query.Period;
import org.beffroi.dossier.folder.DossierRuns;
import org.beffroi.workbench.listen.model.Times.Bar;
import org.beffroi.workbench.listen.model.Times.Series;

/** Reads when things were said, and cuts time as fine as it can be told apart. Called by workers. */
final class TimesReader {

    /** A span of days, both included. */
    private record Range(LocalDate from, LocalDate to) {
        long days() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    private static final List<Row.Tone> TONES =
            List.of(Row.Tone.NEGATIVE, Row.Tone.NEUTRAL, Row.Tone.POSITIVE, Row.Tone.UNSURE);

    private final ZoneId zone;
    private final LocalDate today;
    private final BiFunction<Snapshot, Cancel, Optional<CollectedDays>> collected;

    TimesReader(ZoneId zone, LocalDate today) {
        this(zone, today, (snapshot, cancel) -> Optional.empty());
    }

    /**
     * A reader that tells what nobody watched.
     *
     * @param collected the days on which something was collected; asked where the archive is silent somewhere, empty where nobody
     *     can say
     */
    TimesReader(ZoneId zone, LocalDate today, BiFunction<Snapshot, Cancel, Optional<CollectedDays>> collected) {
        this.zone = zone;
        this.today = today;
        this.collected = collected;
    }

    /** That of a dossier. */
    static TimesReader of(Dossier dossier, Locale locale) {
        return new TimesReader(
                dossier.settings().zone(),
                dossier.today(),
                (snapshot, cancel) -> Optional.of(CollectedDays.of(
                        DossierRuns.of(dossier, snapshot, locale, cancel, Progress.silent()), new Query.Everything())));
    }

    /** Asks for the times of a search, then for their tones; each is told on the UI thread. */
    void ask(Questions questions, SharedSnapshot at, RefinedQuery of, Cancel mine, Consumer<Times> told) {
        questions.ask(mine, () -> at.ask(now -> read(now, of, mine)), read -> {
            told.accept(read);
            questions.ask(mine, () -> at.ask(now -> toned(now, of, read, mine)), told);
        });
    }

    Times read(Snapshot snapshot, RefinedQuery refined, Cancel cancel) {
        Timeline months = snapshot.timeline(new Query.Everything(), span(Unit.MONTH), cancel);
        if (months.buckets().isEmpty()) {
            long undated =
                    snapshot.timeline(refined.whole(), span(Unit.YEAR), cancel).undated();
            Times none = Times.none();
            return new Times(none.near(), none.whole(), Optional.empty(), Optional.empty(), undated);
        }
        Range all = range(months, Unit.MONTH);
        Unit wide = unit(all.days() * 2);
        Query everything = new Query.Everything();
        Timeline archive = snapshot.timeline(everything, span(wide), cancel);
        Timeline found = snapshot.timeline(refined.always().whole(), span(wide), cancel);
        Range whole = range(archive, wide);
        Series wholeSeries = series(wide, whole, found, archive);

        Optional<LocalDate> from = refined.period()
                .flatMap(period -> Optional.ofNullable(period.from()))
                .map(this::dayOf);
        Optional<LocalDate> to = refined.period()
                .flatMap(period -> Optional.ofNullable(period.to()))
                .map(this::dayOf);
        Range inHand = within(
                new Range(from.orElse(whole.from()), to.orElse(whole.to())),
                refined.period().isPresent() || found.buckets().isEmpty() ? whole : range(found, wide));
        Unit fine = unit(inHand.days());
        Timeline nearFound = snapshot.timeline(
                refined.within(Optional.of(inHand.from()), Optional.of(inHand.to()))
                        .whole(),
                span(fine),
                cancel);
        Timeline nearAll = snapshot.timeline(period(inHand), span(fine), cancel);
        Series near = series(fine, inHand, nearFound, nearAll);
        Optional<CollectedDays> watched = Stream.of(near, wholeSeries)
                        .flatMap(series -> series.bars().stream())
                        .anyMatch(bar -> bar.all() == 0)
                ? collected.apply(snapshot, cancel)
                : Optional.empty();
        return new Times(marked(near, watched), marked(wholeSeries, watched), from, to, found.undated());
    }

    /**
     * The tones of the bars of the period in hand: asked for apart, since nobody waits for colours.
     *
     * @param times as they were read of the same snapshot and search
     */
    Times toned(Snapshot snapshot, RefinedQuery refined, Times times, Cancel cancel) {
        List<Bar> bars = times.near().bars();
        if (bars.isEmpty() || times.near().mostFound() == 0) {
            return times;
        }
        RefinedQuery inHand = refined.within(
                Optional.of(bars.getFirst().start().toLocalDate()),
                Optional.of(bars.getLast().end().minusNanos(1).toLocalDate()));
        List<Map<Row.Tone, Long>> tones = new ArrayList<>();
        bars.forEach(bar -> tones.add(new EnumMap<>(Row.Tone.class)));
        for (Row.Tone tone : TONES) {
            Query of = new Query.And(List.of(
                    inHand.whole(),
                    new Query.FieldIs(CoreFields.TONE.name(), tone.name().toLowerCase(Locale.ROOT))));
            Map<ZonedDateTime, Long> at =
                    byStart(snapshot.timeline(of, span(times.near().unit()), cancel));
            for (int i = 0; i < tones.size(); i++) {
                tones.get(i).put(tone, at.getOrDefault(bars.get(i).start(), 0L));
            }
        }
        return times.withTones(tones);
    }

    /** The same, bars without a mention of the archive marked where nobody watched. */
    private static Series marked(Series series, Optional<CollectedDays> watched) {
        return watched.map(days -> new Series(
                        series.unit(),
                        series.bars().stream().map(bar -> marked(bar, days)).toList()))
                .orElse(series);
    }

    private static Bar marked(Bar bar, CollectedDays days) {
        LocalDate first = bar.start().toLocalDate();
        boolean unknown = Double.isNaN(
                days.measured(bar.all(), first, bar.end().minusNanos(1).toLocalDate()));
        return unknown ? new Bar(bar.start(), bar.end(), bar.found(), bar.all(), false) : bar;
    }

    /** The finest unit that can still be told apart on a screen. */
    static Unit unit(long days) {
        if (days <= 3) {
            return Unit.HOUR;
        }
        if (days <= 130) {
            return Unit.DAY;
        }
        if (days <= 2.6 * 365) {
            return Unit.WEEK;
        }
        if (days <= 12 * 365) {
            return Unit.MONTH;
        }
        return days <= 35 * 365L ? Unit.QUARTER : Unit.YEAR;
    }

    private static Range within(Range wanted, Range bounds) {
        LocalDate from = wanted.from().isBefore(bounds.from()) ? bounds.from() : wanted.from();
        LocalDate to = wanted.to().isAfter(bounds.to()) ? bounds.to() : wanted.to();
        return from.isAfter(to) ? wanted : new Range(from, to);
    }

    private Range range(Timeline timeline, Unit unit) {
        ZonedDateTime last = span(unit).next(timeline.buckets().getLast().start());
        return new Range(
                timeline.buckets().getFirst().start().toLocalDate(),
                last.minusSeconds(1).toLocalDate());
    }

    private Series series(Unit unit, Range range, Timeline found, Timeline all) {
        Map<ZonedDateTime, Long> foundAt = byStart(found);
        Map<ZonedDateTime, Long> allAt = byStart(all);
        TimelineSpan span = span(unit);
        ZonedDateTime end = range.to().plusDays(1).atStartOfDay(zone);
        List<Bar> bars = new ArrayList<>();
        ZonedDateTime start = span.startOf(range.from().atStartOfDay(zone));
        while (start.isBefore(end)) {
            ZonedDateTime next = span.next(start);
            bars.add(new Bar(start, next, foundAt.getOrDefault(start, 0L), allAt.getOrDefault(start, 0L)));
            start = next;
        }
        return new Series(unit, bars);
    }

    private static Map<ZonedDateTime, Long> byStart(Timeline timeline) {
        Map<ZonedDateTime, Long> counts = new HashMap<>();
        for (Bucket bucket : timeline.buckets()) {
            counts.put(bucket.start(), bucket.mentions());
        }
        return counts;
    }

    private static Query period(Range range) {
        return new Period(CoreFields.PUBLISHED.name(), new FixedDay(range.from()), new FixedDay(range.to()));
    }

    private LocalDate dayOf(Query.Day day) {
        return new DayResolution(today, zone).dayOf(day);
    }

    private TimelineSpan span(Unit unit) {
        return new TimelineSpan(unit, zone);
    }
}
