package org.beffroi.strategy.document.council;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Part.Card;
import org.beffroi.core.document.Run;
import org.beffroi.core.message.Wording;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.strategy.analysis.Track;
import org.beffroi.strategy.analysis.TrackChart;
import org.beffroi.strategy.document.ActionSpan;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.EvidenceLine;
import org.beffroi.strategy.document.EvidenceParts;
import org.beffroi.strategy.document.FirstObjectives;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.Rich;
import org.beffroi.strategy.element.Numbering;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.measure.Rhythm;
import org.beffroi.strategy.measure.Tracking;
import org.beffroi.strategy.measure.TrackingWords;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.Objective;
import org.jspecify.annotations.Nullable;

/**
 * An objective on a page: what is meant, where it stands and where it should, who answers for it, what proves the need, how it went,
 * what is done for it and for how much.
 *
 * @param material the strategy and its reader
 * @param day on which it is told how far it is
 */
record ObjectivePage(Material material, Objective objective, LocalDate day) {

    private static final int ACTIONS = 4;
    private static final int INDICATORS = 2;
    private static final int LONGEST_ACTION = 60;
    private static final int LONGEST_PROOF = 260;
    private static final int LONGEST_TOLD = 120;
    private static final int AUDIENCES = 5;
    private static final int LONGEST_AROUND = 200;

    /** What is said beyond is for those who measure. */
    private static final int LONGEST_WHY = 270;

    /** Figures from which on they are drawn over time. */
    private static final int LEAST = 3;

    /** Height of its chart. */
    private static final double HEIGHT = 170;

    ObjectivePage {
        Objects.requireNonNull(material);
        Objects.requireNonNull(objective);
        Objects.requireNonNull(day);
    }

    /** @param onNewPage whether it begins a page of its own; the first stands under the chapter's heading */
    List<Part> parts(boolean onNewPage) {
        Pages pages = new Pages(material);
        List<Part> head = new ArrayList<>();
        if (onNewPage) {
            head.add(new Part.PageBreak());
        }
        head.add(new Part.Heading(
                2, material.say("objective.title", Numbering.of(objective), material.name(objective))));
        head.addAll(Rich.parts(objective.getStatement()));
        pages.block(Anchors.of(objective, "page"), head);
        FirstObjectives first = new FirstObjectives(material);
        Optional<Indicator> followed = first.followed(objective);
        pages.block(Anchors.of(objective, "cards"), new Part.Cards(4, cards(followed)));
        int charts = standing(followed, pages);
        evidence(pages);
        actions(pages, charts == 0);
        // The first shares its page with the chapter's heading, a chart takes as much room.
        if (onNewPage && charts == 0) {
            around(pages);
        }
        return pages.made();
    }

    private List<Card> cards(Optional<Indicator> followed) {
        List<Card> cards = new ArrayList<>();
        Optional<Tracking> tracking = followed.map(one -> Tracking.of(one, day, material.zone()));
        cards.add(followed.map(indicator -> now(indicator, tracking.orElseThrow()))
                .orElseGet(() -> card("now", "?", material.say("council.now.nothing"), Ink.LINE)));
        cards.add(followed.filter(indicator -> indicator.getTarget() != null)
                .map(indicator -> based(
                        card(
                                "target",
                                material.figures().figure(indicator, indicator.getTarget()),
                                due(FirstObjectives.due(objective, indicator)),
                                Ink.ACCENT),
                        other(indicator)))
                .orElseGet(() -> card("target", "?", material.say("council.target.nothing"), Ink.LINE)));
        String owner = material.name(objective.getOwner());
        cards.add(card("owner", "", owner.isEmpty() ? material.say("council.owner.nobody") : owner, Ink.LINE));
        cards.add(new MoneyCard(material, objective).card());
        return cards;
    }

    private Card now(Indicator indicator, Tracking tracking) {
        String name = ShortText.cut(material.name(indicator), LONGEST_ACTION);
        boolean isStart = tracking.last()
                .filter(taken -> tracking.line()
                        .filter(line -> !Rhythm.known(taken, material.zone()).isAfter(line.from()))
                        .isPresent())
                .isPresent();
        return tracking.last()
                .map(taken -> based(
                        card(
                                isStart ? "baseline" : "now",
                                material.figures().figure(indicator, taken.getValue()),
                                name,
                                tint(tracking)),
                        material.figures().base(indicator, taken)))
                .orElseGet(() -> indicator.getBaseline() == null
                        ? card("now", "?", name, Ink.LINE)
                        : based(
                                card(
                                        "baseline",
                                        material.figures().figure(indicator, indicator.getBaseline()),
                                        name,
                                        Ink.LINE),
                                Optional.of(material.say("council.now.unmeasured"))));
    }

    /** When the objective itself is due, where that is another month than that of its indicator. */
    private Optional<String> other(Indicator indicator) {
        return objective.getDue() == null
                        || indicator.getDue() == null
                        || YearMonth.from(objective.getDue()).equals(YearMonth.from(indicator.getDue()))
                ? Optional.empty()
                : Optional.of(material.say(
                        "council.due.objective", new Wording(material.locale()).month(objective.getDue())));
    }

    /** The same with what its figure is of. */
    private static Card based(Card card, Optional<String> base) {
        List<List<Run>> lines = new ArrayList<>(card.lines());
        base.ifPresent(said -> lines.add(List.of(new Run.Quiet(said))));
        return new Card(card.title(), card.figure(), lines, card.tint());
    }

    private static Ink tint(Tracking tracking) {
        return switch (tracking.state()) {
            case LATE -> Ink.NEGATIVE;
            case REACHED, AHEAD, ON_TIME -> Ink.POSITIVE;
            default -> Ink.LINE;
        };
    }

    private String due(@Nullable LocalDate due) {
        return due == null
                ? material.say("council.due.unsaid")
                : material.say("council.due", new Wording(material.locale()).month(due));
    }

    private Card card(String key, String figure, String line, Ink tint) {
        return new Card(material.say("council.card." + key), figure, List.of(Run.words(line)), tint);
    }

    /** How far it is, in a sentence a way: the indicator that stands for it, then the others; how many of them are drawn over time. */
    private int standing(Optional<Indicator> followed, Pages pages) {
        List<Indicator> all = new ArrayList<>(followed.stream().toList());
        material.shown(objective.getIndicators()).stream()
                .filter(one -> !all.contains(one))
                .forEach(all::add);
        List<Part> parts = new ArrayList<>();
        all.stream().limit(INDICATORS).forEach(one -> parts.addAll(standing(one)));
        pages.block(Anchors.of(objective, "standing"), parts);
        return (int) all.stream()
                .limit(INDICATORS)
                .filter(one -> chart(one).isPresent())
                .count();
    }

    private List<Part> standing(Indicator indicator) {
        Tracking tracking = Tracking.of(indicator, day, material.zone());
        List<Part> parts = new ArrayList<>();
        String name = material.name(indicator);
        String why = new TrackingWords(material.figures()).why(indicator, tracking, day);
        // What was not measured, or cannot be judged yet, says so itself, and why.
        boolean isSaid =
                tracking.state() == Tracking.State.NOT_MEASURED || tracking.state() == Tracking.State.TOO_EARLY;
        String head = isSaid
                ? material.say("council.standing.unmeasured", name)
                : material.say("council.standing", name, States.said(tracking.state(), material));
        parts.add(new Part.Paragraph(
                List.of(new Run.Strong(head), new Run.Words(" " + ShortText.sentences(why, LONGEST_WHY)))));
        chart(indicator)
                .or(() -> new WayPicture(material, indicator, tracking).picture())
                .ifPresent(picture -> parts.add(new Part.PicturePart(Optional.empty(), picture)));
        return parts;
    }

    /** How it went; without it where fewer than three figures are known, for nothing lies between two. */
    private Optional<Picture> chart(Indicator indicator) {
        Track track = Track.of(indicator, material.zone());
        return track.points().size() < LEAST
                ? Optional.empty()
                : new TrackChart(track, material::say)
                        .series(material.name(indicator))
                        .flatMap(series -> material.picture(series, HEIGHT));
    }

    /** What it rests on: its own evidence, else why it was chosen. */
    private void evidence(Pages pages) {
        List<Evidence> own = material.shown(objective.getEvidence());
        List<Part> proofs = proofs(own);
        List<Part> why = Rich.parts(objective.getWhy());
        if (proofs.isEmpty() && why.isEmpty()) {
            return;
        }
        pages.block(Anchors.of(objective, "why_head"), new Part.Heading(3, material.say("objective.why")));
        pages.block(Anchors.of(objective, "why"), why);
        pages.all(proofs);
    }

    /** What somebody said, else the first piece of evidence in a line. */
    private List<Part> proofs(List<Evidence> own) {
        List<Evidence> said =
                own.stream().filter(MentionEvidence.class::isInstance).toList();
        List<Part> quoted =
                new EvidenceParts(material).of(said).stream().limit(1).toList();
        return !quoted.isEmpty()
                ? quoted
                : new EvidenceLine(material)
                        .first(own)
                        .map(line -> List.<Part>of(Part.Block.of(
                                Anchors.of(objective, "proof"), Part.Paragraph.of(ShortText.cut(line, LONGEST_PROOF)))))
                        .orElse(List.of());
    }

    private List<Action> own() {
        return new FirstObjectives(material).actions(objective);
    }

    /** @param isRoom whether few of them may say what they are, too */
    private void actions(Pages pages, boolean isRoom) {
        List<Action> own = own();
        boolean isTold = isRoom && own.size() < ACTIONS;
        pages.table(
                Anchors.of(objective, "actions"),
                own.size() > ACTIONS
                        ? material.say("council.actions.some", ACTIONS, own.size())
                        : material.say("council.actions.table"),
                List.of(
                        pages.words("action"),
                        pages.words("period"),
                        pages.words("owner"),
                        pages.words("state"),
                        pages.figures("budget")),
                own.stream().limit(ACTIONS).map(action -> row(action, isTold)).toList());
        if (own.isEmpty()) {
            pages.block(Anchors.of(objective, "actions_none"), Part.Paragraph.of(material.say("council.actions.none")));
        }
    }

    /** For whom it is, what makes it attainable, and which part of the overall plan it stands beside. */
    private void around(Pages pages) {
        String audiences = Listing.of(
                material.shown(objective.getAudiences()).stream()
                        .map(material::name)
                        .filter(name -> !name.isEmpty())
                        .limit(AUDIENCES)
                        .toList(),
                material);
        String attainable = ShortText.sentences(
                Rich.line(objective.getAttainable()).stream().map(Run::text).collect(Collectors.joining()),
                LONGEST_AROUND);
        pages.facts(
                Anchors.of(objective, "around"),
                List.of(fact("audiences", audiences), fact("attainable", attainable), fact("beside", beside())));
    }

    private String beside() {
        return objective.getAlignments().stream()
                .filter(one -> material.shows(one.getGround())
                        && !material.name(one.getGround()).isEmpty())
                .limit(1)
                .map(one -> one.getWhy() == null || one.getWhy().isBlank()
                        ? material.name(one.getGround())
                        : material.say(
                                "council.beside.why",
                                material.name(one.getGround()),
                                one.getWhy().strip()))
                .map(text -> ShortText.sentences(text, LONGEST_AROUND))
                .findFirst()
                .orElse("");
    }

    private Optional<Part.Fact> fact(String key, String text) {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new Part.Fact(material.say("council.around." + key), Run.words(text)));
    }

    private List<Object> row(Action action, boolean isTold) {
        String name = ShortText.cut(material.name(action), LONGEST_ACTION);
        String told = isTold
                ? ShortText.sentences(
                        Rich.line(action.getDescription()).stream()
                                .map(Run::text)
                                .collect(Collectors.joining()),
                        LONGEST_TOLD)
                : "";
        return Pages.row(
                told.isEmpty() ? name : material.say("council.action.told", name, told),
                ActionSpan.of(action).map(new Months(material)::of).orElse(""),
                material.name(action.getOwner()),
                material.say(action.getState()),
                action.getBudget() == null ? "" : material.money(action.getBudget()));
    }
}
