package org.beffroi.strategy.risk.shock;

import java.util.List;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.model.Training;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Situation;
import org.osgi.service.component.annotations.Component;

/**
 * The share of the planned training that has not taken place. One that is still to come counts: until then people do without what
 * it teaches.
 */
@Component
@CriterionMeasure.Info(code = "shock.training-not-done", unit = FigureUnit.SHARE)
public final class TrainingNotDone implements CriterionMeasure {

    @Override
    public Gauged gauge(Situation situation) {
        List<Training> trainings = new Parts(situation.strategy()).all(Training.class);
        if (trainings.isEmpty()) {
            return Gauged.not(this, "unknown");
        }
        List<Training> open = trainings.stream()
                .filter(training ->
                        !training.isDone() || training.getOn() != null && !situation.hasCome(training.getOn()))
                .toList();
        Figure share = Figure.share(open.size(), trainings.size());
        Gauged.Measured measured =
                Gauged.measured(this, share, Confidence.WHOLE, open.size(), share.base(), Said.names(open));
        return open.isEmpty() ? measured.saying(this, "none", share.base()) : measured;
    }
}
