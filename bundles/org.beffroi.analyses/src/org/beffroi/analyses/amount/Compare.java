package org.beffroi.analyses.amount;

import java.util.Optional;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.osgi.service.component.annotations.Component;

/**
 * Two periods of one search, or two searches in one period: how many mentions a day, what share of all that the same sources
 * published, and in what the two differ most.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "compare", question = Question.HOW_MUCH, version = 3)
public final class Compare implements Analysis<Compare.Parameters> {

    /**
     * What is compared.
     *
     * @param query as typed, empty for everything
     * @param period as typed
     * @param against another search; empty for the same one
     * @param before another period; absent: the same one where there is another search, else as many days just before
     * @param withoutCopies whether copies of one text count once, when the earliest was published
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) @Standard("4w") String period,
            @Asks(Kind.QUERY) String against,
            @Asks(Kind.PERIOD) Optional<String> before,
            boolean withoutCopies) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = scope(parameters.query(), Optional.of(parameters.period()), parameters, run);
        Optional<DaySpan> days = scope.days();
        if (days.isEmpty()) {
            return Nothing.of(scope);
        }
        boolean searches = !parameters.against().isBlank();
        Optional<String> before = parameters.before().filter(text -> !text.isBlank());
        Scope other = scope(searches ? parameters.against() : parameters.query(), before, parameters, run);
        Optional<DaySpan> otherDays = before.isPresent()
                ? other.days()
                : Optional.of(searches ? days.get() : days.get().before());
        if (otherDays.isEmpty()) {
            return Nothing.of(other);
        }
        boolean periods = !otherDays.equals(days);
        Side here = new Side(name(scope, days.get(), searches, periods), scope, days.get());
        Side there = new Side(name(other, otherDays.get(), searches, periods), other, otherDays.get());
        return here.total() + there.total() == 0 ? Nothing.of(scope) : new Compared(here, there).answer();
    }

    private static Scope scope(String query, Optional<String> period, Parameters parameters, Run run) {
        return Scope.of(run, query, period).withoutCopies(parameters.withoutCopies());
    }

    /** What tells a side from the other: its search, its days, or both. */
    private static String name(Scope scope, DaySpan days, boolean searches, boolean periods) {
        String search = scope.run().print(scope.search());
        String within = scope.run().wording().days(days.from(), days.to());
        if (!searches) {
            return within;
        }
        return periods ? scope.run().say(Compare.class, "compare.both", search, within) : search;
    }
}
