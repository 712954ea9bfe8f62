package org.beffroi.strategy.document.section;

import org.beffroi.core.document.Part;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.element.Numbering;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Objective;
import org.osgi.service.component.annotations.Component;

/** The indicators and how each is measured. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "indicators", place = StrategySection.Place.INDICATORS)
public final class IndicatorsSection extends ChapterSection {

    @Override
    void write(Material material, Pages pages) {
        for (Objective objective : material.shown(Numbering.inOrder(material.strategy()))) {
            for (Indicator indicator : material.shown(objective.getIndicators())) {
                pages.block(Anchors.of(indicator, "name"), new Part.Heading(2, material.heading(indicator)));
                pages.text(indicator, "text", indicator.getDefinition());
                new IndicatorParts(material).whole(indicator, objective, pages);
            }
        }
    }
}
