package org.beffroi.analyses.rising.discontent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.rising.discontent.Signs.Part;
import org.beffroi.analyses.statistics.Difference;
import org.beffroi.analyses.statistics.Interval;
import org.beffroi.analyses.statistics.Surplus;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.query.Query;

/**
 * The five signs of one subject at any moment, from what was published before it and nothing else.
 *
 * <p>The window is the three days before the moment, what is usual the eight weeks before the window; a shorter past counts as
 * far as it goes, and one of less than a week says nothing. For one thread.
 */
final class Gauge {

    static final long HOUR = 3_600_000L;
    static final long DAY = 24 * HOUR;
    static final long WINDOW = 3 * DAY;
    static final long PAST = 56 * DAY;
    /** Who has not complained of it for half a year is new to it, and a text not seen for as long is no copy. */
    static final int MEMORY_DAYS = 182;

    static final long SHORTEST_PAST = 7 * DAY;

    /** Complaints come in threads: counts of three days scatter more than by chance alone. */
    private static final double DISPERSION = 0.5;
    /** Decimal evidence at which new people begin to count, and the evidence more at which they count fully. */
    private static final double LEAST_EVIDENCE = 1;

    private static final double FULL_EVIDENCE = 5;
    /** The share of people, at the least, that is as much of one grievance as can be. */
    private static final double FULL_SHARE = 0.5;

    private static final double FULL_DAYS = 3;
    private static final double FULL_FALL = 0.3;
    private static final double FULL_CIRCLES = 3;
    /** Fewer voices of known tone are no baseline. */
    private static final int LEAST_TONED = 10;

    private final Run run;
    private final Query query;
    private final Voices voices;
    private final Sayings sayings;
    private final long begin;
    /** Complaints, copies included. */
    private final int[] all;
    /** Complaints, each text once. */
    private final int[] complaints;
    /** Whether its author had not complained before, by complaint. */
    private final boolean[] fresh;
    /** Voices whose tone is known, each text once. */
    private final int[] toned;

    private final Map<LocalDate, Sayings.Before> words = new HashMap<>();

    /**
     * A gauge.
     *
     * @param query the mentions of the subject
     * @param mine its voices, in order of time
     * @param begin when the archive begins
     */
    Gauge(Run run, Query query, Voices voices, int[] mine, Sayings sayings, long begin) {
        this.run = run;
        this.query = query;
        this.voices = voices;
        this.sayings = sayings;
        this.begin = begin;
        Map<Integer, Long> groups = new HashMap<>();
        Map<Integer, Long> complainers = new HashMap<>();
        List<Integer> everyComplaint = new ArrayList<>();
        List<Integer> eachOnce = new ArrayList<>();
        List<Boolean> newcomers = new ArrayList<>();
        List<Integer> known = new ArrayList<>();
        for (int voice : mine) {
            boolean negative = voices.tone(voice) == Voices.NEGATIVE;
            boolean first = isNew(groups, voices.group(voice), voices.time(voice));
            if (first && voices.tone(voice) != Voices.UNSURE) {
                known.add(voice);
            }
            if (negative) {
                everyComplaint.add(voice);
                boolean isNew = isNew(complainers, voices.author(voice), voices.time(voice));
                if (first) {
                    eachOnce.add(voice);
                    newcomers.add(isNew);
                }
            }
        }
        all = ints(everyComplaint);
        complaints = ints(eachOnce);
        toned = ints(known);
        fresh = new boolean[newcomers.size()];
        for (int i = 0; i < fresh.length; i++) {
            fresh[i] = newcomers.get(i);
        }
    }

    private static boolean isNew(Map<Integer, Long> seen, int who, long time) {
        Long before = seen.put(who, time);
        return before == null || time - before > MEMORY_DAYS * DAY;
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many complaints there are, each text once, from a time on and before another. */
    long complaints(long from, long to) {
        return index(complaints, to) - (long) index(complaints, from);
    }

    /** When the first complaint since a time was published; that time where there is none. */
    long firstSince(long from) {
        int at = index(complaints, from);
        return at == complaints.length ? from : voices.time(complaints[at]);
    }

    /** The complaints of a time, copies included. */
    Set<Integer> voices(long from, long to) {
        Set<Integer> found = new HashSet<>();
        for (int i = index(all, from); i < index(all, to); i++) {
            found.add(all[i]);
        }
        return found;
    }

    /** Place of the first that was published at a time or later. */
    private int index(int[] some, long time) {
        int low = 0;
        int high = some.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (voices.time(some[middle]) < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether there is a past to compare with. */
    boolean hasPast(long moment) {
        return moment - WINDOW - begin >= SHORTEST_PAST;
    }

    /**
     * The signs at a moment.
     *
     * @param moment in milliseconds since 1970; what was published then or later is not seen
     */
    Signs signs(long moment) {
        long from = moment - WINDOW;
        long past = Math.max(begin, from - PAST);
        double times = (from - past) / (double) WINDOW;
        int first = index(complaints, from);
        int end = index(complaints, moment);
        long newcomers = IntStream.range(first, end).filter(i -> fresh[i]).count();
        double before = usualNewcomers(index(complaints, past), first);
        double probability = Surplus.probability(newcomers, before, times, DISPERSION);
        Part now = part(from, moment);
        Part then = part(past, from);
        Interval fall = Difference.of(now.part(), now.whole(), then.part(), then.whole());
        Sayings.Shared shared = shared(from, moment);
        int days = days(moment, past, from);
        double usualCircles = usualCircles(past, from);
        int circles = circles(from, moment);
        Map<Sign, Double> scores = new EnumMap<>(Sign.class);
        scores.put(Sign.NEW_PEOPLE, evidence(probability));
        scores.put(Sign.SAME_GRIEVANCE, grievance(shared));
        scores.put(Sign.PERSISTENCE, Math.min(1, days / FULL_DAYS));
        if (then.whole() >= LEAST_TONED && now.whole() > 0) {
            scores.put(Sign.TONE_FALL, Math.clamp(fall.low() / FULL_FALL, 0, 1));
        }
        scores.put(Sign.SPREAD, Math.clamp((circles - Math.max(1, usualCircles)) / FULL_CIRCLES, 0, 1));
        return new Signs(
                scores,
                people(first, end),
                newcomers,
                Surplus.expected(before, times),
                probability,
                shared.people(),
                shared.words(),
                days,
                now,
                then,
                fall,
                circles,
                usualCircles,
                people(index(complaints, moment - DAY), end));
    }

    /** How many people made some complaints. */
    private int people(int first, int end) {
        return (int) IntStream.range(first, end)
                .map(i -> voices.author(complaints[i]))
                .distinct()
                .count();
    }

    /** What the new people say of themselves, from 0 to 1. */
    private static double evidence(double probability) {
        return Math.clamp((-Math.log10(Math.max(probability, 1e-300)) - LEAST_EVIDENCE) / FULL_EVIDENCE, 0, 1);
    }

    /** Of few people a share says little: its lower end counts. */
    private static double grievance(Sayings.Shared shared) {
        return shared.of() == 0
                ? 0
                : Math.min(
                        1,
                        Interval.wilson(shared.people(), shared.of(), Interval.USUAL)
                                        .low()
                                / FULL_SHARE);
    }

    /** So that an earlier crisis does not hide the next one, a day of the past counts for five times the mean day at most. */
    private double usualNewcomers(int from, int to) {
        Map<Long, Integer> byDay = new HashMap<>();
        int sum = 0;
        for (int i = from; i < to; i++) {
            if (fresh[i]) {
                sum++;
                byDay.merge(voices.time(complaints[i]) / DAY, 1, Integer::sum);
            }
        }
        double most = Math.max(3, 5.0 * sum / (PAST / (double) DAY));
        return byDay.values().stream().mapToDouble(day -> Math.min(day, most)).sum();
    }

    private Part part(long from, long to) {
        long negative = 0;
        int first = index(toned, from);
        int end = index(toned, to);
        for (int i = first; i < end; i++) {
            negative += voices.tone(toned[i]) == Voices.NEGATIVE ? 1 : 0;
        }
        return new Part(negative, end - (long) first);
    }

    private Sayings.Shared shared(long from, long moment) {
        List<Integer> complaining = new ArrayList<>();
        for (int i = index(all, from); i < index(all, moment); i++) {
            complaining.add(all[i]);
        }
        LocalDate day = Instant.ofEpochMilli(from).atZone(run.zone()).toLocalDate();
        Sayings.Before before = words.computeIfAbsent(
                day, until -> sayings.before(query, new DaySpan(until.minusDays(PAST / DAY), until.minusDays(1))));
        return sayings.shared(complaining, before);
    }

    /** Days in a row, back from the moment, that had clearly more complaints than the past lets expect. */
    private int days(long moment, long past, long from) {
        double mean = complaints(past, from) / ((from - past) / (double) DAY);
        double usual = Math.max(1, mean + 2 * Math.sqrt(mean + DISPERSION * mean * mean));
        int days = 0;
        while (days < PAST / DAY && complaints(moment - (days + 1) * DAY, moment - days * DAY) > usual) {
            days++;
        }
        return days;
    }

    /**
     * How many circles a complaint is in: networks and places in which two people complain at least, and kinds of public
     * speakers of which one does.
     */
    private int circles(long from, long to) {
        Map<String, Set<Integer>> people = new HashMap<>();
        for (int i = index(all, from); i < index(all, to); i++) {
            int voice = all[i];
            int author = voices.author(voice);
            people.computeIfAbsent("network" + voices.network(voice), circle -> new HashSet<>())
                    .add(author);
            voices.places(voice).forEach(place -> people.computeIfAbsent("place" + place, circle -> new HashSet<>())
                    .add(author));
            voices.speaker(voice)
                    .filter(Set.of("press", "elected", "organisation")::contains)
                    .ifPresent(kind -> people.computeIfAbsent(kind, circle -> new HashSet<>())
                            .addAll(Set.of(author, Integer.MIN_VALUE)));
        }
        return (int)
                people.values().stream().filter(circle -> circle.size() > 1).count();
    }

    /** The mean over the windows of the past in which anybody complained. */
    private double usualCircles(long past, long from) {
        int sum = 0;
        int windows = 0;
        for (long end = from; end - WINDOW >= past; end -= WINDOW) {
            if (complaints(end - WINDOW, end) > 0) {
                sum += circles(end - WINDOW, end);
                windows++;
            }
        }
        return windows == 0 ? 0 : (double) sum / windows;
    }
}
