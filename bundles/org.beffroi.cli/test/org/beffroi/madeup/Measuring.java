package org.beffroi.madeup;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Share;

/** Analyses that measure what those of Beffroi do under the same names, in the plainest way. */
public final class Measuring {

    private Measuring() {}

    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period) {}

    /** How many of what has a status is answered; nothing in threads is known. */
    @Analysis.Info(id = "answers", question = Question.WHAT_EFFECT)
    public static final class Answering implements Analysis<Parameters> {
        @Override
        public Answer answer(Parameters parameters, Run run) {
            return answered(List.of(
                    Measure.share(
                            "share.answered",
                            "x",
                            Share.of(
                                    "x",
                                    count(parameters, run, CoreFields.STATUS.name(), "answered"),
                                    count(parameters, run, CoreFields.STATUS.name(), "*")),
                            Optional.empty()),
                    Measure.unmeasured("delay.threads", "x", "Aucune réponse en fil.")));
        }
    }

    /** How many stand on the page of the town hall. */
    @Analysis.Info(id = "ground", question = Question.WHOSE_GROUND)
    public static final class Standing implements Analysis<Parameters> {
        @Override
        public Answer answer(Parameters parameters, Run run) {
            return answered(List.of(Measure.share(
                    "share.own",
                    "x",
                    Share.of(
                            "x",
                            count(parameters, run, CoreFields.OUTLET.name(), "Mairie"),
                            count(parameters, run, CoreFields.OUTLET.name(), "*")),
                    Optional.empty())));
        }
    }

    private static long count(Parameters parameters, Run run, String field, String value) {
        Query within = run.query(parameters.query(), parameters.period());
        return run.snapshot().count(new Query.And(List.of(within, new Query.FieldIs(field, value))), run.cancel());
    }

    private static Answer answered(List<Measure> measures) {
        return new Answer(new Prose("x", List.of()), List.of(), measures, 0, List.of());
    }
}
