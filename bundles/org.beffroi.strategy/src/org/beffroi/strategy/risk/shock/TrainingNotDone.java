package org.beffroi.strategy.risk.shock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.result.Share;
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
 * The share of the training whose day has come that has not taken place. What is still to come is neither done nor missed, and raises
 * no risk; one without a day that was not done may be either.
 */
@Component
@CriterionMeasure.Info(code = "shock.training-not-done", unit = FigureUnit.SHARE)
public final class TrainingNotDone implements CriterionMeasure {

    /** How a training stands today. */
    private enum State {
        DONE,
        MISSED,
        AHEAD,
        UNDATED
    }

    @Override
    public Gauged gauge(Situation situation) {
        List<Training> trainings = new Parts(situation.strategy()).all(Training.class);
        if (trainings.isEmpty()) {
            return Gauged.not(this, "unknown");
        }
        Map<State, List<Training>> by =
                trainings.stream().collect(Collectors.groupingBy(training -> state(training, situation)));
        List<Training> missed = by.getOrDefault(State.MISSED, List.of());
        int known = missed.size() + by.getOrDefault(State.DONE, List.of()).size();
        int undated = by.getOrDefault(State.UNDATED, List.of()).size();
        int ahead = by.getOrDefault(State.AHEAD, List.of()).size();
        if (known == 0) {
            return undated > 0 ? Gauged.not(this, "undated", undated) : Gauged.not(this, "ahead", ahead);
        }
        Share part = Share.among(Integer.toString(known + undated), missed.size(), known, known + undated);
        Figure share = new Figure(part.value(), part.known(), Optional.empty(), Optional.of(part));
        Gauged.Measured measured = Gauged.measured(
                this, share, Confidence.WHOLE, missed.size(), known, Said.names(missed), ahead, undated);
        return missed.isEmpty() ? measured.saying(this, "none", known, ahead, undated) : measured;
    }

    private static State state(Training training, Situation situation) {
        if (training.getOn() != null && !situation.hasCome(training.getOn())) {
            return State.AHEAD;
        }
        return training.isDone() ? State.DONE : training.getOn() == null ? State.UNDATED : State.MISSED;
    }
}
