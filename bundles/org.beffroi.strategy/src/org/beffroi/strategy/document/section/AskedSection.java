package org.beffroi.strategy.document.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.Rich;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.model.BudgetLine;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** What the reader is asked for, and the strategy in a few figures. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "asked", place = StrategySection.Place.ASKED)
public final class AskedSection extends ChapterSection {

    @Override
    void write(Material material, Pages pages) {
        Strategy strategy = material.strategy();
        String body = strategy.getTerritory() == null ? "" : material.name(strategy.getTerritory());
        pages.block(
                Anchors.of("asked_for"),
                Part.Paragraph.of(material.say(
                        "asked." + strategy.getStatus().getName().toLowerCase(java.util.Locale.ROOT), body)));
        pages.block(Anchors.of("asked_text"), Rich.parts(strategy.getDescription()));
        List<Part> figures = new ArrayList<>();
        figure(
                figures,
                material,
                "asked.objectives",
                material.shown(strategy.getObjectives()).size());
        figure(
                figures,
                material,
                "asked.audiences",
                material.shown(strategy.getAudiences()).size());
        figure(
                figures,
                material,
                "asked.actions",
                material.shown(strategy.getActions()).size());
        BigDecimal budget = strategy.getMeans() == null
                ? BigDecimal.ZERO
                : material.shown(strategy.getMeans().getBudget()).stream()
                        .map(BudgetLine::getAmount)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (budget.signum() > 0) {
            figures.add(new Part.KeyFigure(material.money(budget), Run.words(material.say("asked.budget"))));
        }
        pages.block(Anchors.of("asked_figures"), figures);
    }

    private static void figure(List<Part> figures, Material material, String key, int number) {
        if (number > 0) {
            figures.add(new Part.KeyFigure(material.number(number), Run.words(material.say(key, number))));
        }
    }
}
