package org.beffroi.strategy.risk.shock;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.copy.Copies;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Share;
import org.beffroi.strategy.measure.Margin;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Situation;
import org.beffroi.strategy.risk.Window;
import org.osgi.service.component.annotations.Component;

/**
 * The share of our answers of a year that say what another of them said already, word for word or nearly ({@link Copies}): of each text
 * all but one. Whoever answers all alike speaks like a poster.
 */
@Component
@CriterionMeasure.Info(code = "shock.canned-answers", unit = FigureUnit.SHARE, none = 0.1, full = 0.6)
public final class CannedAnswers implements CriterionMeasure {

    private static final int DAYS = 365;

    private static final long LEAST = Margin.LEAST_CASES;

    @Override
    public Gauged gauge(Situation situation) {
        Window year = situation.last(DAYS);
        Query answers = new Query.And(List.of(
                new Query.FieldIs(CoreFields.SPEAKER.name(), "own"),
                new Query.FieldIs(CoreFields.TYPE.name(), "comment"),
                year.query()));
        long all = situation.count(answers);
        if (all < LEAST) {
            return Gauged.tooFew(this, all, LEAST);
        }
        long different = situation
                .snapshot()
                .onePerGroup(Copies.GROUPING)
                .count(answers, situation.ground().run().cancel());
        Share part = Share.of(Long.toString(all), all - different, all);
        return Gauged.measured(
                        this,
                        Figure.of(part, year),
                        Confidence.ofShare(part) * situation.observed(year),
                        all,
                        different)
                .through(Optional.of(DrillDown.to(answers)));
    }
}
