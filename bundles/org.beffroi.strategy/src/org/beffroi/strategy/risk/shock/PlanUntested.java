package org.beffroi.strategy.risk.shock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.model.CrisisPlan;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Situation;
import org.osgi.service.component.annotations.Component;

/** How many months ago the crisis plan was last tried; without a plan or a trial, all of the risk. */
@Component
@CriterionMeasure.Info(code = "shock.crisis-plan-untested", unit = FigureUnit.MONTHS, none = 6, full = 18)
public final class PlanUntested implements CriterionMeasure {

    private static final double MONTH = 365.25 / 12;

    @Override
    public Gauged gauge(Situation situation) {
        CrisisPlan plan = situation.strategy().getCrisis();
        if (plan == null || plan.getScenarios().isEmpty()) {
            return Gauged.full(this, "no.plan");
        }
        LocalDate tested = plan.getTestedOn();
        if (!situation.hasCome(tested)) {
            return Gauged.full(this, "never");
        }
        return Gauged.measured(
                this,
                Figure.of(
                        ChronoUnit.DAYS.between(tested, situation.today()) / MONTH,
                        plan.getScenarios().size()),
                Confidence.WHOLE,
                Said.day(tested),
                plan.getScenarios().size());
    }
}
