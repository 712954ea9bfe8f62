package org.beffroi.analyses.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.rising.Excerpt;
import org.beffroi.analyses.rising.discontent.RetoldDiscontent;
import org.beffroi.analyses.rising.discontent.RetoldDiscontent.Told;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.parameter.Within;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode.Stage;
import org.osgi.service.component.annotations.Component;

/**
 * When one would have known of a subject: its first mention, complaint and third person, what a watch for discontent would have
 * told at which hour, and when the press, the body and the people who answer the phone came to it.
 *
 * <p>What is known at an hour is what was published before it; when it came into the dossier stands beside it.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "crisis-replay", question = Question.WHAT_RISES)
public final class CrisisReplay implements Analysis<CrisisReplay.Parameters> {

    /** How long a discontent goes back at an hour: what people say in words of their own is looked at over two weeks. */
    private static final int WINDOW_DAYS = 14;

    /**
     * What is replayed.
     *
     * @param query the subject, as typed
     * @param period as typed: days of which the first mention is the beginning
     * @param floor people who complain in three days below whom nothing would have been told
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) @Standard("4w") String period,
            @Standard("5") @Within(least = 2, most = 10_000) int floor) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), Optional.of(parameters.period()));
        if (scope.search() instanceof Query.Everything) {
            throw Refusal.of(CrisisReplay.class, "replay.no.subject");
        }
        Optional<DaySpan> days = scope.days().flatMap(asked -> untilToday(asked, run));
        if (days.isEmpty() || scope.count() == scope.undated()) {
            return Nothing.of(scope);
        }
        SubjectMentions subject = SubjectMentions.of(
                run,
                scope.search(),
                new DaySpan(days.get().from().minusDays(WINDOW_DAYS), days.get().to()));
        List<Milestone> reached = new ArrayList<>(new FirstMentions(scope, subject, days.get()).all());
        Instant start = reached.getFirst().when().truncatedTo(ChronoUnit.HOURS);
        reached.addAll(told(run, days.get(), start, subject, parameters.floor()));
        return new ReplayFound(scope, days.get(), subject, reached, parameters.floor()).answer();
    }

    private static Optional<DaySpan> untilToday(DaySpan asked, Run run) {
        LocalDate today = run.days().today();
        return asked.from().isAfter(today)
                ? Optional.empty()
                : Optional.of(asked.to().isAfter(today) ? asked.until(today) : asked);
    }

    /** The hours at which discontent would have been told; none after a day without anything more of the subject. */
    private static List<Milestone> told(Run run, DaySpan days, Instant start, SubjectMentions subject, int floor) {
        RetoldDiscontent retold = new RetoldDiscontent(run, new Query.Everything(), days, floor, subject::since);
        Instant end = days.to().plusDays(1).atStartOfDay(run.zone()).toInstant();
        Instant over = subject.last().orElse(start).plus(Duration.ofDays(1));
        int hours = (int) Math.max(
                1, Duration.between(start, over.isBefore(end) ? over : end).toHours());
        StageHours stages = new StageHours(hours, hour -> {
            run.at(hour, hours);
            return retold.stage(hour(start, hour));
        });
        List<Milestone> told = new ArrayList<>();
        Excerpt excerpt = new Excerpt(run);
        for (Map.Entry<Stage, Integer> one : stages.first().entrySet()) {
            Instant when = hour(start, one.getValue());
            Optional<Told> what = retold.told(when);
            told.add(new Milestone(
                    kind(one.getKey()),
                    when,
                    subject.held(when),
                    what.flatMap(said -> quotable(said, excerpt, run)),
                    what));
        }
        return told;
    }

    private static Instant hour(Instant start, int hour) {
        return start.plus(Duration.ofHours(hour));
    }

    /** Of the newest complaints by then, which made it be told, that which most people like of those that may be quoted. */
    private static Optional<Entry> quotable(Told told, Excerpt excerpt, Run run) {
        return told.places().stream()
                .map(run.snapshot()::entryAt)
                .filter(entry -> excerpt.of(entry).isPresent())
                .max(Comparator.comparingLong(
                        entry -> entry.effective().number(CoreFields.LIKES).orElse(0L)));
    }

    private static Milestone.Kind kind(Stage stage) {
        return switch (stage) {
            case RISING -> Milestone.Kind.RISING;
            case CRISIS -> Milestone.Kind.CRISIS;
            case WEAK_SIGNAL, SUBSIDING, OVER -> Milestone.Kind.WEAK_SIGNAL;
        };
    }
}
