package org.beffroi.analyses.note;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.OwnVoice;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.statistics.Surplus;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;

/**
 * Many more mentions since the day before than is usual, whatever their tone: a peak is told once, with the words that more people say
 * than before and what was reacted to most.
 */
final class Bursts {

    private static final int PAST = 56;
    /** Fewer mentions are read one by one. */
    private static final int FEWEST = 20;
    /** A peak that would come by chance once in ten thousand mornings. */
    private static final double PROBABILITY = 1e-4;
    /** Mentions come in threads: counts scatter more than by chance alone. */
    private static final double DISPERSION = 0.25;

    private static final int FEWEST_PEOPLE = 4;
    private static final double WORD = 1e-4;
    private static final int WORDS = 3;
    private static final double FULL = 6;

    private final Morning morning;

    Bursts(Morning morning) {
        this.morning = morning;
    }

    List<NotePoint> points() {
        DaySpan days = new DaySpan(morning.since().atZone(morning.run().zone()).toLocalDate(), morning.day());
        double times = (double) PAST / days.length();
        long before = morning.run()
                .snapshot()
                .count(
                        Queries.all(
                                morning.search(),
                                OwnVoice.others(),
                                new DaySpan(
                                                days.from().minusDays(PAST),
                                                days.from().minusDays(1))
                                        .query()),
                        morning.run().cancel());
        Query here = Queries.all(morning.search(), OwnVoice.others(), days.query());
        long count = morning.count(here);
        boolean isPeak = count >= FEWEST && Surplus.probability(count, before, times, DISPERSION) <= PROBABILITY;
        return isPeak ? List.of(point(here, count, days, Surplus.expected(before, times))) : List.of();
    }

    private NotePoint point(Query here, long count, DaySpan days, double usual) {
        List<Entry> fresh = morning.entries(OwnVoice.others(), (int) days.length() - 1).stream()
                .filter(morning::isNew)
                .toList();
        List<SharedWords> shared = SharedWords.of(morning, fresh, (int) days.length(), FEWEST_PEOPLE, WORD);
        List<String> words = shared.stream()
                .flatMap(one -> one.words().stream())
                .limit(WORDS)
                .toList();
        Optional<String> quotation = fresh.stream()
                .sorted(Comparator.<Entry>comparingInt(entry -> holds(shared, entry) ? 0 : 1)
                        .thenComparing(entry ->
                                -entry.effective().number(CoreFields.LIKES).orElse(0L))
                        .thenComparing(Morning::time))
                .flatMap(entry -> morning.excerpt().of(entry).stream())
                .findFirst();
        return new NotePoint(
                NotePoint.Kind.PEAK,
                Math.min(1, count / Math.max(1, usual) / FULL),
                morning.say(
                        "note.peak",
                        count,
                        morning.run().wording().dayOfYear(days.from()),
                        morning.usual(usual),
                        words.isEmpty() ? "" : morning.say("note.with", morning.quoted(words)),
                        morning.quotation(quotation, fresh)),
                false,
                Optional.empty(),
                shared.stream()
                        .flatMap(one -> one.entries().stream())
                        .map(entry -> entry.mention().id().value())
                        .collect(Collectors.toSet()),
                DrillDown.to(here));
    }

    private static boolean holds(List<SharedWords> shared, Entry entry) {
        return shared.stream().limit(1).anyMatch(one -> one.entries().contains(entry));
    }
}
