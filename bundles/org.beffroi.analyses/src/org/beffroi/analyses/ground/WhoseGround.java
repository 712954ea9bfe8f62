package org.beffroi.analyses.ground;

import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.query.Query;
import org.osgi.service.component.annotations.Component;

/**
 * What share of the public conversation is held on the body's own pages, on those of others and on unofficial ones: the basis
 * of the risk of absence.
 *
 * <p>What comes to the body directly (letters, mails, counter, telephone, council) is no public conversation and is left out.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "ground", question = Question.WHOSE_GROUND, version = 3)
public final class WhoseGround implements Analysis<WhoseGround.Parameters> {

    /** Networks on which people speak to the body alone. */
    private static final List<String> DIRECT = List.of("letter", "mail", "counter", "phone", "council");

    /**
     * What is counted, and how time is cut.
     *
     * @param query as typed, empty for everything
     * @param period as typed, empty for all time
     * @param every size of a span; absent: days, weeks or months, whichever can be seen at a glance
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            Optional<Unit> every) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope all = Scope.of(run, parameters.query(), parameters.period());
        Query direct = Queries.any(
                DIRECT.stream().map(one -> Queries.is(CoreFields.NETWORK, one)).toList());
        Scope scope = new Scope(run, all.snapshot(), Queries.all(all.search(), Queries.not(direct)), all.period());
        Optional<Cut> cut = scope.days().map(days -> Cut.of(days, parameters.every(), run.zone()));
        if (cut.isEmpty() || scope.count() == 0) {
            return Nothing.of(scope);
        }
        return new GroundFound(scope, cut.get(), Grounds.of(run), all.count(all.and(direct))).answer();
    }
}
