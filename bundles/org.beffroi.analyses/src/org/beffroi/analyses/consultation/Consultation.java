package org.beffroi.analyses.consultation;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.analyses.frame.Asked;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;
import org.osgi.service.component.annotations.Component;

/**
 * Who is for and who is against, proposal by proposal, as authors declared it: nothing is read from their words, and whoever
 * declared nothing is on no side.
 *
 * <p>Contributions are what answers something on a platform on which somebody took a side, and what takes a side without answering
 * anything, as a row of a register. Those of the body itself are left out. Proposals of such a platform that nobody answered are
 * told.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "consultation", question = Question.ABOUT_WHAT)
public final class Consultation implements Analysis<Asked> {

    /** Platforms and sources that are told apart: a consultation has one or two. */
    private static final int GROUNDS = 200;

    @Override
    public Answer answer(Asked parameters, Run run) {
        Scope asked = Scope.of(run, parameters.query(), parameters.period());
        long total = asked.count();
        if (total == 0) {
            return Nothing.of(asked);
        }
        Query stated = Queries.has(CoreFields.STANCE);
        if (asked.count(asked.and(stated)) == 0) {
            return ConsultationFound.withoutSides(asked, total);
        }
        Scope scope =
                new Scope(run, asked.snapshot(), Queries.all(asked.search(), ground(asked, stated)), asked.period());
        return new ConsultationFound(scope, Contributions.of(scope)).answer();
    }

    /** The platforms on which sides are taken; where a mention has none, the source that it came from. */
    private static Query ground(Scope scope, Query stated) {
        Query none = Queries.not(Queries.has(CoreFields.NETWORK));
        List<Query> grounds = new ArrayList<>(values(scope, stated, CoreFields.NETWORK));
        values(scope, Queries.all(stated, none), CoreFields.SOURCE)
                .forEach(source -> grounds.add(Queries.all(none, source)));
        return Queries.any(grounds);
    }

    private static List<Query> values(Scope scope, Query more, Field field) {
        return scope
                .snapshot()
                .facet(scope.and(more), field, GROUNDS, scope.run().cancel())
                .counts()
                .stream()
                .map(FacetCounts.Count::value)
                .map(value -> Queries.is(field, value))
                .toList();
    }
}
