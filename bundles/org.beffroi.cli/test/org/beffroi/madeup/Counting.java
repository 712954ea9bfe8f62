package org.beffroi.madeup;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.parameter.Within;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;

/** An analysis of somebody else: it counts. */
@Analysis.Info(id = "counting", question = Question.HOW_MUCH)
public final class Counting implements Analysis<Counting.Parameters> {

    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            @Standard("3") @Within(least = 1, most = 9) int fingers,
            List<String> words) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Query query = run.query(parameters.query(), parameters.period());
        long count = run.snapshot().count(query, run.cancel());
        return new Answer(
                new Prose(
                        "counting",
                        List.of(Prose.Finding.of("J’ai compté " + count + " sur " + parameters.fingers() + " doigts"
                                + parameters.words()))),
                List.of(),
                List.of(Measure.count("mentions", "mentions", count, DrillDown.to(query))),
                count,
                List.of());
    }
}
