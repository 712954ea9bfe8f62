package org.beffroi.tests.ui.sample;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.parameter.Within;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;

/** An analysis that takes as long as one wants, and tells how far it is. */
@Analysis.Info(id = "patience", question = Question.CAN_WE_TRUST_IT)
public final class Patience implements Analysis<Patience.Parameters> {

    /** @param tenths of a second that it takes */
    public record Parameters(
            @Standard("600") @Within(least = 0, most = 6_000)
            int tenths) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        for (int i = 1; i <= parameters.tenths(); i++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            run.at(i, parameters.tenths());
        }
        String said = run.say(Patience.class, "patience.found", parameters.tenths());
        return new Answer(new Prose(said, List.of(Finding.of(said))), List.of(), List.of(), 0, List.of());
    }
}
