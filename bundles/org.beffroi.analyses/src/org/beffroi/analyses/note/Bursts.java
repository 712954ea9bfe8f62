package org.beffroi.analyses.note;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What happens in an evening is told within so short a time. */
    private static final Duration HOURS = Duration.ofHours(3);

    private static final int FEWEST_AT_ONCE = 9;
    /** There are eight such spans in a day, and several mornings a week. */
    private static final double AT_ONCE = 1e-5;
    /** In the evening as many again are usual as in another hour. */
    private static final double BUSY = 2;

    private static final int FEWEST_ALIKE = 3;
    private static final double ALIKE = 1e-3;
    private static final int PART = 5;
    private static final int PART_ALIKE = 3;

    private static final String AT_ONCE_KEY = "note.peak.hours";

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
        List<Entry> fresh = morning.entries(OwnVoice.others(), (int) days.length() - 1).stream()
                .filter(morning::isNew)
                .sorted(Comparator.comparing(Morning::time))
                .toList();
        if (isPeak) {
            String from = morning.run().wording().dayOfYear(days.from());
            return List.of(point(
                    "note.peak", here, fresh, new Said(count, count, from, Surplus.expected(before, times)), days));
        }
        return inHours(fresh, before).stream().toList();
    }

    /**
     * How much was said.
     *
     * @param count how many mentions
     * @param all how many the door opens, which is a day or two
     * @param from when they begin, as people say it
     * @param usual how many were to be expected
     */
    private record Said(long count, long all, String from, double usual) {}

    /** What came at once in an evening or a night: few in a day, many in so short a time. */
    private Optional<NotePoint> inHours(List<Entry> fresh, long before) {
        List<Entry> people = fresh.stream().filter(Bursts::isOfPeople).toList();
        List<Entry> most = densest(people);
        long authors = SharedWords.authors(Set.copyOf(most));
        double times = PAST * Duration.ofDays(1).dividedBy(HOURS) / BUSY;
        if (authors < FEWEST_AT_ONCE
                || Surplus.probability(authors, before, times, DISPERSION) > AT_ONCE
                || !isOfOneThing(most, authors)) {
            return Optional.empty();
        }
        DaySpan days = new DaySpan(morning.day(most.getFirst()), morning.day(most.getLast()));
        Query here = Queries.all(morning.search(), OwnVoice.others(), days.query());
        Said said = new Said(
                most.size(),
                morning.count(here),
                morning.when(Morning.time(most.getFirst())),
                Surplus.expected(before, times));
        return Optional.of(point(AT_ONCE_KEY, here, most, said, days));
    }

    /** The most of some mentions, in order of time, that came within three hours. */
    private static List<Entry> densest(List<Entry> sorted) {
        int from = 0;
        int length = 0;
        for (int first = 0, end = 0; first < sorted.size(); first++) {
            Instant until = Morning.time(sorted.get(first)).plus(HOURS);
            while (end < sorted.size() && Morning.time(sorted.get(end)).isBefore(until)) {
                end++;
            }
            if (end - first > length) {
                from = first;
                length = end - first;
            }
        }
        return sorted.subList(from, from + length);
    }

    private static boolean isOfPeople(Entry entry) {
        return !entry.effective().string(CoreFields.SPEAKER).orElse("").equals("press");
    }

    /**
     * Whether a fifth of the people share words that are new, or a third says one thing each in words of their own: many who speak of many
     * things at one time are no peak.
     */
    private boolean isOfOneThing(List<Entry> most, long authors) {
        return SharedWords.of(morning, most, 1, FEWEST_ALIKE, ALIKE).stream()
                        .anyMatch(shared -> PART * SharedWords.authors(shared.entries()) >= authors)
                || MentionGroup.of(morning, most).stream()
                        .anyMatch(group -> PART_ALIKE * SharedWords.authors(Set.copyOf(group.entries())) >= authors);
    }

    private NotePoint point(String key, Query here, List<Entry> fresh, Said said, DaySpan days) {
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
                Math.min(1, said.count() / Math.max(1, said.usual()) / FULL),
                morning.say(
                        key,
                        said.count(),
                        said.from(),
                        morning.usual(said.usual()),
                        words.isEmpty() ? "" : morning.say("note.with", morning.quoted(words)),
                        morning.quotation(quotation, fresh),
                        said.all()),
                false,
                Optional.empty(),
                Stream.concat(
                                key.equals(AT_ONCE_KEY) ? fresh.stream() : Stream.empty(),
                                shared.stream().flatMap(one -> one.entries().stream()))
                        .map(entry -> entry.mention().id().value())
                        .collect(Collectors.toSet()),
                DrillDown.to(here));
    }

    private static boolean holds(List<SharedWords> shared, Entry entry) {
        return shared.stream().limit(1).anyMatch(one -> one.entries().contains(entry));
    }
}
