package org.beffroi.strategy.risk.absence;

import java.util.List;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.audience.Reach;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Situation;
import org.osgi.service.component.annotations.Component;

/** The share of the audiences that no channel of ours reaches and no rubric speaks to. */
@Component
@CriterionMeasure.Info(
        code = "absence.audiences-unreached",
        unit = FigureUnit.SHARE,
        none = 0,
        full = 0.3,
        nature = CriterionMeasure.Nature.FILE)
public final class AudiencesUnreached implements CriterionMeasure {

    @Override
    public Gauged gauge(Situation situation) {
        Strategy strategy = situation.strategy();
        if (strategy.getAudiences().isEmpty()) {
            return Gauged.not(this, "unknown");
        }
        Reach reach = new Reach(strategy);
        List<Audience> unreached = strategy.getAudiences().stream()
                .filter(audience -> reach.of(audience).isEmpty() && !isSpokenTo(audience, strategy))
                .toList();
        Figure share = Figure.share(unreached.size(), strategy.getAudiences().size());
        Gauged.Measured measured =
                Gauged.measured(this, share, Confidence.WHOLE, unreached.size(), share.base(), Said.names(unreached));
        return unreached.isEmpty() ? measured.saying(this, "none", share.base()) : measured;
    }

    private static boolean isSpokenTo(Audience audience, Strategy strategy) {
        return strategy.getLines().stream().anyMatch(line -> line.getAudiences().contains(audience));
    }
}
