package org.beffroi.analyses.where;

import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.territory.Territories;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Which places are spoken of, how much for their inhabitants, and in which tone; few mentions are treated as few. */
@Component(service = Analysis.class)
@Analysis.Info(id = "places", question = Question.WHERE, version = 2)
public final class SpokenPlaces implements Analysis<SpokenPlaces.Parameters> {

    private final Optional<Territories> territories;

    /** @param territories null where nobody knows the territories of France: then there are no figures per inhabitant */
    @Activate
    public SpokenPlaces(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Territories territories) {
        this.territories = Optional.ofNullable(territories);
    }

    /** At which scale. */
    public enum Scale {
        PLACE,
        DEPARTMENT
    }

    /** By what places are ordered and drawn. */
    public enum By {
        MENTIONS,
        INHABITANTS
    }

    /**
     * What is counted.
     *
     * @param query as typed, empty for everything
     * @param period as typed, empty for all time
     * @param level communes and places of the dossier, or départements
     * @param by mentions, or mentions per 1,000 inhabitants
     * @param withoutCopies whether copies of one text count once, when the earliest was published
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            @Standard("place") Scale level,
            @Standard("mentions") By by,
            boolean withoutCopies) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), parameters.period()).withoutCopies(parameters.withoutCopies());
        if (scope.count() == 0) {
            return Nothing.of(scope);
        }
        Spots spots = new Spots(scope, territories);
        List<Spot> found = parameters.level() == Scale.PLACE ? spots.places() : spots.departments();
        return new PlacesFound(scope, found, parameters.by()).answer();
    }
}
