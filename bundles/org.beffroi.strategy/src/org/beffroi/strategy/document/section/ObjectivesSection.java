package org.beffroi.strategy.document.section;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.EvidenceParts;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.Rich;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.element.Numbering;
import org.beffroi.strategy.model.Axis;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** The stakes and the objectives, axis by axis, with their indicators and what they rest on. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "objectives", place = StrategySection.Place.OBJECTIVES)
public final class ObjectivesSection extends ChapterSection {

    @Override
    void write(Material material, Pages pages) {
        Strategy strategy = material.strategy();
        for (Axis axis : material.shown(strategy.getAxes())) {
            List<Objective> under = objectives(material, axis);
            if (under.isEmpty()) {
                continue;
            }
            List<Part> head = new ArrayList<>();
            head.add(new Part.Heading(2, material.heading(axis)));
            head.addAll(Rich.parts(axis.getAim()));
            pages.block(Anchors.of(axis, "axis"), head);
            under.forEach(objective -> objective(objective, material, pages));
        }
        List<Objective> others = objectives(material, null);
        if (!others.isEmpty()) {
            if (!strategy.getAxes().isEmpty()) {
                pages.block(Anchors.of("other_objectives"), new Part.Heading(2, material.say("objectives.others")));
            }
            others.forEach(objective -> objective(objective, material, pages));
        }
    }

    private static List<Objective> objectives(Material material, @Nullable Axis axis) {
        return material.shown(material.strategy().getObjectives()).stream()
                .filter(objective ->
                        objective.getAxis() == axis || axis == null && !material.shows(objective.getAxis()))
                .toList();
    }

    /** Its number among all, so that it has one name whoever reads it. */
    static String title(Objective objective, Material material) {
        return material.say("objective.title", Numbering.of(objective), material.name(objective));
    }

    private static void objective(Objective objective, Material material, Pages pages) {
        pages.block(Anchors.of(objective, "name"), new Part.Heading(3, title(objective, material)));
        pages.text(objective, "statement", objective.getStatement());
        pages.facts(
                Anchors.of(objective, "facts"),
                List.of(
                        pages.fact("purpose", material.say(objective.getKind())),
                        pages.fact("audiences", material.names(objective.getAudiences())),
                        pages.fact(
                                "priority",
                                objective.getPriority() == 0
                                        ? ""
                                        : material.say("priority." + Math.clamp(objective.getPriority(), 1, 3))),
                        pages.fact("due", objective.getDue() == null ? "" : material.day(objective.getDue())),
                        pages.fact("owner", material.name(objective.getOwner()))));
        pages.text(objective, "why", 4, material.say("objective.why"), objective.getWhy());
        new IndicatorParts(material).table(objective, pages);
        pages.all(new EvidenceParts(material).of(objective.getEvidence()));
    }
}
