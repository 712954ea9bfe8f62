package org.beffroi.analyses.rising.discontent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.query.Query;

/**
 * All subjects of a search, followed up to a moment.
 *
 * @param query the search, without a period
 * @param from first moment that is looked at, in milliseconds since 1970
 * @param moment up to which; what was published then or later is not seen
 * @param courses of the subjects of which enough people complained to be followed
 * @param voices how many voices were heard
 */
record Following(Query query, long from, long moment, List<Course> courses, long voices) {

    /** What lies before the first moment that its signs depend on: its window, its past, and the memory of that. */
    private static final int BEFORE_DAYS = (int) ((Gauge.WINDOW + Gauge.PAST) / Gauge.DAY) + Gauge.MEMORY_DAYS + 1;

    Following {
        courses = List.copyOf(courses);
    }

    /**
     * Follows.
     *
     * @param days that are looked at, the last one as far as it has come
     */
    static Following of(Run run, Query query, DaySpan days, Thresholds thresholds) {
        return of(run, query, days, thresholds, OptionalLong.empty());
    }

    /** The same up to a moment of the last day, where that is said, in milliseconds since 1970. */
    static Following of(Run run, Query query, DaySpan days, Thresholds thresholds, OptionalLong asked) {
        long from = days.from().atStartOfDay(run.zone()).toInstant().toEpochMilli();
        LocalDate first = firstHeard(days.from());
        Voices voices = Voices.of(run, query, new DaySpan(first, days.to()));
        long moment = asked.orElseGet(() -> moment(run, query, voices, days.to()));
        List<Course> courses = voices.size() == 0
                ? List.of()
                : new SubjectGauges(run, query, voices, first).courses(from, moment, thresholds);
        return new Following(query, from, moment, courses, voices.size());
    }

    /** The first day of voices on which the course of something depends that is followed from a day on. */
    static LocalDate firstHeard(LocalDate from) {
        return from.minusDays(BEFORE_DAYS + (int) (Gauge.LONG_WINDOW / Gauge.DAY));
    }

    /** What is told: what stands or was over since the first moment; the graver ones first, then those that began last. */
    List<Wave> waves() {
        return Wave.gravestFirst(courses).stream()
                .filter(wave -> wave.end().filter(end -> end < from).isEmpty())
                .toList();
    }

    /**
     * The end of a day that is over. Of today, the end of the hour in which somebody last spoke: nothing is known of what comes
     * after, which is not to say that nothing came. Of days before on which somebody watched, it is known that nothing came.
     */
    private static long moment(Run run, Query query, Voices voices, LocalDate last) {
        long end = last.plusDays(1).atStartOfDay(run.zone()).toInstant().toEpochMilli();
        if (last.isBefore(run.days().today()) || voices.size() == 0) {
            return end;
        }
        long spoken = (voices.time(voices.size() - 1) / Gauge.HOUR + 1) * Gauge.HOUR;
        LocalDate day = day(spoken, run);
        LocalDate yesterday = run.days().today().minusDays(1);
        if (!day.isBefore(yesterday)) {
            return Math.min(end, spoken);
        }
        CollectedDays collected = CollectedDays.of(run, query);
        return day.plusDays(1)
                .datesUntil(yesterday.plusDays(1))
                .filter(collected::holds)
                .reduce((one, later) -> later)
                .map(watched ->
                        watched.plusDays(1).atStartOfDay(run.zone()).toInstant().toEpochMilli())
                .orElse(spoken);
    }

    /** The day of the dossier on which a moment is, the end of a day belonging to that day. */
    static LocalDate day(long moment, Run run) {
        return Instant.ofEpochMilli(moment - 1).atZone(run.zone()).toLocalDate();
    }
}
