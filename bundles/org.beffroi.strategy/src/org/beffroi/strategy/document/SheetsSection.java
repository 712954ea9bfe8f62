package org.beffroi.strategy.document;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.strategy.model.Action;
import org.osgi.service.component.annotations.Component;

/** Action sheets, a page each. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "sheets", place = StrategySection.Place.SHEETS)
public final class SheetsSection implements StrategySection {

    @Override
    public List<Part> parts(Material material) {
        List<Part> parts = new ArrayList<>();
        for (Action action : material.shown(material.strategy().getActions())) {
            Pages pages = new Pages(material);
            List<Part> head = new ArrayList<>();
            head.add(new Part.PageBreak());
            head.add(new Part.Heading(parts.isEmpty() ? 1 : 2, material.say("sheet.title", material.name(action))));
            head.addAll(Rich.parts(action.getDescription()));
            pages.block(Anchors.of(action, "sheet"), head);
            pages.facts(
                    Anchors.of(action, "facts"),
                    List.of(
                            pages.fact("period", ActionsSection.period(action, material)),
                            pages.fact("state", material.say(action.getState())),
                            pages.fact("owner", material.name(action.getOwner())),
                            pages.fact("departments", material.names(action.getDepartments())),
                            pages.fact("objectives", material.names(action.getObjectives())),
                            pages.fact("depends", material.names(action.getDependsOn())),
                            pages.fact(
                                    "budget", action.getBudget() == null ? "" : material.money(action.getBudget()))));
            pages.table(
                    Anchors.of(action, "loads"),
                    material.say("table.loads", material.name(action)),
                    List.of(pages.words("role"), pages.words("year"), pages.figures("days")),
                    action.getLoads().stream()
                            .filter(load -> load.getDays() != null)
                            .map(load -> Pages.row(
                                    material.name(load.getRole()),
                                    String.valueOf(load.getYear()),
                                    pages.figure(load.getDays())))
                            .toList());
            parts.addAll(pages.made());
        }
        return parts;
    }
}
