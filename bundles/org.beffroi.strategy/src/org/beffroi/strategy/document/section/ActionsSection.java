package org.beffroi.strategy.document.section;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.beffroi.core.message.Wording;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.element.Numbering;
import org.beffroi.strategy.model.Action;
import org.osgi.service.component.annotations.Component;

/** The action plan: what is done when, by whom, for which objectives. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "actions", place = StrategySection.Place.ACTIONS)
public final class ActionsSection extends ChapterSection {

    @Override
    void write(Material material, Pages pages) {
        List<List<Object>> rows = material.shown(material.strategy().getActions()).stream()
                .sorted(Comparator.comparing(Action::getFrom, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(action -> row(action, material))
                .toList();
        pages.table(
                Anchors.of("actions_table"),
                material.say("table.actions"),
                List.of(
                        pages.words("action"),
                        pages.words("period"),
                        pages.words("owner"),
                        pages.words("objectives"),
                        pages.words("state"),
                        pages.figures("budget")),
                rows);
    }

    private static List<Object> row(Action action, Material material) {
        return Pages.row(
                material.name(action),
                period(action, material),
                material.name(action.getOwner()),
                objectives(action, material),
                material.say(action.getState()),
                action.getBudget() == null ? "" : material.money(action.getBudget()));
    }

    static String period(Action action, Material material) {
        if (action.getFrom() == null) {
            return action.getUntil() == null ? "" : material.say("action.until", material.day(action.getUntil()));
        }
        return action.getUntil() == null
                ? material.say("action.from", material.day(action.getFrom()))
                : new Wording(material.locale()).days(action.getFrom(), action.getUntil());
    }

    private static String objectives(Action action, Material material) {
        return material.shown(action.getObjectives()).stream()
                .map(objective -> material.say("objective.number", Numbering.of(objective)))
                .collect(Collectors.joining(", "));
    }
}
