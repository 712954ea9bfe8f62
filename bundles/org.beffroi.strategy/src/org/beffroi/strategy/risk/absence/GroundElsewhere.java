package org.beffroi.strategy.risk.absence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.message.Percent;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Share;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Situation;
import org.beffroi.strategy.risk.Window;
import org.osgi.service.component.annotations.Component;

/**
 * The share of the public conversation of a year that is held elsewhere than on the body's own pages, where it is known on whose it
 * is: the analysis {@code ground}. What is not known is said with its bounds, and makes the figure as unsure as it leaves it open.
 */
@Component
@CriterionMeasure.Info(code = "absence.ground-elsewhere", unit = FigureUnit.SHARE, none = 0.5, full = 1)
public final class GroundElsewhere implements CriterionMeasure {

    private static final int DAYS = 365;
    private static final long LEAST = 30;

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
        Optional<Share> part = own.flatMap(Measure::part).map(Share::others);
        long known = part.map(Share::known).orElse(0L);
        if (known < LEAST) {
            return part.filter(share -> share.base() >= LEAST).isPresent()
                    ? Gauged.not(this, "not.known", part.get().base(), known)
                    : Gauged.tooFew(this, known, LEAST);
        }
        Share elsewhere = part.get();
        Gauged.Measured measured = Gauged.measured(
                        this,
                        Figure.of(elsewhere, year),
                        Confidence.ofShare(elsewhere) * situation.observed(year),
                        new Percent(elsewhere.value()),
                        known)
                .through(own.get().drillDown());
        return elsewhere.unknown() == 0
                ? measured
                : measured.saying(
                        this,
                        "seen.known",
                        new Percent(elsewhere.value()),
                        known,
                        elsewhere.base(),
                        new Percent(elsewhere.unknownShare()),
                        new Percent(elsewhere.low()),
                        new Percent(elsewhere.high()));
    }
}
