package org.beffroi.strategy.document.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Part.Card;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.Assessment;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Reading;
import org.beffroi.strategy.model.Risk;

/** The risks in a field, then a card each: how likely, how grave, and what would lower it. */
final class RiskChapter extends CouncilChapter {

    private static final int MOST = 8;
    private static final int LOWERING = 2;
    private static final int LONGEST = 130;

    RiskChapter() {
        super("risks");
    }

    @Override
    void write(Material material, Pages pages) {
        List<Risk> all = material.shown(material.strategy().getRisks()).stream()
                .sorted(Comparator.comparingInt(
                        (Risk risk) -> -RiskMatrix.level(risk.getLikelihood()) * RiskMatrix.level(risk.getImpact())))
                .toList();
        List<Risk> first = all.stream().limit(MOST).toList();
        if (!first.isEmpty()) {
            new RiskMatrix(material, first)
                    .picture()
                    .ifPresent(picture -> pages.block(
                            Anchors.of("council_risk_field"),
                            new Part.PicturePart(Optional.of(caption(first, material)), picture)));
            List<Card> cards = new ArrayList<>();
            for (int i = 0; i < first.size(); i++) {
                cards.add(card(first.get(i), i + 1, material));
            }
            pages.block(Anchors.of("council_risk_cards"), new Part.Cards(2, cards));
        }
        more(pages, material, "risks", all.size(), first.size());
        int hidden = material.strategy().getRisks().size() - all.size();
        if (hidden > 0) {
            pages.block(
                    Anchors.of("council_risk_hidden"),
                    Part.Paragraph.of(material.say(
                            material.audience() == Diffusion.PUBLIC
                                    ? "council.risk.hidden.public"
                                    : "council.risk.hidden.elected",
                            hidden)));
        }
    }

    private static String caption(List<Risk> risks, Material material) {
        return risks.stream()
                .filter(RiskMatrix::isPlaced)
                .findFirst()
                .map(risk -> material.say("council.risk.caption", material.heading(risk)))
                .orElse("");
    }

    private static Card card(Risk risk, int number, Material material) {
        List<List<Run>> lines = new ArrayList<>();
        if (RiskMatrix.isPlaced(risk)) {
            lines.add(Run.words(material.say(
                    "council.risk.levels",
                    material.say("likelihood." + RiskMatrix.level(risk.getLikelihood())),
                    material.say("level." + RiskMatrix.level(risk.getImpact())))));
        } else {
            lines.add(List.of(new Run.Quiet(material.say("council.risk.unplaced"))));
        }
        Optional<Assessment> last = risk.getAssessments().stream()
                .filter(one -> one.getAt() != null)
                .max(Comparator.comparing(Assessment::getAt));
        last.filter(one -> one.getScore() != null)
                .ifPresent(one -> lines.add(Run.words(material.say(
                        "council.risk.score", material.number(one.getScore()), material.day(one.getAt())))));
        last.stream()
                .flatMap(one -> one.getReadings().stream())
                .filter(reading -> reading.getLevel() != null
                        && reading.getLevel().signum() > 0
                        && reading.getLowers() != null
                        && !reading.getLowers().isBlank())
                .sorted(Comparator.comparing(Reading::getLevel).reversed())
                .limit(LOWERING)
                .forEach(reading -> lines.add(
                        Run.words(material.say("council.risk.lowers", ShortText.cut(reading.getLowers(), LONGEST)))));
        String done = material.names(risk.getMitigations());
        if (!done.isEmpty()) {
            lines.add(List.of(new Run.Quiet(material.say("council.risk.done", ShortText.cut(done, LONGEST)))));
        }
        int both = RiskMatrix.level(risk.getLikelihood()) * RiskMatrix.level(risk.getImpact());
        return new Card(
                material.say("council.risk.title", number, material.heading(risk)),
                "",
                lines,
                RiskMatrix.isPlaced(risk) && both >= 12 ? Ink.ALARM : Ink.LINE);
    }
}
