package org.beffroi.analyses.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.OwnVoice;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.query.Query;
import org.osgi.service.component.annotations.Component;

/**
 * What people from elsewhere say against what people from here say: tone, themes and words.
 *
 * <p>Where somebody lives is nearly never known, and is not guessed. From here is what comes to the body directly, what it says
 * itself and what elected officials say. A language is no origin: what is written in another one than French is told apart, and
 * its origin is as unknown as that of all else. Only a person can say what is from elsewhere (national media, tourists' reviews,
 * tags), by a query; without one the image from outside is not measurable.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "outside-image", question = Question.WHERE, version = 3)
public final class OutsideImage implements Analysis<OutsideImage.Parameters> {

    private static final List<String> DIRECT = List.of("letter", "mail", "counter", "phone", "council");

    /**
     * What is compared.
     *
     * @param query as typed, empty for everything
     * @param period as typed, empty for all time
     * @param outside as typed, what is from elsewhere; empty where nobody knows
     * @param inside as typed, what is from here; empty for the rule above
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            @Asks(Kind.QUERY) String outside,
            @Asks(Kind.QUERY) String inside) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), parameters.period());
        if (scope.count() == 0) {
            return Nothing.of(scope);
        }
        Optional<Query> outside = Optional.of(parameters.outside())
                .filter(typed -> !typed.isBlank())
                .map(typed -> run.query(typed, Optional.empty()));
        Query inside = parameters.inside().isBlank() ? local() : run.query(parameters.inside(), Optional.empty());
        return outside.map(query -> new ImageFound(scope, query, inside).answer())
                .orElseGet(() -> new OriginUnknown(scope, inside).answer());
    }

    private static Query local() {
        List<Query> any = new ArrayList<>(List.of(OwnVoice.all(), Queries.is(CoreFields.SPEAKER, "elected")));
        DIRECT.forEach(network -> any.add(Queries.is(CoreFields.NETWORK, network)));
        return Queries.any(any);
    }
}
