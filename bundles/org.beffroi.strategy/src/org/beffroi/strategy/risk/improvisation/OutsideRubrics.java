package org.beffroi.strategy.risk.improvisation;

import java.util.List;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.model.ItemState;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Situation;
import org.osgi.service.component.annotations.Component;

/** The share of the calendar's posts that belong to no rubric; dropped ones are not counted. */
@Component
@CriterionMeasure.Info(code = "improvisation.outside-rubrics", unit = FigureUnit.SHARE, none = 0, full = 0.5)
public final class OutsideRubrics implements CriterionMeasure {

    @Override
    public Gauged gauge(Situation situation) {
        List<EditorialItem> items = situation.strategy().getItems().stream()
                .filter(item -> item.getState() != ItemState.DROPPED)
                .toList();
        if (items.isEmpty()) {
            return Gauged.not(this, "unknown");
        }
        List<EditorialItem> outside =
                items.stream().filter(item -> item.getLine() == null).toList();
        Figure share = Figure.share(outside.size(), items.size());
        Gauged.Measured measured =
                Gauged.measured(this, share, Confidence.WHOLE, outside.size(), share.base(), Said.names(outside));
        return outside.isEmpty() ? measured.saying(this, "none", share.base()) : measured;
    }
}
