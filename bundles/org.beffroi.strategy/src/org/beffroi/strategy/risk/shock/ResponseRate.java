package org.beffroi.strategy.risk.shock;

import java.util.Optional;
import org.beffroi.core.message.Percent;
import org.beffroi.core.result.Measure;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Situation;
import org.beffroi.strategy.risk.Window;
import org.osgi.service.component.annotations.Component;

/** The share of the messages of 90 days, of those given to a department, that were answered or closed. */
@Component
@CriterionMeasure.Info(code = "shock.response-rate", unit = FigureUnit.SHARE, none = 0.9, full = 0.3)
public final class ResponseRate implements CriterionMeasure {

    @Override
    public Gauged gauge(Situation situation) {
        Optional<Measure> answered = Answering.figure(situation, "share.answered");
        if (answered.isEmpty()) {
            return Answering.why(situation, "share.answered")
                    .map(why -> Gauged.not(this, why))
                    .orElseGet(() -> Gauged.not(this, "nothing"));
        }
        double share = answered.get().value();
        long base = answered.get().base();
        if (base < Answering.LEAST) {
            return Gauged.tooFew(this, base, Answering.LEAST);
        }
        Window window = Answering.window(situation);
        return Gauged.measured(
                        this,
                        answered.get()
                                .part()
                                .map(part -> Figure.of(part, window))
                                .orElseGet(() -> Figure.of(share, base, window)),
                        Confidence.ofShare(share, base) * situation.observed(window),
                        new Percent(share),
                        base)
                .through(answered.get().drillDown());
    }
}
