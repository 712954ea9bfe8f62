package org.beffroi.strategy.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.document.Part;
import org.beffroi.strategy.model.Assessment;
import org.beffroi.strategy.model.CrisisPlan;
import org.beffroi.strategy.model.Criterion;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.Scenario;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** The risks with their criteria and what lowers them, and what is ready for a crisis. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "risks", place = StrategySection.Place.RISKS)
public final class RisksSection implements StrategySection {

    @Override
    public List<Part> parts(Material material) {
        Strategy strategy = material.strategy();
        Pages pages = new Pages(material);
        for (Risk risk : material.shown(strategy.getRisks())) {
            List<Part> head = new ArrayList<>();
            head.add(new Part.Heading(2, material.name(risk)));
            head.addAll(Rich.parts(risk.getDescription()));
            pages.block(Anchors.of(risk, "text"), head);
            Optional<Assessment> last = risk.getAssessments().stream()
                    .filter(one -> one.getAt() != null)
                    .max(Comparator.comparing(Assessment::getAt));
            pages.facts(
                    Anchors.of(risk, "facts"),
                    List.of(
                            pages.fact(
                                    "likelihood",
                                    risk.getLikelihood() == 0
                                            ? ""
                                            : material.say("level." + Math.clamp(risk.getLikelihood(), 1, 4))),
                            pages.fact(
                                    "impact",
                                    risk.getImpact() == 0
                                            ? ""
                                            : material.say("level." + Math.clamp(risk.getImpact(), 1, 4))),
                            pages.fact(
                                    "score",
                                    last.map(one -> score(one, material)).orElse("")),
                            pages.fact("mitigations", material.names(risk.getMitigations()))));
            criteria(risk, material, pages);
            pages.all(new EvidenceParts(material).of(risk.getEvidence()));
        }
        crisis(strategy, material, pages);
        return pages.under("risks");
    }

    private static String score(Assessment one, Material material) {
        return one.getScore() == null
                ? material.say("risk.not.measured")
                : material.say("risk.score", material.number(one.getScore()), material.day(one.getAt()));
    }

    private static void criteria(Risk risk, Material material, Pages pages) {
        List<List<Object>> rows = new ArrayList<>();
        for (Criterion criterion : material.shown(risk.getCriteria())) {
            rows.add(Pages.row(
                    material.name(criterion),
                    pages.figure(criterion.getWeight()),
                    criterion.getJudged() == null
                            ? material.say("risk.not.measured")
                            : material.number(criterion.getJudged()),
                    String.valueOf(criterion.getLowers() == null ? "" : criterion.getLowers())));
        }
        pages.table(
                Anchors.of(risk, "criteria"),
                material.say("table.criteria", material.name(risk)),
                List.of(
                        pages.words("criterion"),
                        pages.figures("weight"),
                        pages.figures("found"),
                        pages.words("lowers")),
                rows);
    }

    /** What a body does in a crisis is not for everybody: the public learns that it is ready, and since when. */
    private static void crisis(Strategy strategy, Material material, Pages pages) {
        CrisisPlan plan = strategy.getCrisis();
        if (plan == null) {
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
            said.add(new Part.Heading(3, material.name(scenario)));
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
                                    link.getWithinHours() == null
                                            ? ""
                                            : material.say("circuit.hours", material.number(link.getWithinHours()))))
                            .toList());
        }
    }
}
