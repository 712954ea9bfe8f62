package org.beffroi.strategy.document.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Part.Card;
import org.beffroi.core.document.Run;
import org.beffroi.core.message.Wording;
import org.beffroi.core.picture.Ink;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.Rich;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Assessment;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Reading;
import org.beffroi.strategy.model.Risk;
import org.osgi.service.component.annotations.Component;

/** The risks in a field, then a card each: how likely, how grave, and what would lower it. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "council.risks", place = StrategySection.Place.COUNCIL, rank = 9)
public final class RiskChapter extends CouncilChapter {

    private static final int MOST = 8;

    /** Actions of a risk that a card has room for. */
    private static final int ACTIONS = 3;

    private static final int LONGEST = 260;

    /** The one order of this chapter: likelihood times impact, then what was measured; those of which neither was said come last. */
    private static final Comparator<Risk> ORDER = Comparator.comparing((Risk risk) -> RiskMatrix.isPlaced(risk) ? 0 : 1)
            .thenComparing(risk -> -RiskMatrix.level(risk.getLikelihood()) * RiskMatrix.level(risk.getImpact()))
            .thenComparing(risk ->
                    last(risk).map(Assessment::getScore).map(BigDecimal::negate).orElse(BigDecimal.ONE));

    @Override
    void write(Material material, Pages pages) {
        List<Risk> all = material.shown(material.strategy().getRisks()).stream()
                .sorted(ORDER)
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

    private static Optional<Assessment> last(Risk risk) {
        return risk.getAssessments().stream()
                .filter(one -> one.getAt() != null)
                .max(Comparator.comparing(Assessment::getAt));
    }

    private static Card card(Risk risk, int number, Material material) {
        List<List<Run>> lines = new ArrayList<>();
        said(Rich.line(risk.getDescription()).stream().map(Run::text).collect(Collectors.joining()))
                .ifPresent(text -> lines.add(Run.words(text)));
        if (RiskMatrix.isPlaced(risk)) {
            lines.add(List.of(new Run.Quiet(material.say(
                    "council.risk.levels",
                    material.say("likelihood." + RiskMatrix.level(risk.getLikelihood())),
                    material.say("level." + RiskMatrix.level(risk.getImpact()))))));
        } else {
            lines.add(List.of(new Run.Quiet(material.say("council.risk.unplaced"))));
        }
        seen(risk).ifPresent(text -> lines.add(Run.words(material.say("council.risk.seen", text))));
        lines.addAll(done(risk, material));
        if (risk.getReassessOn() != null) {
            lines.add(List.of(new Run.Quiet(
                    material.say("council.risk.again", new Wording(material.locale()).month(risk.getReassessOn())))));
        }
        int both = RiskMatrix.level(risk.getLikelihood()) * RiskMatrix.level(risk.getImpact());
        return new Card(
                material.say("council.risk.title", number, material.heading(risk)),
                "",
                lines,
                RiskMatrix.isPlaced(risk) && both >= 12 ? Ink.ALARM : Ink.LINE);
    }

    private static Optional<String> said(String text) {
        return Optional.of(ShortText.sentences(text, LONGEST)).filter(words -> !words.isBlank());
    }

    /** What was measured of the criterion that stands worst; what was judged by people has no figure. */
    private static Optional<String> seen(Risk risk) {
        return last(risk).stream()
                .flatMap(one -> one.getReadings().stream())
                .filter(reading -> !reading.isJudged()
                        && reading.getLevel() != null
                        && reading.getLevel().signum() > 0
                        && reading.getSeen() != null)
                .max(Comparator.comparing(Reading::getLevel))
                .flatMap(reading -> said(reading.getSeen()));
    }

    /** What is done against it and by whom, a line an action. */
    private static List<List<Run>> done(Risk risk, Material material) {
        List<Action> actions = material.shown(risk.getMitigations()).stream()
                .filter(action -> !material.name(action).isEmpty())
                .toList();
        if (actions.isEmpty()) {
            return List.of(Run.words(material.say("council.risk.undone")));
        }
        List<List<Run>> lines = new ArrayList<>();
        lines.add(Run.words(material.say("council.risk.done")));
        actions.stream()
                .limit(ACTIONS)
                .map(action -> Run.words(material.say("council.risk.line", named(action, material))))
                .forEach(lines::add);
        if (actions.size() > ACTIONS) {
            lines.add(Run.words(material.say("council.risk.more", actions.size() - ACTIONS)));
        }
        return lines;
    }

    private static String named(Action action, Material material) {
        String owner = material.name(action.getOwner());
        return owner.isEmpty()
                ? material.name(action)
                : material.say("council.risk.action", material.name(action), owner);
    }
}
