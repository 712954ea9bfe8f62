package org.beffroi.strategy.document.section;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.strategy.document.ActionsByAxis;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.Rich;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.model.Action;
import org.osgi.service.component.annotations.Component;

/** Action sheets, a page each, axis by axis. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "sheets", place = StrategySection.Place.SHEETS)
public final class SheetsSection implements StrategySection {

    @Override
    public List<Part> parts(Material material) {
        List<Part> parts = new ArrayList<>();
        for (ActionsByAxis.Group group : new ActionsByAxis(material).groups(any -> true)) {
            String anchor =
                    group.axis().map(axis -> Anchors.of(axis, "sheets")).orElseGet(() -> Anchors.of("other_sheets"));
            sheets(group.actions(), anchor, group.title(), material, parts);
        }
        return parts;
    }

    /** The table of contents names what they have in common, not each of them. */
    private static void sheets(List<Action> actions, String anchor, String title, Material material, List<Part> parts) {
        for (Action action : actions) {
            Pages pages = new Pages(material);
            List<Part> top = new ArrayList<>(List.of(new Part.PageBreak()));
            if (parts.isEmpty()) {
                top.add(new Part.Heading(1, material.say("section.sheets")));
            }
            if (action == actions.getFirst()) {
                top.add(new Part.Heading(2, title));
                pages.block(anchor, List.copyOf(top));
                top.clear();
            }
            top.add(new Part.Heading(3, material.say("sheet.title", material.heading(action))));
            top.addAll(Rich.parts(action.getDescription()));
            pages.block(Anchors.of(action, "sheet"), top);
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
    }
}
