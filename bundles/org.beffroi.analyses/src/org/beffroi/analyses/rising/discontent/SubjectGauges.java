package org.beffroi.analyses.rising.discontent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.query.Query;

/** The gauges of all subjects of some voices, each made once, so that several moments may be asked about. For one thread. */
final class SubjectGauges {

    private final Run run;
    private final Query query;
    private final Voices voices;
    private final LocalDate first;
    private final Sayings sayings;
    private final Map<Subject, int[]> bySubject;
    private final Map<Subject, Gauge> gauges = new HashMap<>();
    /** What people say in words of their own, by the sentence and the last day that is looked at. */
    private final Map<List<Object>, Gauge> said = new HashMap<>();

    /**
     * None is made yet.
     *
     * @param query the search, without a period
     * @param voices of it, at least one
     * @param first the day of the first of them, or one before it
     */
    SubjectGauges(Run run, Query query, Voices voices, LocalDate first) {
        this.run = run;
        this.query = query;
        this.voices = voices;
        this.first = first;
        this.sayings = new Sayings(run, voices);
        this.bySubject = voices.bySubject();
    }

    /** That of a subject that a field names, or of all. */
    Gauge of(Subject subject) {
        return gauges.computeIfAbsent(subject, missing -> gauge(missing, bySubject.getOrDefault(missing, new int[0])));
    }

    /** How each subject went of which enough people complained, up to a moment and as far as was known then. */
    List<Course> courses(long from, long moment, Thresholds thresholds) {
        List<Course> courses = new ArrayList<>();
        // What people say now may be what is left of something that was over a week ago.
        long followed = Math.min(from, moment - Gauge.LONG_WINDOW);
        long done = 0;
        for (var subject : bySubject.entrySet()) {
            run.at(done++, bySubject.size());
            if (complaints(subject.getValue(), followed - Gauge.WINDOW) >= thresholds.floor()) {
                courses.add(Course.of(subject.getKey(), of(subject.getKey()), thresholds, followed, moment));
            }
        }
        LocalDate last = Following.day(moment, run);
        for (Subject subject : new Grievances(run, voices, sayings, thresholds).at(moment)) {
            Gauge mine = said.computeIfAbsent(
                    List.of(subject, last),
                    missing -> gauge(
                            subject,
                            voices.of(run, Queries.all(query, subject.query(), new DaySpan(first, last).query()))));
            courses.add(Course.of(subject, mine, thresholds, Grievances.first(moment), moment));
        }
        return courses;
    }

    private Gauge gauge(Subject subject, int[] mine) {
        return new Gauge(run, subject, query, voices, mine, sayings, voices.time(0));
    }

    private long complaints(int[] mine, long from) {
        long count = 0;
        for (int i = mine.length - 1; i >= 0 && voices.time(mine[i]) >= from; i--) {
            count += voices.tone(mine[i]) == Voices.NEGATIVE ? 1 : 0;
        }
        return count;
    }
}
