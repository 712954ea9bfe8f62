package org.beffroi.strategy.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.strategy.analysis.Complementarity;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.element.Numbering;
import org.beffroi.strategy.model.AlignmentKind;
import org.beffroi.strategy.model.GlobalPlan;
import org.beffroi.strategy.model.Ground;
import org.beffroi.strategy.model.Objective;
import org.osgi.service.component.annotations.Component;

/** How the objectives stand beside the overall plan: what they reinforce, complement, double, and what nothing covers. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "complementarity", place = StrategySection.Place.COMPLEMENTARITY)
public final class ComplementaritySection extends ChapterSection {

    @Override
    void write(Material material, Pages pages) {
        GlobalPlan plan = material.strategy().getGlobalPlan();
        if (plan == null || !material.shows(plan)) {
            return;
        }
        pages.text(plan, "text", plan.getDescription());
        Complementarity beside = new Complementarity(
                material.shown(Complementarity.grounds(plan)), material.shown(Numbering.inOrder(material.strategy())));
        List<List<Object>> rows = new ArrayList<>();
        for (Ground ground : beside.grounds()) {
            rows.add(List.of(
                    material.name(ground),
                    material.say("ground." + ground.eClass().getName()),
                    said(beside.of(ground, AlignmentKind.REINFORCES), material),
                    said(beside.of(ground, AlignmentKind.COMPLEMENTS), material),
                    said(beside.of(ground, AlignmentKind.DOUBLES), material)));
        }
        List<List<Run>> bare = beside.bare().stream()
                .map(ground -> Run.words(material.name(ground)))
                .toList();
        pages.table(
                Anchors.of("complementarity_matrix"),
                material.say("table.complementarity"),
                List.of(
                        pages.words("ground"),
                        pages.words("kind"),
                        pages.words("reinforced"),
                        pages.words("complemented"),
                        pages.words("doubled")),
                rows);
        if (!bare.isEmpty()) {
            pages.block(
                    Anchors.of("complementarity_bare"),
                    List.of(
                            Part.Paragraph.of(material.say("complementarity.bare", bare.size())),
                            new Part.ItemList(false, bare)));
        }
    }

    /** The objectives by their numbers. */
    private static String said(List<Objective> objectives, Material material) {
        return objectives.stream()
                .map(objective -> material.say("objective.number", Numbering.of(objective)))
                .collect(Collectors.joining(", "));
    }
}
