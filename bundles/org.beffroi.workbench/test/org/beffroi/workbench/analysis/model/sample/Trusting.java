package org.beffroi.workbench.analysis.model.sample;

import java.util.List;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.message.Refusal;

/** An analysis that has never an answer. */
@Analysis.Info(id = "trusting", question = Question.CAN_WE_TRUST_IT)
public final class Trusting implements Analysis<Trusting.Parameters> {

    public record Parameters(List<String> names) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        throw Refusal.of(Trusting.class, "trusting.refused");
    }
}
