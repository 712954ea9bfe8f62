package org.beffroi.analyses.effect;

import java.util.Optional;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.parameter.Within;
import org.beffroi.core.query.Query;
import org.osgi.service.component.annotations.Component;

/**
 * What became of a subject before, during and after an action, against what became of a control search in the same days.
 *
 * <p>The difference in differences is what the subject changed beyond the control. It is the effect of the action only where
 * both would have gone on alike without it, which nothing here shows: it is said so.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "feedback", question = Question.WHAT_EFFECT, version = 2)
public final class Feedback implements Analysis<Feedback.Parameters> {

    /**
     * What is compared.
     *
     * @param query the subject of the action, as typed
     * @param period the days of the action, as typed
     * @param days how many before it, and how many after it
     * @param against the control, as typed; empty for all that is not the subject
     * @param withoutCopies whether copies of one text count once, when the earliest was published
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) @Standard("1w") String period,
            @Standard("28") @Within(least = 7, most = 366) int days,
            @Asks(Kind.QUERY) String against,
            boolean withoutCopies) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), Optional.of(parameters.period()))
                .withoutCopies(parameters.withoutCopies());
        if (scope.search() instanceof Query.Everything) {
            throw Refusal.of(Feedback.class, "feedback.no.subject");
        }
        Optional<DaySpan> action = scope.days();
        if (action.isEmpty()) {
            return Nothing.of(scope);
        }
        Query control = parameters.against().isBlank()
                ? Queries.not(scope.search())
                : Queries.all(run.query(parameters.against(), Optional.empty()), Queries.not(scope.search()));
        Scope other = new Scope(run, scope.snapshot(), control, scope.period());
        Phases subject = Phases.of(scope, action.get(), parameters.days());
        return subject.total() == 0
                ? Nothing.of(scope)
                : new FeedbackFound(subject, Phases.of(other, action.get(), parameters.days())).answer();
    }

    /**
     * A search before, during and after an action.
     *
     * @param after empty where the action is not over, as far as today
     */
    record Phases(Phase before, Phase during, Optional<Phase> after) {

        static Phases of(Scope scope, DaySpan action, int days) {
            DaySpan later = new DaySpan(action.to().plusDays(1), action.to().plusDays(days));
            boolean begun = !later.from().isAfter(scope.run().days().today());
            return new Phases(
                    new Phase(
                            scope,
                            new DaySpan(
                                    action.from().minusDays(days), action.from().minusDays(1))),
                    new Phase(scope, action),
                    begun ? Optional.of(new Phase(scope, until(later, scope))) : Optional.empty());
        }

        /** Days that are to come have no mentions, which says nothing. */
        private static DaySpan until(DaySpan days, Scope scope) {
            var today = scope.run().days().today();
            return days.to().isAfter(today) ? new DaySpan(days.from(), today) : days;
        }

        long total() {
            return before.total() + during.total() + after.map(Phase::total).orElse(0L);
        }
    }
}
