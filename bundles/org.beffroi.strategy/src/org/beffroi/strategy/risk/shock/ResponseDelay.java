package org.beffroi.strategy.risk.shock;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.beffroi.core.result.Measure;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.model.Circuit;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Situation;
import org.beffroi.strategy.risk.Window;
import org.osgi.service.component.annotations.Component;

/**
 * How many times the delay that the body promises the median answer took, in working hours, over 90 days. The promise is the
 * longest of its circuits: who keeps all of them keeps that one.
 */
@Component
@CriterionMeasure.Info(code = "shock.response-delay", unit = FigureUnit.RATIO, none = 1, full = 3)
public final class ResponseDelay implements CriterionMeasure {

    @Override
    public Gauged gauge(Situation situation) {
        Optional<BigDecimal> promised = new Parts(situation.strategy())
                .all(Circuit.class).stream()
                        .map(Circuit::getHoursInside)
                        .filter(hours -> hours != null && hours.signum() > 0)
                        .max(Comparator.naturalOrder());
        if (promised.isEmpty()) {
            return Gauged.not(this, "no.promise");
        }
        Optional<Measure> delay = Answering.figure(situation, "delay.working");
        if (delay.isEmpty()) {
            return Answering.why(situation, "delay.working")
                    .map(why -> Gauged.not(this, why))
                    .orElseGet(() -> Gauged.not(this, "nothing"));
        }
        long base = delay.get().base();
        if (base < Answering.LEAST) {
            return Gauged.tooFew(this, base, Answering.LEAST);
        }
        Window window = Answering.window(situation);
        double hours = delay.get().value();
        return Gauged.measured(
                        this,
                        Figure.of(hours / promised.get().doubleValue(), base, window),
                        Confidence.ofMedian(base) * situation.observed(window),
                        hours,
                        base,
                        promised.get())
                .through(delay.get().drillDown());
    }
}
