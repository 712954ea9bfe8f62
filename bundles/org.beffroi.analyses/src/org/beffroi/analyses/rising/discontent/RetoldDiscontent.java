package org.beffroi.analyses.rising.discontent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.rising.discontent.SubjectVoices.Timed;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode.Stage;

/**
 * The discontent that a watch of everything would have told at moments that are over, as far as it is about a subject.
 *
 * <p>A discontent is about the subject by the rule by which two are one: the smaller of both has half of its complaints in common
 * with the other, of all that is said half of all, and no fewer than the floor. For one thread.
 */
public final class RetoldDiscontent {

    /** As alerts follow it. */
    private static final int DAYS = 30;

    private static final double COMMON = 0.5;
    private static final int NEWEST = 20;

    private final Run run;
    private final Query search;
    private final Thresholds thresholds;
    private final IntToLongFunction since;
    private final Voices voices;
    private final long from;
    private final long opened;
    private final Optional<SubjectGauges> gauges;
    private final Map<Instant, Optional<Wave>> known = new HashMap<>();

    /**
     * What was said before and on some days is read.
     *
     * @param search what is watched, without a period
     * @param days that are asked about: what was over before is not told
     * @param floor people who complain below whom nothing is said, at least 2
     * @param since from which moment on the mention at a place of the snapshot is one of the subject, in milliseconds since 1970;
     *     {@link Long#MAX_VALUE} where it is none
     */
    public RetoldDiscontent(Run run, Query search, DaySpan days, long floor, IntToLongFunction since) {
        // Each look is one step of many: the caller tells how far it is.
        this.run = run.heeding(run.cancel(), Progress.silent());
        this.search = search;
        this.thresholds = new Thresholds(floor);
        this.since = since;
        LocalDate begin = days.from().minusDays(DAYS);
        this.from = start(begin);
        this.opened = start(days.from());
        LocalDate first = Following.firstHeard(begin);
        this.voices = Voices.of(this.run, search, new DaySpan(first, days.to()));
        this.gauges =
                voices.size() == 0 ? Optional.empty() : Optional.of(new SubjectGauges(this.run, search, voices, first));
    }

    private long start(LocalDate day) {
        return day.atStartOfDay(run.zone()).toInstant().toEpochMilli();
    }

    /**
     * What would have been told.
     *
     * @param stage the gravest by then
     * @param name as people read it, empty of all that is said
     * @param people how many residents complain of it at that moment
     * @param places in the snapshot of its newest complaints that are about the subject, the newest first
     * @param complaints its mentions, of whole days
     */
    public record Told(Stage stage, Optional<String> name, long people, List<Integer> places, Query complaints) {
        public Told {
            places = List.copyOf(places);
        }
    }

    /** The gravest stage that it had reached by a moment; over where nothing would have been told. */
    public Stage stage(Instant moment) {
        return wave(moment).map(Wave::highest).orElse(Stage.OVER);
    }

    /** What would have been told at a moment, empty where nothing would. */
    public Optional<Told> told(Instant moment) {
        return wave(moment).map(wave -> {
            long to = moment.toEpochMilli();
            List<Integer> places = shared(
                            complaints(wave), wave.speaker().spell().start(), to)
                    .map(voices::place)
                    .boxed()
                    .toList();
            return new Told(
                    wave.highest(),
                    Optional.of(wave.name())
                            .filter(name -> !name.equals(Subject.ALL))
                            .map(name -> name.label(run)),
                    wave.speaker().spell().last().signs().people(),
                    places.reversed().subList(0, Math.min(NEWEST, places.size())),
                    Complaints.of(search, wave.speaker(), run));
        });
    }

    private Optional<Wave> wave(Instant moment) {
        return known.computeIfAbsent(moment, missing -> look(missing.toEpochMilli()));
    }

    private Optional<Wave> look(long moment) {
        return gauges.flatMap(all -> Wave.gravestFirst(all.courses(from, moment, thresholds)).stream()
                .filter(wave -> wave.end().filter(end -> end < opened).isEmpty())
                .filter(wave -> isAbout(wave, all, moment))
                .max(Comparator.comparingInt(wave -> Wave.gravity(wave.highest()))));
    }

    private boolean isAbout(Wave wave, SubjectGauges all, long moment) {
        long start = wave.speaker().spell().start();
        Timed said = complaints(wave);
        long common = shared(said, start, moment).count();
        long whole = said.count(start, moment);
        long smaller = wave.name().equals(Subject.ALL)
                ? whole
                : Math.min(
                        whole,
                        shared(all.of(Subject.ALL).voices().complaints(), start, moment)
                                .count());
        return common >= Math.max(thresholds.floor(), COMMON * smaller);
    }

    /** Complaints of residents, each text once. */
    private static Timed complaints(Wave wave) {
        return wave.speaker().course().gauge().voices().complaints();
    }

    /** The voices among some complaints that were known to be about the subject. */
    private IntStream shared(Timed complaints, long start, long moment) {
        return complaints.between(start, moment).filter(voice -> since.applyAsLong(voices.place(voice)) < moment);
    }
}
