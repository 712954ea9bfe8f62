package org.beffroi.strategy.risk.absence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.result.Measure;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Ramp;
import org.beffroi.strategy.risk.Situation;
import org.beffroi.strategy.risk.Window;
import org.osgi.service.component.annotations.Component;

/** The share of the public conversation of a year that is held elsewhere than on the body's own pages: the analysis {@code ground}. */
@Component
@CriterionMeasure.Info(code = "absence.ground-elsewhere", unit = FigureUnit.SHARE)
public final class GroundElsewhere implements CriterionMeasure {

    private static final int DAYS = 365;
    private static final long LEAST = 30;

    @Override
    public Ramp ramp() {
        return new Ramp(0.5, 1);
    }

    @Override
    public Gauged gauge(Situation situation) {
        Window year = situation.last(DAYS);
        Optional<Report> report = situation.report("ground", Map.of("period", List.of(year.typed())));
        if (report.isEmpty()) {
            return Gauged.not(this, "alone");
        }
        Optional<Measure> own = report.get().answer().measures().stream()
                .filter(measure -> measure.key().equals("share.own"))
                .findFirst();
        long base = own.map(Measure::base).orElse(0L);
        if (base < LEAST) {
            return Gauged.tooFew(this, base, LEAST);
        }
        double elsewhere = 1 - own.get().value();
        return Gauged.measured(
                        this,
                        Figure.of(elsewhere, base, year),
                        Confidence.ofShare(elsewhere, base) * situation.observed(year),
                        100 * elsewhere,
                        base)
                .through(own.get().door());
    }
}
