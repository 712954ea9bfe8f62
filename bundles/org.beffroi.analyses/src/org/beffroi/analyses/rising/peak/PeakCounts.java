package org.beffroi.analyses.rising.peak;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.rising.calendar.DayCalendar;
import org.beffroi.analyses.rising.detect.Detector;
import org.beffroi.analyses.rising.detect.Observation;
import org.beffroi.analyses.rising.detect.Peak;
import org.beffroi.analyses.rising.detect.Reading;
import org.beffroi.analyses.rising.detect.Sensitivity;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Gap;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;

/**
 * The mentions of a search counted by hours, or by days where they are few, and read by the detector.
 *
 * <p>A time in which a source that brings a fifth of them or more could not be visited is not known, rather than empty; so is a
 * silent day on which nobody watched. What
 * that source brings afterwards stands at its date of publication, within the time that is not known: so it is no peak.
 *
 * @param cut how time is cut; the days before those asked for come first, so that the detector knows what is usual
 * @param counts mentions of each span, whether or not it is known
 * @param readings one for each span
 * @param peaks of at least the floor, oldest first; those too that turned out to be another level
 * @param unknown how many spans are not known
 * @param isReady whether there were enough to say what is usual
 */
record PeakCounts(Cut cut, List<Long> counts, List<Reading> readings, List<Peak> peaks, int unknown, boolean isReady) {

    /** Mentions a day from which hours are counted. */
    private static final double A_DAY_FOR_HOURS = 24;

    private static final int PAST_DAYS = 400;
    private static final int SOURCES = 200;
    private static final double MATTERS = 0.2;

    PeakCounts {
        counts = List.copyOf(counts);
        readings = List.copyOf(readings);
        peaks = List.copyOf(peaks);
    }

    /**
     * Counts and reads.
     *
     * @param calendar of the place that is spoken of
     * @param query the search, without a period
     * @param days that are asked for
     * @param floor mentions below which nothing is a peak
     */
    static PeakCounts of(Run run, DayCalendar calendar, Query query, DaySpan days, long floor) {
        TimelineSpan daily = new TimelineSpan(Unit.DAY, run.zone());
        DaySpan wide = new DaySpan(days.from().minusDays(PAST_DAYS), days.to());
        var buckets = run.snapshot()
                .timeline(Queries.all(query, wide.query()), daily, run.cancel())
                .buckets();
        LocalDate first =
                buckets.isEmpty() ? days.from() : buckets.getFirst().start().toLocalDate();
        DaySpan counted = new DaySpan(first.isAfter(days.to()) ? days.from() : first, days.to());
        long mentions = buckets.stream().mapToLong(bucket -> bucket.mentions()).sum();
        Unit unit = mentions >= A_DAY_FOR_HOURS * counted.length() ? Unit.HOUR : Unit.DAY;
        Cut cut = Cut.of(counted, Optional.of(unit), run.zone());
        long[] counts =
                cut.counts(run.snapshot().timeline(Queries.all(query, counted.query()), cut.span(), run.cancel()));
        return read(run, calendar, cut, counts, unwatched(run, query, cut, counts), floor);
    }

    private static PeakCounts read(
            Run run, DayCalendar calendar, Cut cut, long[] counts, BitSet unwatched, long floor) {
        Detector detector = new Detector(
                new org.beffroi.analyses.rising.detect.Series(
                        Optional.of(cut.span().unit() == Unit.HOUR ? Duration.ofHours(1) : Duration.ofDays(1)),
                        run.zone(),
                        calendar),
                Sensitivity.STANDARD);
        List<Reading> readings = new ArrayList<>();
        List<Peak> peaks = new ArrayList<>();
        int unknown = 0;
        int past = past(cut, counts, run.days().today());
        for (int i = 0; i < counts.length; i++) {
            Instant start = cut.starts().get(i).toInstant();
            boolean known = !unwatched.get(i);
            unknown += known ? 0 : 1;
            Reading reading = detector.read(
                    known && i <= past ? observation(start, counts[i], i == past) : Observation.missing(start));
            readings.add(reading);
            reading.peak().ifPresent(peak -> {
                if (!peaks.isEmpty() && peaks.getLast().found().equals(peak.found())) {
                    peaks.removeLast();
                }
                peaks.add(peak);
            });
        }
        PeakCounts all = new PeakCounts(
                cut, LongStream.of(counts).boxed().toList(), readings, peaks, unknown, detector.isReady());
        peaks.removeIf(peak -> all.told(peak, run).mentions() < floor);
        return new PeakCounts(cut, all.counts, readings, peaks, unknown, detector.isReady());
    }

    /**
     * The last span of which something is known, and that may go on: of today the one in which somebody last spoke, since hours
     * to come are not empty; else one after the last.
     */
    private static int past(Cut cut, long[] counts, LocalDate today) {
        int last = counts.length - 1;
        if (last < 0 || cut.starts().get(last).toLocalDate().isBefore(today)) {
            return counts.length;
        }
        while (last > 0
                && counts[last] == 0
                && !cut.starts().get(last - 1).toLocalDate().isBefore(today)) {
            last--;
        }
        return last;
    }

    private static Observation observation(Instant start, long count, boolean soFar) {
        return soFar ? Observation.soFar(start, count) : Observation.of(start, count);
    }

    /** The spans of which nothing is known: a source that matters was out of reach, or nobody watched at all. */
    private static BitSet unwatched(Run run, Query query, Cut cut, long[] counts) {
        List<Gap> gaps = gaps(run, query);
        CollectedDays collected = CollectedDays.of(run, query);
        LocalDate today = run.days().today();
        BitSet unwatched = new BitSet();
        for (int i = 0; i < counts.length; i++) {
            Instant start = cut.starts().get(i).toInstant();
            Instant end = cut.span().next(cut.starts().get(i)).toInstant();
            LocalDate day = cut.starts().get(i).toLocalDate();
            boolean nobody = counts[i] == 0 && day.isBefore(today) && !collected.holds(day);
            unwatched.set(i, nobody || gaps.stream().anyMatch(gap -> gap.meets(start, end)));
        }
        return unwatched;
    }

    /** The gaps of sources that bring enough of the mentions to be missed. */
    private static List<Gap> gaps(Run run, Query query) {
        if (run.gaps().isEmpty()) {
            return List.of();
        }
        List<FacetCounts.Count> sources = run.snapshot()
                .facet(query, CoreFields.SOURCE, SOURCES, run.cancel())
                .counts();
        double all = sources.stream().mapToLong(FacetCounts.Count::mentions).sum();
        Set<String> missed = new HashSet<>();
        for (FacetCounts.Count source : sources) {
            if (source.mentions() >= MATTERS * all) {
                missed.add(source.value());
            }
        }
        return run.gaps().stream().filter(gap -> missed.contains(gap.source())).toList();
    }

    /** On how many of some days something is known: only there can chance alone look like a peak. */
    long watched(DaySpan days) {
        return IntStream.range(0, cut.size())
                .filter(i -> readings.get(i).observation().value().isPresent())
                .mapToObj(i -> cut.starts().get(i).toLocalDate())
                .filter(days::holds)
                .distinct()
                .count();
    }

    /**
     * A peak by whole days, as searches know them.
     *
     * @param days of it
     * @param mentions of these days
     * @param expected of these days
     */
    record Told(DaySpan days, long mentions, double expected) {

        double ratio() {
            return mentions / expected;
        }
    }

    /** What is told of a peak, which is what a search for its days finds. */
    Told told(Peak peak, Run run) {
        DaySpan days = days(peak, run);
        long mentions = 0;
        double expected = 0;
        for (int i = 0; i < cut.size(); i++) {
            if (days.holds(cut.starts().get(i).toLocalDate())) {
                mentions += counts.get(i);
                expected += readings.get(i).expected();
            }
        }
        return new Told(days, mentions, expected);
    }

    /** The days of a peak, as far as it has come and is known. */
    DaySpan days(Peak peak, Run run) {
        LocalDate from = peak.start().atZone(run.zone()).toLocalDate();
        LocalDate to =
                peak.end().map(end -> end.atZone(run.zone()).toLocalDate()).orElse(lastKnown(run));
        return new DaySpan(from, to.isBefore(from) ? from : to);
    }

    /** The last day of which anything is known: what was under way by then may be over since. A silence of today says nothing yet. */
    LocalDate lastKnown(Run run) {
        return lastKnownSpan(run)
                .map(ZonedDateTime::toLocalDate)
                .orElse(cut.days().to());
    }

    private Optional<ZonedDateTime> lastKnownSpan(Run run) {
        LocalDate today = run.days().today();
        return IntStream.iterate(cut.size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> readings.get(i).observation().value().isPresent())
                .filter(i ->
                        counts.get(i) > 0 || cut.starts().get(i).toLocalDate().isBefore(today))
                .mapToObj(i -> cut.starts().get(i))
                .findFirst();
    }

    /** Where a peak ends on the axis: the end of its last span, or of the last one of which anything is known. */
    Instant until(Peak peak, Run run) {
        ZonedDateTime last = peak.end()
                .map(end -> end.atZone(cut.span().zone()))
                .or(() -> lastKnownSpan(run))
                .orElse(cut.starts().getLast());
        return cut.span().next(last).toInstant();
    }
}
