package org.beffroi.workbench.analysis.model.sample;

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
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;

/** Counts mentions; it has a parameter of most kinds. */
@Analysis.Info(id = "counting", question = Question.HOW_MUCH)
public final class Counting implements Analysis<Counting.Parameters> {

    /** How it counts. */
    public enum How {
        EACH,
        ROUNDED
    }

    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            @Standard("each") How how,
            @Standard("5") @Within(least = 1, most = 10) int least,
            boolean withoutCopies) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        run.at(0, 1);
        Query query = run.query(parameters.query(), parameters.period());
        long count = run.snapshot().count(query, run.cancel());
        String said = run.say(Counting.class, "counting.found", count);
        return new Answer(
                new Prose(said, List.of(Finding.of(said, DrillDown.to(query)))),
                List.of(),
                List.of(),
                count,
                List.of());
    }
}
