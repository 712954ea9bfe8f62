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
import org.beffroi.core.mention.Field;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.query.Query;
import org.osgi.service.component.annotations.Component;

/**
 * What share of the public conversation is held on the body's own pages, on those of others and on unofficial ones: the basis
 * of the risk of absence.
 *
 * <p>What comes to the body directly (letters, mails, counter, telephone, council) is no public conversation and is left out, and
 * so is that of which nothing tells whether it is public.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "ground", question = Question.WHOSE_GROUND, version = 4)
public final class WhoseGround implements Analysis<WhoseGround.Parameters> {

    /** Networks on which people speak to the body alone. */
    private static final List<String> DIRECT = List.of("letter", "mail", "counter", "phone", "council");

    /** What is published is public, wherever that was. */
    private static final List<String> PUBLISHED = List.of("post", "comment", "repost", "quote", "article", "review");

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
        Query direct = among(CoreFields.NETWORK, DIRECT);
        Grounds grounds = Grounds.of(run);
        Query unsaid = unsaid(grounds);
        NotPublic apart = new NotPublic(all.count(all.and(direct)), all.count(all.and(unsaid)));
        Query left = apart.unsaid() == 0 ? Queries.not(direct) : Queries.all(Queries.not(direct), Queries.not(unsaid));
        Scope scope = new Scope(run, all.snapshot(), Queries.all(all.search(), left), all.period());
        Optional<Cut> cut = scope.days().map(days -> Cut.of(days, parameters.every(), run.zone()));
        if (scope.count() == 0 && apart.unsaid() > 0) {
            return apart.answer(all.drillDown(unsaid), run);
        }
        return cut.isEmpty() || scope.count() == 0
                ? Nothing.of(scope)
                : new GroundFound(scope, cut.get(), grounds, apart).answer();
    }

    /** Those of which nothing tells whether they are public: neither network nor page, nor a kind that is published, nor a ground. */
    private static Query unsaid(Grounds grounds) {
        return Queries.all(
                Queries.not(Queries.has(CoreFields.NETWORK)),
                Queries.not(Queries.has(CoreFields.OUTLET)),
                Queries.not(among(CoreFields.TYPE, PUBLISHED)),
                grounds.query(Grounds.Ground.UNKNOWN));
    }

    private static Query among(Field field, List<String> values) {
        return Queries.any(
                values.stream().map(value -> Queries.is(field, value)).toList());
    }
}
