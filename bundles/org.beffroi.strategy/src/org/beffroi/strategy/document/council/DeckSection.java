package org.beffroi.strategy.document.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Part.Card;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Column;
import org.beffroi.strategy.document.ActionSpan;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.FirstObjectives;
import org.beffroi.strategy.document.FoundLines;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.MeansSums;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.Rich;
import org.beffroi.strategy.document.RoadmapStrip;
import org.beffroi.strategy.document.SlideWords;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.element.Numbering;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Objective;
import org.osgi.service.component.annotations.Component;

/**
 * What is shown to a council while somebody speaks: a heading of the first level for each slide, under it little, and as remarks what is said
 * beside it. Eleven slides after the first at most, whatever the size of the strategy; what it lacks is said where it would stand.
 */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "deck", place = StrategySection.Place.DECK)
public final class DeckSection implements StrategySection {

    private static final int FINDINGS = 3;
    private static final int LONGEST_EVIDENCE = 150;

    /** Lines of a field, objectives of a table, objectives with a slide, risks with a panel. */
    private static final int LINES = 3;

    private static final int OBJECTIVES = 5;
    private static final int ALONE = 2;
    private static final int RISKS = 3;
    private static final int ROADMAP = 14;
    private static final int LONGEST_ASKED = 300;
    private static final int LONGEST_RISK = 170;
    private static final int ASKED = 4;
    private static final int LONGEST_NOTE = 900;

    @Override
    public List<Part> parts(Material material) {
        return new Slides(material, new SlideWords(material)).parts();
    }

    /** @param words how slides say what pages say */
    private record Slides(Material material, SlideWords words) {

        /** Its parts, in the order in which they are shown. */
        List<Part> parts() {
            LocalDate day = material.asOf().atZone(material.zone()).toLocalDate();
            Pages pages = new Pages(material);
            asked(pages);
            found(pages);
            said(pages);
            fields(pages);
            objectives(pages, day);
            roadmap(pages);
            means(pages);
            risks(pages);
            decided(pages);
            return pages.made();
        }

        private void slide(Pages pages, String id, List<Part> parts) {
            slide(pages, id, material.say("deck." + id), parts);
        }

        private static void slide(Pages pages, String id, String title, List<Part> parts) {
            List<Part> all = new ArrayList<>();
            all.add(new Part.Heading(1, title));
            all.addAll(parts);
            pages.block(Anchors.of("deck_" + id), all);
        }

        /** What a chapter of the document says, without its blocks. */
        private List<Part> of(CouncilChapter chapter) {
            return flat(chapter.parts(material));
        }

        private static List<Part> flat(List<Part> parts) {
            return parts.stream()
                    .flatMap(part -> part instanceof Part.Block block ? block.parts().stream() : Stream.of(part))
                    .toList();
        }

        private static <P extends Part> Optional<P> first(List<Part> parts, Class<P> kind) {
            return parts.stream().filter(kind::isInstance).map(kind::cast).findFirst();
        }

        private void asked(Pages pages) {
            List<Part> parts = new ArrayList<>();
            String status = material.strategy().getStatus().getName().toLowerCase(Locale.ROOT);
            parts.add(new Part.Paragraph(List.of(new Run.Strong(material.say("deck.asked." + status)))));
            List<Part> description = Rich.parts(material.strategy().getDescription());
            String why =
                    ShortText.sentences(Run.text(Rich.line(material.strategy().getDescription())), LONGEST_ASKED);
            if (!why.isBlank()) {
                parts.add(Part.Paragraph.of(why));
            }
            first(of(new EssentialChapter()), Part.Cards.class).ifPresent(parts::add);
            // What stands on the slide whole is not said again.
            parts.addAll(words.spoken(description.stream()
                    .filter(part -> !(part instanceof Part.Paragraph one && why.contains(Run.text(one.runs()))))
                    .toList()));
            slide(pages, "asked", parts);
        }

        private void found(Pages pages) {
            List<List<Run>> lines = new FoundLines(material).first(FINDINGS, LONGEST_EVIDENCE);
            List<Part> parts = new ArrayList<>();
            parts.add(
                    lines.isEmpty()
                            ? Part.Paragraph.of(material.say("note.findings.missing"))
                            : new Part.ItemList(true, lines));
            // What they rest on is told in more words than stand on the slide.
            parts.addAll(words.spoken(new FoundLines(material)
                    .first(FINDINGS, LONGEST_NOTE).stream()
                            .map(Run::text)
                            .filter(text -> lines.stream()
                                    .noneMatch(line -> Run.text(line).equals(text)))
                            .<Part>map(Part.Paragraph::of)
                            .toList()));
            slide(pages, "found", parts);
        }

        /** What residents say, who said it and when. */
        private void said(Pages pages) {
            List<Part> ground = of(new GroundChapter());
            String found = new FoundLines(material)
                    .first(FINDINGS, LONGEST_EVIDENCE).stream().map(Run::text).collect(Collectors.joining("\n"));
            // A quotation stands on one slide alone.
            List<List<Run>> said = first(ground, Part.ItemList.class).stream()
                    .flatMap(list -> list.items().stream())
                    .filter(item -> !found.contains(Run.text(item)))
                    .toList();
            List<List<Run>> asked = ground.stream()
                    .filter(Part.Note.class::isInstance)
                    .flatMap(note -> ((Part.Note) note).runs().stream())
                    .filter(Run.Strong.class::isInstance)
                    .map(strong -> Run.words(strong.text()))
                    .limit(ASKED)
                    .toList();
            if (said.isEmpty() && asked.isEmpty()) {
                return;
            }
            List<Part> parts = new ArrayList<>();
            if (!said.isEmpty()) {
                parts.add(new Part.ItemList(false, said));
            }
            if (!asked.isEmpty()) {
                parts.add(new Part.Heading(2, material.say("council.asked")));
                parts.add(new Part.ItemList(false, asked));
            }
            parts.addAll(words.spoken(ground));
            slide(pages, "said", parts);
        }

        private void fields(Pages pages) {
            List<Part> ground = of(new GroundChapter());
            ground.stream()
                    .takeWhile(part -> !(part instanceof Part.ItemList))
                    .filter(Part.Cards.class::isInstance)
                    .map(Part.Cards.class::cast)
                    .findFirst()
                    .ifPresent(fields -> {
                        List<Part> parts = new ArrayList<>();
                        parts.add(new Part.Cards(
                                2, fields.cards().stream().map(words::brief).toList()));
                        parts.addAll(words.told(fields));
                        slide(pages, "fields", parts);
                    });
        }

        private void objectives(Pages pages, LocalDate day) {
            FirstObjectives first = new FirstObjectives(material);
            List<Objective> all = first.all();
            if (all.isEmpty()) {
                slide(pages, "objectives", List.of(Part.Paragraph.of(material.say("note.objectives.missing"))));
                return;
            }
            Pages table = new Pages(material);
            first.table(
                    table,
                    Anchors.of("deck_objectives_table"),
                    all.stream().limit(OBJECTIVES).toList());
            List<Part> parts = new ArrayList<>(flat(table.made()));
            if (all.size() > OBJECTIVES) {
                parts.add(new Part.Paragraph(
                        List.of(new Run.Quiet(material.say("note.objectives.more", all.size() - OBJECTIVES)))));
            }
            all.stream()
                    .limit(OBJECTIVES)
                    .filter(objective -> !Rich.parts(objective.getStatement()).isEmpty())
                    .map(objective -> material.say(
                            "deck.told", material.name(objective), Run.text(Rich.line(objective.getStatement()))))
                    .map(Part.Note::of)
                    .forEach(parts::add);
            slide(pages, "objectives", material.say("deck.objectives.count", all.size()), parts);
            all.stream().limit(ALONE).forEach(objective -> objective(pages, objective, day));
        }

        /** One objective: four figures and its way; what proves it and what is done for it is said. */
        private void objective(Pages pages, Objective objective, LocalDate day) {
            List<Part> page = flat(new ObjectivePage(material, objective, day).parts(false));
            List<Part> parts = new ArrayList<>();
            first(page, Part.Cards.class).ifPresent(parts::add);
            first(page, Part.PicturePart.class).ifPresent(parts::add);
            first(page, Part.Quotation.class).map(words::brief).ifPresent(parts::add);
            parts.addAll(heaviest(objective));
            parts.addAll(words.spoken(page));
            String actions = material.names(new FirstObjectives(material).actions(objective));
            if (!actions.isEmpty()) {
                parts.add(Part.Note.of(ShortText.cut(material.say("deck.actions", actions), LONGEST_NOTE)));
            }
            String title = material.say("objective.title", Numbering.of(objective), material.name(objective));
            slide(pages, "objective_" + Anchors.of(objective, "slide"), title, parts);
        }

        /** The actions that cost most, then those that begin first, and of how many they are. */
        private List<Part> heaviest(Objective objective) {
            List<Action> all = new FirstObjectives(material).actions(objective);
            Pages table = new Pages(material);
            table.table(
                    Anchors.of(objective, "deck_actions"),
                    material.say("council.actions.table"),
                    List.of(
                            all.size() > LINES
                                    ? Column.of(
                                            "action",
                                            material.say("deck.actions.some", LINES, all.size()),
                                            Column.Kind.TEXT)
                                    : table.words("action"),
                            table.words("period"),
                            table.words("owner"),
                            table.figures("budget")),
                    all.stream()
                            .sorted(Comparator.comparing(
                                    (Action action) ->
                                            action.getBudget() == null ? BigDecimal.ZERO : action.getBudget(),
                                    Comparator.reverseOrder()))
                            .limit(LINES)
                            .map(action -> Pages.row(
                                    material.name(action),
                                    ActionSpan.of(action)
                                            .map(new Months(material)::of)
                                            .orElse(""),
                                    material.name(action.getOwner()),
                                    action.getBudget() == null ? "" : material.money(action.getBudget())))
                            .toList());
            return flat(table.made());
        }

        private void roadmap(Pages pages) {
            Optional<Picture> strip = new RoadmapStrip(material).picture(ROADMAP);
            List<Part> parts = new ArrayList<>();
            strip.ifPresentOrElse(
                    picture -> {
                        parts.add(new Part.PicturePart(Optional.empty(), picture));
                        parts.add(Part.Note.of(picture.alternative()));
                    },
                    () -> parts.add(Part.Paragraph.of(material.say("note.roadmap.missing"))));
            slide(
                    pages,
                    "roadmap",
                    strip.isEmpty()
                            ? material.say("deck.roadmap")
                            : material.say(
                                    "deck.roadmap.count",
                                    material.shown(material.strategy().getActions())
                                            .size()),
                    parts);
        }

        private void means(Pages pages) {
            List<Part> chapter = of(new MeansChapter());
            List<Part> parts = new ArrayList<>();
            first(chapter, Part.PicturePart.class).ifPresent(parts::add);
            first(chapter, Part.TablePart.class).ifPresent(parts::add);
            parts.addAll(words.spoken(chapter));
            if (parts.isEmpty()) {
                parts.add(Part.Paragraph.of(material.say("note.means.missing")));
            }
            slide(
                    pages,
                    "means",
                    new MeansSums(material)
                            .whole()
                            .map(sum -> material.say("deck.means.sum", material.money(sum)))
                            .orElseGet(() -> material.say("deck.means")),
                    parts);
        }

        private void risks(Pages pages) {
            List<Part> chapter = of(new RiskChapter());
            List<Part> parts = new ArrayList<>();
            first(chapter, Part.PicturePart.class)
                    .ifPresent(field -> parts.add(new Part.PicturePart(Optional.empty(), field.picture())));
            Optional<Part.Cards> cards = first(chapter, Part.Cards.class);
            cards.ifPresent(all -> {
                parts.add(new Part.Cards(
                        RISKS, all.cards().stream().limit(RISKS).map(this::risk).toList()));
                parts.addAll(words.told(all));
            });
            if (parts.isEmpty() && chapter.isEmpty()) {
                return;
            }
            parts.addAll(words.spoken(chapter));
            slide(pages, "risks", parts);
        }

        /** What may happen in its first sentence, and the first thing that is done against it. */
        private Card risk(Card card) {
            String done = material.say("council.risk.line", "").strip();
            List<List<Run>> lines = new ArrayList<>();
            card.lines().stream()
                    .limit(1)
                    .map(line -> words.sentence(line, LONGEST_RISK))
                    .filter(line -> !line.isEmpty())
                    .forEach(lines::add);
            card.lines().stream()
                    .filter(line -> !done.isEmpty() && Run.text(line).startsWith(done))
                    .limit(1)
                    .forEach(lines::add);
            return new Card(card.title(), card.figure(), lines, card.tint());
        }

        private void decided(Pages pages) {
            List<Part> chapter = of(new DeliberationChapter());
            Optional<Part.ItemList> articles = chapter.stream()
                    .filter(Part.ItemList.class::isInstance)
                    .map(Part.ItemList.class::cast)
                    .filter(Part.ItemList::ordered)
                    .findFirst();
            articles.ifPresent(decisions -> {
                List<Part> parts = new ArrayList<>();
                parts.add(decisions);
                chapter.stream().filter(Part.Note.class::isInstance).forEach(parts::add);
                slide(pages, "decided", parts);
            });
        }
    }
}
