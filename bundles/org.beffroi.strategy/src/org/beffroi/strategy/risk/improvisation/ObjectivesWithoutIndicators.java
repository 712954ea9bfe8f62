package org.beffroi.strategy.risk.improvisation;

import java.util.List;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Situation;
import org.osgi.service.component.annotations.Component;

/** The share of the objectives that no indicator follows from a baseline, or a first measurement, to a target. */
@Component
@CriterionMeasure.Info(
        code = "improvisation.objectives-without-indicators",
        unit = FigureUnit.SHARE,
        none = 0,
        full = 0.5,
        nature = CriterionMeasure.Nature.FILE)
public final class ObjectivesWithoutIndicators implements CriterionMeasure {

    @Override
    public Gauged gauge(Situation situation) {
        List<Objective> objectives = situation.strategy().getObjectives();
        if (objectives.isEmpty()) {
            return Gauged.full(this, "no.objectives");
        }
        List<Objective> blind = objectives.stream()
                .filter(objective ->
                        objective.getIndicators().stream().noneMatch(ObjectivesWithoutIndicators::isComplete))
                .toList();
        Figure share = Figure.share(blind.size(), objectives.size());
        Gauged.Measured measured =
                Gauged.measured(this, share, Confidence.WHOLE, blind.size(), share.base(), Said.names(blind));
        return blind.isEmpty() ? measured.saying(this, "none", share.base()) : measured;
    }

    private static boolean isComplete(Indicator indicator) {
        boolean begins = indicator.getBaseline() != null
                || indicator.getMeasurements().stream().anyMatch(taken -> taken.getValue() != null);
        return begins && indicator.getTarget() != null;
    }
}
