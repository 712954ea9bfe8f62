package org.beffroi.strategy.document.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.ItemState;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.Unit;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** The editorial plan: rubrics with their cadence, and what is dated. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "editorial", place = StrategySection.Place.EDITORIAL)
public final class EditorialSection extends ChapterSection {

    @Override
    void write(Material material, Pages pages) {
        Strategy strategy = material.strategy();
        List<List<Object>> rows = new ArrayList<>();
        for (EditorialLine line : material.shown(strategy.getLines())) {
            rows.add(Pages.row(
                    material.name(line),
                    Pages.together(line.getTheme(), line.getTone()),
                    material.names(line.getAudiences()),
                    material.names(line.getChannels()),
                    Pages.together(
                            cadence(line.getTimes(), line.getEvery(), material), material.name(line.getOwner()))));
        }
        pages.table(
                Anchors.of("editorial_lines"),
                material.say("table.editorial.lines"),
                List.of(
                        pages.words("rubric"),
                        pages.words("theme"),
                        pages.words("audiences"),
                        pages.words("channels"),
                        pages.words("cadence")),
                rows);
        pages.table(
                Anchors.of("editorial_items"),
                material.say("table.editorial.items"),
                List.of(pages.words("on"), pages.words("item"), pages.words("rubric"), pages.words("channels")),
                items(material));
    }

    private static List<List<Object>> items(Material material) {
        return material.shown(material.strategy().getItems()).stream()
                .filter(item -> item.getOn() != null && item.getState() != ItemState.DROPPED)
                .sorted(Comparator.comparing(EditorialItem::getOn))
                .map(item -> Pages.row(
                        material.day(item.getOn()),
                        material.name(item),
                        item.getLine() == null ? "" : material.names(List.of(item.getLine())),
                        material.names(item.getChannels())))
                .toList();
    }

    /** {@code 2 par semaine}. */
    static String cadence(@Nullable Integer times, Unit every, Material material) {
        return times == null ? "" : material.say("cadence." + every.getName(), times);
    }
}
