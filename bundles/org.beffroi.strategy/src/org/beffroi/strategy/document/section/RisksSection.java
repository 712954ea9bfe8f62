package org.beffroi.strategy.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beffroi.core.document.Part;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.EvidenceParts;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.Rich;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.model.CrisisPlan;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.Scenario;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** The risks with their criteria and what lowers them, and what is ready for a crisis. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "risks", place = StrategySection.Place.RISKS)
public final class RisksSection extends ChapterSection {

    @Override
    void write(Material material, Pages pages) {
        Strategy strategy = material.strategy();
        for (Risk risk : material.shown(strategy.getRisks())) {
            List<Part> head = new ArrayList<>();
            head.add(new Part.Heading(2, material.heading(risk)));
            head.addAll(Rich.parts(risk.getDescription()));
            pages.block(Anchors.of(risk, "text"), head);
            RiskParts parts = new RiskParts(material);
            pages.facts(
                    Anchors.of(risk, "facts"),
                    List.of(
                            pages.fact(
                                    "likelihood",
                                    risk.getLikelihood() == 0
                                            ? ""
                                            : material.say("likelihood." + Math.clamp(risk.getLikelihood(), 1, 4))),
                            pages.fact(
                                    "impact",
                                    risk.getImpact() == 0
                                            ? ""
                                            : material.say("level." + Math.clamp(risk.getImpact(), 1, 4))),
                            pages.fact("score", parts.score(risk)),
                            pages.fact("mitigations", material.names(risk.getMitigations()))));
            parts.criteria(risk, pages);
            parts.history(risk, pages);
            pages.all(new EvidenceParts(material).of(risk.getEvidence()));
        }
        others(strategy, material, pages);
        crisis(strategy, material, pages);
    }

    /** The others are followed too: how many, of which kinds, and who reads of them. */
    private static void others(Strategy strategy, Material material, Pages pages) {
        List<Part> said = new ArrayList<>();
        for (Diffusion readers : Diffusion.values()) {
            List<Risk> theirs = strategy.getRisks().stream()
                    .filter(risk -> risk.getDiffusion() == readers && !material.shows(risk))
                    .toList();
            if (!theirs.isEmpty()) {
                said.add(Part.Paragraph.of(
                        material.say("risks.others." + readers.getName(), theirs.size(), kinds(theirs, material))));
            }
        }
        pages.block(Anchors.of("risks_others"), said);
    }

    private static String kinds(List<Risk> risks, Material material) {
        return risks.stream()
                .collect(Collectors.groupingBy(Risk::getKind, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(kind -> material.say("risks.kind." + kind.getKey().getName(), kind.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** What a body does in a crisis is not for everybody: the public learns that it is ready, and since when. */
    private static void crisis(Strategy strategy, Material material, Pages pages) {
        CrisisPlan plan = strategy.getCrisis();
        if (plan == null || !material.shows(plan)) {
            return;
        }
        String tested = plan.getTestedOn() == null ? "" : material.day(plan.getTestedOn());
        pages.block(
                Anchors.of(plan, "is"),
                List.of(
                        new Part.Heading(2, material.say("crisis.heading")),
                        Part.Paragraph.of(
                                tested.isEmpty()
                                        ? material.say(
                                                "crisis.untested",
                                                plan.getScenarios().size())
                                        : material.say(
                                                "crisis.tested",
                                                plan.getScenarios().size(),
                                                tested))));
        if (material.isPublic()) {
            return;
        }
        for (Scenario scenario : material.shown(plan.getScenarios())) {
            List<Part> said = new ArrayList<>();
            said.add(new Part.Heading(3, material.heading(scenario)));
            said.addAll(Rich.parts(scenario.getDescription()));
            said.addAll(Rich.parts(scenario.getFirstAnswer()));
            pages.block(Anchors.of(scenario, "text"), said);
            pages.table(
                    Anchors.of(scenario, "chain"),
                    material.say("table.chain", material.name(scenario)),
                    List.of(pages.words("who"), pages.words("how"), pages.figures("within")),
                    scenario.getChain().stream()
                            .map(link -> Pages.row(
                                    String.valueOf(link.getWho() == null ? "" : link.getWho()),
                                    String.valueOf(link.getHow() == null ? "" : link.getHow()),
                                    material.hours(link.getWithinHours())))
                            .toList());
        }
    }
}
