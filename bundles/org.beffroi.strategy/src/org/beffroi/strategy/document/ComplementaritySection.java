package org.beffroi.strategy.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.strategy.model.AlignmentKind;
import org.beffroi.strategy.model.GlobalPlan;
import org.beffroi.strategy.model.Ground;
import org.beffroi.strategy.model.Objective;
import org.osgi.service.component.annotations.Component;

/** How the objectives stand beside the overall plan: what they reinforce, complement, double, and what nothing covers. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "complementarity", place = StrategySection.Place.COMPLEMENTARITY)
public final class ComplementaritySection implements StrategySection {

    @Override
    public List<Part> parts(Material material) {
        GlobalPlan plan = material.strategy().getGlobalPlan();
        if (plan == null || !material.shows(plan)) {
            return List.of();
        }
        Pages pages = new Pages(material);
        pages.text(plan, "text", plan.getDescription());
        List<Ground> grounds = new ArrayList<>(material.shown(plan.getWeakPoints()));
        grounds.addAll(material.shown(plan.getGoals()));
        grounds.addAll(material.shown(plan.getActions()));
        List<Objective> objectives = material.shown(material.strategy().getObjectives());
        List<List<Object>> rows = new ArrayList<>();
        List<List<Run>> bare = new ArrayList<>();
        for (Ground ground : grounds) {
            List<Object> row = new ArrayList<>(List.of(
                    material.name(ground),
                    material.say("ground." + ground.eClass().getName()),
                    said(objectives, ground, AlignmentKind.REINFORCES, material),
                    said(objectives, ground, AlignmentKind.COMPLEMENTS, material),
                    said(objectives, ground, AlignmentKind.DOUBLES, material)));
            rows.add(row);
            if (row.subList(2, row.size()).stream().allMatch(""::equals)) {
                bare.add(Run.words(material.name(ground)));
            }
        }
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
        return pages.under("complementarity");
    }

    /** The objectives by their numbers. */
    private static String said(List<Objective> objectives, Ground ground, AlignmentKind kind, Material material) {
        return objectives.stream()
                .filter(objective -> objective.getAlignments().stream()
                        .anyMatch(one -> one.getGround() == ground && one.getKind() == kind))
                .map(objective -> material.say(
                        "objective.number", material.strategy().getObjectives().indexOf(objective) + 1))
                .collect(Collectors.joining(", "));
    }
}
