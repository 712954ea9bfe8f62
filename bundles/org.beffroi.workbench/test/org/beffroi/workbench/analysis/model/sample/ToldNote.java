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
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;

/** A note that says for whom and of which period it was asked. */
@Analysis.Info(id = "note", question = Question.WHAT_RISES)
public final class ToldNote implements Analysis<ToldNote.Parameters> {

    /** Whom it may be for. */
    public enum Level {
        CABINET,
        COMMUNICATION,
        DEPARTMENT
    }

    /** What it may be asked. */
    public record Parameters(
            @Asks(Kind.PERIOD) Optional<String> period,
            @Asks(Kind.CHOICE) @Standard("communication") Level level,
            @Asks(Kind.TEXT) @Standard("") String service) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        DrillDown door = DrillDown.to(new Query.Everything());
        return new Answer(
                new Prose(
                        parameters.level() + " " + parameters.service(),
                        List.of(new Finding(parameters.period().orElse("today"), Weight.ALARM, Optional.of(door)))),
                List.of(),
                List.of(Measure.figure("points", "points", 1, "", 1, door)),
                1,
                List.of("what it rests on"));
    }
}
