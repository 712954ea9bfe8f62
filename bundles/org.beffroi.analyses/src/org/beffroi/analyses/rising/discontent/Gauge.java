package org.beffroi.analyses.rising.discontent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Residents;
import org.beffroi.analyses.rising.discontent.Signs.Part;
import org.beffroi.analyses.rising.discontent.SubjectVoices.Timed;
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
    /** What no theme names comes slowly: of a saying two weeks are looked at. */
    static final long LONG_WINDOW = 14 * DAY;

    static final long PAST = 56 * DAY;

    private static final long SILENCE = 5 * DAY;

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
    private final boolean isUnnamed;
    private final long window;
    private final Voices voices;
    private final SubjectVoices mine;
    private final Sayings sayings;
    private final long begin;
    private final Map<LocalDate, Sayings.Before> words = new HashMap<>();
    /** Who looks back from one hour after the other meets the same moments again. */
    private final Map<Long, Signs> signs = new HashMap<>();

    /** By the complaints that they are of: from one hour to the next they are mostly the same ones. */
    private final Map<Long, Integer> circles = new HashMap<>();

    private Optional<KnownSharing> sharing = Optional.empty();

    /** What people share who made some complaints, the last one that was looked at. */
    private record KnownSharing(LocalDate day, int first, int end, Sayings.Shared shared) {}

    /**
     * A gauge.
     *
     * @param subject what is complained of
     * @param search among what it is looked for
     * @param mine its voices, in order of time
     * @param begin when the archive begins
     */
    Gauge(Run run, Subject subject, Query search, Voices voices, int[] mine, Sayings sayings, long begin) {
        this.run = run;
        this.query = Queries.all(search, subject.query());
        this.isUnnamed = subject.isUnnamed();
        this.window = isUnnamed ? LONG_WINDOW : WINDOW;
        this.voices = voices;
        this.mine = new SubjectVoices(voices, mine, isUnnamed);
        this.sayings = sayings;
        this.begin = begin;
    }

    /** The voices of the subject. */
    SubjectVoices voices() {
        return mine;
    }

    /** How far from one look to the next, in milliseconds: what takes two weeks does not change by the hour. */
    long step() {
        return isUnnamed ? 6 * HOUR : HOUR;
    }

    /** How long before a moment is looked at, in milliseconds. */
    long window() {
        return window;
    }

    /** Whether it is still spoken of. What nobody says for five days is said no more, though the window holds it for longer. */
    boolean isHeard(long moment) {
        return !isUnnamed || mine.complaints().count(moment - SILENCE, moment) > 0;
    }

    /** Whether there is a past to compare with. */
    boolean hasPast(long moment) {
        return moment - window - begin >= SHORTEST_PAST;
    }

    /**
     * The signs at a moment.
     *
     * @param moment in milliseconds since 1970; what was published then or later is not seen
     */
    Signs signs(long moment) {
        return signs.computeIfAbsent(moment, this::read);
    }

    private Signs read(long moment) {
        long from = moment - window;
        long past = Math.max(begin, from - PAST);
        double times = (from - past) / (double) window;
        Timed complaints = mine.complaints();
        int first = complaints.index(from);
        int end = complaints.index(moment);
        long newcomers = IntStream.range(first, end).filter(mine::isFresh).count();
        double before = usualNewcomers(complaints.index(past), first);
        double probability = Surplus.probability(newcomers, before, times, DISPERSION);
        Part now = part(from, moment);
        Part then = part(past, from);
        Interval fall = Difference.of(now.part(), now.whole(), then.part(), then.whole());
        Sayings.Shared shared = shared(from, moment);
        int days = days(moment, past, from);
        double usualCircles = usualCircles(past, from);
        int circles = circles(from, moment);
        Map<Sign, Double> scores =
                scores(evidence(probability), grievance(shared), days, circles - Math.max(1, usualCircles));
        if (then.whole() >= LEAST_TONED && now.whole() > 0) {
            scores.put(Sign.TONE_FALL, Math.clamp(fall.low() / FULL_FALL, 0, 1));
        }
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
                people(complaints.index(moment - DAY), end),
                stretch(first, end),
                isUnnamed ? Optional.of(mood(from, moment)) : Optional.empty());
    }

    private static Map<Sign, Double> scores(double evidence, double grievance, int days, double moreCircles) {
        Map<Sign, Double> scores = new EnumMap<>(Sign.class);
        scores.put(Sign.NEW_PEOPLE, evidence);
        scores.put(Sign.SAME_GRIEVANCE, grievance);
        scores.put(Sign.PERSISTENCE, Math.min(1, days / FULL_DAYS));
        scores.put(Sign.SPREAD, Math.clamp(moreCircles / FULL_CIRCLES, 0, 1));
        return scores;
    }

    /** Over how long the middle four fifths of some complaints stretch. */
    private long stretch(int first, int end) {
        int edge = (end - first) / 10;
        return first == end
                ? 0
                : mine.complaints().time(end - 1 - edge) - mine.complaints().time(first + edge);
    }

    /** How much of what is said sounds pleased, each text once. */
    private Part mood(long from, long to) {
        long pleased = mine.once()
                .between(from, to)
                .filter(voice -> voices.tone(voice) == Voices.POSITIVE)
                .count();
        return new Part(pleased, mine.once().count(from, to));
    }

    /** How many people made some complaints. */
    private int people(int first, int end) {
        return (int) IntStream.range(first, end)
                .map(i -> voices.author(mine.complaints().at(i)))
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
            if (mine.isFresh(i)) {
                sum++;
                byDay.merge(mine.complaints().time(i) / DAY, 1, Integer::sum);
            }
        }
        double most = Math.max(3, 5.0 * sum / (PAST / (double) DAY));
        return byDay.values().stream().mapToDouble(day -> Math.min(day, most)).sum();
    }

    private Part part(long from, long to) {
        long negative = mine.decided()
                .between(from, to)
                .filter(voice -> voices.tone(voice) == Voices.NEGATIVE)
                .count();
        return new Part(negative, mine.decided().count(from, to));
    }

    private Sayings.Shared shared(long from, long moment) {
        LocalDate day = Instant.ofEpochMilli(from).atZone(run.zone()).toLocalDate();
        int first = mine.everyComplaint().index(from);
        int end = mine.everyComplaint().index(moment);
        KnownSharing known = sharing.filter(one -> one.day().equals(day) && one.first() == first && one.end() == end)
                .orElseGet(() -> new KnownSharing(day, first, end, shared(day, from, moment)));
        sharing = Optional.of(known);
        return known.shared();
    }

    private Sayings.Shared shared(LocalDate day, long from, long moment) {
        List<Integer> complaining = mine.everyComplaint()
                .between(from, moment)
                .filter(voice -> !voices.isPublic(voice))
                .boxed()
                .toList();
        Sayings.Before before = words.computeIfAbsent(
                day, until -> sayings.before(query, new DaySpan(until.minusDays(PAST / DAY), until.minusDays(1))));
        Sayings.Shared shared = sayings.shared(complaining, before);
        // All who are near to one sentence say the same by that alone.
        return isUnnamed ? new Sayings.Shared(shared.of(), shared.of(), shared.words()) : shared;
    }

    /** Days in a row, back from the moment, that had clearly more complaints than the past lets expect. */
    private int days(long moment, long past, long from) {
        Timed complaints = mine.complaints();
        double mean = complaints.count(past, from) / ((from - past) / (double) DAY);
        double usual = Math.max(1, mean + 2 * Math.sqrt(mean + DISPERSION * mean * mean));
        int days = 0;
        while (days < PAST / DAY && complaints.count(moment - (days + 1) * DAY, moment - days * DAY) > usual) {
            days++;
        }
        return days;
    }

    /**
     * How many circles a complaint is in: networks and places in which two people complain at least, and kinds of public
     * speakers of which one does.
     */
    private int circles(long from, long to) {
        long complaints = (long) mine.everyComplaint().index(from) << Integer.SIZE
                | mine.everyComplaint().index(to);
        return circles.computeIfAbsent(complaints, any -> countCircles(from, to));
    }

    private int countCircles(long from, long to) {
        Map<String, Set<Integer>> people = new HashMap<>();
        for (int voice : mine.everyComplaint().between(from, to).toArray()) {
            int author = voices.author(voice);
            people.computeIfAbsent("network" + voices.network(voice), circle -> new HashSet<>())
                    .add(author);
            voices.places(voice).forEach(place -> people.computeIfAbsent("place" + place, circle -> new HashSet<>())
                    .add(author));
            voices.speaker(voice).filter(Residents.PUBLIC::contains).ifPresent(kind -> people.computeIfAbsent(
                            kind, circle -> new HashSet<>())
                    .addAll(Set.of(author, Integer.MIN_VALUE)));
        }
        return (int)
                people.values().stream().filter(circle -> circle.size() > 1).count();
    }

    /** The mean over the windows of the past in which anybody complained. */
    private double usualCircles(long past, long from) {
        int sum = 0;
        int windows = 0;
        for (long end = from; end - window >= past; end -= window) {
            if (mine.complaints().count(end - window, end) > 0) {
                sum += circles(end - window, end);
                windows++;
            }
        }
        return windows == 0 ? 0 : (double) sum / windows;
    }
}
