package org.beffroi.workbench.morning.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Rises;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Reactions;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.folder.DossierRuns;
import org.beffroi.dossier.routing.Status;
import org.beffroi.dossier.watch.Watching;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.morning.model.Morning.DayCount;
import org.beffroi.workbench.morning.model.Morning.News;
import org.beffroi.workbench.morning.model.Morning.Reacted;
import org.beffroi.workbench.morning.model.Morning.Rising;
import org.beffroi.workbench.morning.model.Morning.Since;
import org.beffroi.workbench.morning.model.Morning.Waiting;
import org.beffroi.workbench.morning.model.Morning.Week;
import org.beffroi.workbench.quote.Quote;

/**
 * Reads the parts of the morning page, each from a snapshot of its own. Off the UI thread; safe for several threads.
 *
 * @param rises finds what rises; empty where nothing here can
 * @param locale language of what is said
 * @param visited the day of the last visit, empty at the first one; one after the dossier's own day, as of a fictional dossier, is
 *     compared with nothing
 * @param known what rises as it was read before, by the language of what is said
 */
public record MorningReader(
        Dossier dossier,
        Optional<Rises> rises,
        Locale locale,
        Optional<LocalDate> visited,
        KnownAnswers<Locale, List<Rising>> known) {

    private static final int WEEK = 7;
    private static final int WEEKS = 4;

    /** Mentions below which nothing is a rise here, as in the analyses. */
    private static final long FLOOR = 5;

    /** Episodes that are told, and mentions quoted of what waits. */
    private static final int TOLD = 5;

    private static final int QUOTED = 4;

    /** Mentions that are quoted of those that were reacted to. */
    private static final int REACTED = 3;

    /** The last seven days. */
    public Week week(Cancel cancel) {
        try (Snapshot now = dossier.archive().snapshot()) {
            Optional<LocalDate> latest = latest(now, cancel);
            // Four weeks that hold nothing say nothing: those that hold something last are told instead.
            LocalDate weeks = dossier.today().minusDays((long) WEEKS * WEEK - 1);
            LocalDate until = latest.filter(day -> day.isBefore(weeks)).orElse(dossier.today());
            LocalDate from = until.minusDays(WEEK - 1L);
            Query here = weekUntil(until);
            CollectedDays collected = CollectedDays.of(
                    DossierRuns.of(dossier, now, locale, cancel, Progress.silent()), new Query.Everything());
            long mentions = now.count(here, cancel);
            return new Week(
                    now.size(),
                    until,
                    latest,
                    mentions,
                    now.count(published(from.minusDays(WEEK), until.minusDays(WEEK)), cancel),
                    days(now, until, cancel),
                    tones(now, here, cancel),
                    reacted(now, here, cancel),
                    until.isBefore(dossier.today())
                            ? Optional.empty()
                            : collected.nothing(from, until).or(() -> collected.partly(from, until)),
                    here,
                    visited.filter(day -> !day.isAfter(dossier.today())).map(day -> since(now, day, cancel)),
                    until.isBefore(dossier.today()) ? busiest(now, mentions, cancel) : Optional.empty());
        }
    }

    /** Of an export of long ago what mattered most is seldom in its last days: the week with most mentions, where it has twice as many. */
    private Optional<Morning.Busiest> busiest(Snapshot now, long mentions, Cancel cancel) {
        TimelineSpan weeks =
                new TimelineSpan(TimelineSpan.Unit.WEEK, dossier.settings().zone());
        return now.timeline(new Query.Everything(), weeks, cancel).buckets().stream()
                .max(Comparator.comparingLong(bucket -> bucket.mentions()))
                .filter(most -> most.mentions() > 2 * mentions)
                .map(most -> {
                    LocalDate first = most.start().toLocalDate();
                    LocalDate last = first.plusDays(WEEK - 1L);
                    return new Morning.Busiest(first, last, most.mentions(), published(first, last));
                });
    }

    /** The day of what was said last, where the seven days until today hold nothing; empty where nothing was ever said. */
    private Optional<LocalDate> latest(Snapshot now, Cancel cancel) {
        LocalDate today = dossier.today();
        if (now.size() == 0 || now.count(published(today.minusDays(WEEK - 1L), today), cancel) > 0) {
            return Optional.empty();
        }
        Query before = new Query.Period(CoreFields.PUBLISHED.name(), null, new Query.FixedDay(today));
        return now.page(before, Order.NEWEST, Optional.empty(), 1, cancel).rows().stream()
                .flatMap(entry -> entry.effective().time(CoreFields.PUBLISHED).stream())
                .map(time -> LocalDate.ofInstant(time, dossier.settings().zone()))
                .findFirst();
    }

    private List<DayCount> days(Snapshot now, LocalDate until, Cancel cancel) {
        LocalDate first = until.minusDays((long) WEEKS * WEEK - 1);
        Map<LocalDate, Map<Row.Tone, Long>> counts = new HashMap<>();
        Query all = published(first, until);
        by(now, all, cancel, (day, many) -> put(counts, day, Row.Tone.UNKNOWN, many));
        for (Row.Tone tone : List.of(Row.Tone.NEGATIVE, Row.Tone.NEUTRAL, Row.Tone.POSITIVE, Row.Tone.UNSURE)) {
            Query toned = new Query.And(List.of(
                    all, new Query.FieldIs(CoreFields.TONE.name(), tone.name().toLowerCase(Locale.ROOT))));
            by(now, toned, cancel, (day, many) -> {
                put(counts, day, tone, many);
                put(counts, day, Row.Tone.UNKNOWN, -many);
            });
        }
        return first.datesUntil(until.plusDays(1))
                .map(day -> new DayCount(day, counts.getOrDefault(day, Map.of())))
                .toList();
    }

    private void by(Snapshot now, Query query, Cancel cancel, ObjLongConsumer<LocalDate> told) {
        ZoneId zone = dossier.settings().zone();
        now.timeline(query, new TimelineSpan(TimelineSpan.Unit.DAY, zone), cancel)
                .buckets()
                .forEach(bucket -> told.accept(bucket.start().toLocalDate(), bucket.mentions()));
    }

    private static void put(Map<LocalDate, Map<Row.Tone, Long>> counts, LocalDate day, Row.Tone tone, long many) {
        counts.computeIfAbsent(day, any -> new EnumMap<>(Row.Tone.class)).merge(tone, many, Long::sum);
    }

    /** Those to which nobody reacted are not among them. */
    private List<Reacted> reacted(Snapshot now, Query here, Cancel cancel) {
        return now.page(here, Order.REACTIONS, Optional.empty(), REACTED, cancel).rows().stream()
                .map(entry -> new Reacted(
                        Quote.of(entry, dossier),
                        Reactions.of(entry.effective()).orElse(0)))
                .filter(reacted -> reacted.times() > 0)
                .toList();
    }

    private static Map<Row.Tone, Long> tones(Snapshot now, Query here, Cancel cancel) {
        Map<Row.Tone, Long> tones = new EnumMap<>(Row.Tone.class);
        now.facet(here, CoreFields.TONE, Row.Tone.values().length, cancel)
                .counts()
                .forEach(count -> tones.merge(Row.Tone.of(Optional.of(count.value())), count.mentions(), Long::sum));
        return tones;
    }

    private static Since since(Snapshot now, LocalDate day, Cancel cancel) {
        Query here = new Query.Period(CoreFields.COLLECTED.name(), new Query.FixedDay(day), null);
        return new Since(day, now.count(here, cancel), here);
    }

    /** What rises or rose lately in the whole archive. */
    public List<Rising> rising(Cancel cancel) {
        if (rises.isEmpty()) {
            return List.of();
        }
        try (Snapshot now = dossier.archive().snapshot()) {
            return known.of(locale, dossier, now, () -> rising(rises.get(), now, cancel));
        }
    }

    private List<Rising> rising(Rises by, Snapshot now, Cancel cancel) {
        Run run = DossierRuns.of(dossier, now, locale, cancel, Progress.silent());
        return Stream.of(Rise.DISCONTENT, Rise.PEAK)
                .flatMap(rise -> by.episodes(rise, new Query.Everything(), FLOOR, run).stream())
                .limit(TOLD)
                .map(episode -> new Rising(episode, first(now, episode.query(), cancel)))
                .toList();
    }

    private Optional<Quote> first(Snapshot now, Query query, Cancel cancel) {
        return quotes(now, query, 1, cancel).findFirst();
    }

    /** What waits for an answer. */
    public Waiting waiting(Cancel cancel) {
        try (Snapshot now = dossier.archive().snapshot()) {
            Query here = new Query.Or(Stream.of(Status.OPEN, Status.FORWARDED)
                    .<Query>map(status -> new Query.FieldIs(CoreFields.STATUS.name(), status.value()))
                    .toList());
            Query late = new Query.And(
                    List.of(here, new Query.Period(CoreFields.DUE.name(), null, new Query.FixedDay(dossier.today()))));
            long open = now.count(here, cancel);
            long due = open == 0 ? 0 : now.count(late, cancel);
            List<Quote> first = open == 0
                    ? List.of()
                    : quotes(now, due > 0 ? late : here, QUOTED, cancel).toList();
            return new Waiting(open, due, here, late, first);
        }
    }

    /** What the watches have not shown yet, those that have most first; a watch whose query is not understood is left out. */
    public List<News> news(Cancel cancel) {
        try (Snapshot now = dossier.archive().snapshot()) {
            Watching watching = Watching.of(dossier);
            List<News> news = new ArrayList<>();
            for (Watch watch : dossier.watches().all()) {
                try {
                    news.add(new News(
                            watch.name(), watching.run(watch, now, 0, cancel).count()));
                } catch (org.beffroi.core.message.Refusal refusal) {
                    // The list of watches says why.
                    continue;
                }
            }
            news.sort(Comparator.comparingLong(News::mentions).reversed());
            return news;
        }
    }

    private Stream<Quote> quotes(Snapshot now, Query query, int most, Cancel cancel) {
        return now.page(query, Order.NEWEST, Optional.empty(), most, cancel).rows().stream()
                .map(entry -> Quote.of(entry, dossier, now));
    }

    /** The seven days until one, that one included. */
    public static Query weekUntil(LocalDate day) {
        return published(day.minusDays(WEEK - 1L), day);
    }

    private static Query published(LocalDate from, LocalDate until) {
        return new Query.Period(CoreFields.PUBLISHED.name(), new Query.FixedDay(from), new Query.FixedDay(until));
    }
}
