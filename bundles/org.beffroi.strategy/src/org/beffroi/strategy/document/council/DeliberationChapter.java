package org.beffroi.strategy.document.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.MeansSums;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.model.Charter;
import org.beffroi.strategy.model.Status;
import org.beffroi.strategy.model.Territory;
import org.beffroi.strategy.model.TerritoryKind;

/**
 * A draft of the deliberation by which the assembly adopts the strategy: what it has seen, what it considers, what it decides. Blanks
 * stand where only the body knows. The articles by which an assembly settles the affairs of its body are those of the general code of
 * local authorities for its kind; a jurist is asked to check them.
 */
final class DeliberationChapter extends CouncilChapter {

    DeliberationChapter() {
        super("deliberation");
    }

    @Override
    void write(Material material, Pages pages) {
        if (material.strategy().getStatus() == Status.ADOPTED) {
            return;
        }
        Territory territory = material.strategy().getTerritory();
        String body =
                material.name(territory).isEmpty() ? material.say("council.blank.body") : material.name(territory);
        TerritoryKind kind = territory == null ? TerritoryKind.OTHER : territory.getKind();
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Paragraph.of(material.say("council.deliberation.assembly." + kind.getName(), body)));
        parts.add(Part.Paragraph.of(material.say("council.deliberation.seen." + kind.getName())));
        parts.add(Part.Paragraph.of(material.say("council.deliberation.why")));
        parts.add(new Part.Paragraph(List.of(new Run.Strong(material.say("council.deliberation.decides")))));
        parts.add(new Part.ItemList(true, decisions(material, kind)));
        parts.add(Part.Note.of(material.say("council.deliberation.check")));
        pages.block(Anchors.of("council_deliberation_text"), parts);
    }

    private static List<List<Run>> decisions(Material material, TerritoryKind kind) {
        List<List<Run>> decisions = new ArrayList<>();
        String years =
                material.strategy().getFrom() == null || material.strategy().getUntil() == null
                        ? material.say("council.blank.years")
                        : material.say(
                                "document.years",
                                String.valueOf(material.strategy().getFrom().getYear()),
                                String.valueOf(material.strategy().getUntil().getYear()));
        decisions.add(
                Run.words(material.say("council.deliberation.adopts", material.heading(material.strategy()), years)));
        List<Charter> charters = material.shown(material.strategy().getCharters()).stream()
                .filter(charter -> charter.getAdoptedOn() == null)
                .toList();
        if (!charters.isEmpty()) {
            decisions.add(Run.words(material.say("council.deliberation.charters", material.names(charters))));
        }
        Optional<String> budget = new MeansSums(material).whole().map(material::money);
        budget.ifPresent(sum -> decisions.add(Run.words(material.say("council.deliberation.budget", sum))));
        decisions.add(Run.words(material.say("council.deliberation.reports")));
        decisions.add(Run.words(material.say("council.deliberation.executes." + kind.getName())));
        return decisions;
    }
}
