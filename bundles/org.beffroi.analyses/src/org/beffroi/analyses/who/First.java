package org.beffroi.analyses.who;

import java.util.Optional;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.parameter.Within;
import org.beffroi.core.query.Query;
import org.osgi.service.component.annotations.Component;

/**
 * Who brought a subject first, as far as this archive knows, and how it went on: in which order networks, kinds of speakers
 * and pages took it up, and how many accounts had spoken when.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "first", question = Question.WHO_SPEAKS, version = 2)
public final class First implements Analysis<First.Parameters> {

    /**
     * What is looked at.
     *
     * @param query the subject, as typed
     * @param period as typed; a subject that comes back has a beginning in each
     * @param every size of a span; absent: days, weeks or months, whichever can be seen at a glance
     * @param limit how many pages are listed, the earliest
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            Optional<Unit> every,
            @Standard("20") @Within(least = 1, most = 200) int limit) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), parameters.period());
        if (scope.search() instanceof Query.Everything) {
            throw Refusal.of(First.class, "first.no.subject");
        }
        Optional<Cut> cut = scope.days().map(days -> Cut.of(days, parameters.every(), run.zone()));
        if (cut.isEmpty()) {
            return Nothing.of(scope);
        }
        Beginnings beginnings = Beginnings.of(scope, cut.get());
        return beginnings.total() == 0
                ? Nothing.of(scope)
                : new FirstFound(scope, cut.get(), beginnings, parameters.limit()).answer();
    }
}
