package org.beffroi.strategy.document.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Part.Card;
import org.beffroi.core.document.Run;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.FirstObjectives;
import org.beffroi.strategy.document.FoundLines;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.Rich;
import org.beffroi.strategy.document.RoadmapStrip;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.element.Numbering;
import org.beffroi.strategy.element.ShortText;
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
    private static final int LONGEST_QUOTATION = 150;

    /** Lines of a field, objectives of a table, objectives with a slide, risks with a panel. */
    private static final int LINES = 3;

    private static final int OBJECTIVES = 5;
    private static final int ALONE = 2;
    private static final int RISKS = 3;
    private static final int ROADMAP = 14;
    private static final int LONGEST_ASKED = 300;
    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_RISK = 110;
    private static final int LONGEST_NOTE = 900;

    @Override
    public List<Part> parts(Material material) {
        return new Slides(material).parts();
    }

    /** @param material the strategy and its reader */
    private record Slides(Material material) {

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

        /** Remarks of some parts, and their sentences, as what is said. */
        private static List<Part> spoken(List<Part> parts) {
            return parts.stream()
                    .map(part -> switch (part) {
                        case Part.Paragraph paragraph -> Run.text(paragraph.runs());
                        case Part.Note note -> Run.text(note.runs());
                        default -> "";
                    })
                    .filter(text -> !text.isBlank())
                    .<Part>map(text -> Part.Note.of(ShortText.sentences(text, LONGEST_NOTE)))
                    .toList();
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
            parts.addAll(spoken(description.stream()
                    .filter(part -> !(part instanceof Part.Paragraph one && why.contains(Run.text(one.runs()))))
                    .toList()));
            slide(pages, "asked", parts);
        }

        private void found(Pages pages) {
            List<List<Run>> lines = new FoundLines(material).first(FINDINGS, LONGEST_EVIDENCE);
            slide(
                    pages,
                    "found",
                    List.of(
                            lines.isEmpty()
                                    ? Part.Paragraph.of(material.say("note.findings.missing"))
                                    : new Part.ItemList(true, lines)));
        }

        /** What residents say, who said it and when. */
        private void said(Pages pages) {
            List<Part> ground = of(new GroundChapter());
            first(ground, Part.ItemList.class).ifPresent(said -> {
                List<Part> parts = new ArrayList<>();
                parts.add(said);
                parts.addAll(spoken(ground));
                slide(pages, "said", parts);
            });
        }

        private static Part brief(Part.Quotation quotation) {
            String words = Run.text(quotation.text());
            return new Part.Quotation(
                    quotation.title(),
                    Run.words(ShortText.cut(words, LONGEST_QUOTATION)),
                    quotation.who(),
                    quotation.where(),
                    quotation.when(),
                    Optional.empty(),
                    quotation.language(),
                    List.of(),
                    quotation.tint());
        }

        private void fields(Pages pages) {
            first(of(new GroundChapter()), Part.Cards.class)
                    .ifPresent(fields -> slide(
                            pages,
                            "fields",
                            List.of(new Part.Cards(
                                    2, fields.cards().stream().map(this::brief).toList()))));
        }

        /** The first lines of a panel, of each what stands out in it, and how many more there are. */
        private Card brief(Card card) {
            List<List<Run>> lines = new ArrayList<>(
                    card.lines().stream().limit(LINES).map(Slides::brief).toList());
            int more = card.lines().size() - LINES;
            if (more > 0) {
                lines.add(List.of(new Run.Quiet(material.say("deck.more", more))));
            }
            return new Card(card.title(), card.figure(), lines, card.tint());
        }

        private static List<Run> brief(List<Run> line) {
            return line.stream()
                    .filter(Run.Strong.class::isInstance)
                    .findFirst()
                    .map(strong -> Run.words(strong.text()))
                    .orElseGet(() -> line.stream().anyMatch(Run.Quiet.class::isInstance)
                            ? line
                            : Run.words(ShortText.cut(Run.text(line), LONGEST_LINE)));
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
            slide(pages, "objectives", parts);
            all.stream().limit(ALONE).forEach(objective -> objective(pages, objective, day));
        }

        /** One objective: four figures and its way; what proves it and what is done for it is said. */
        private void objective(Pages pages, Objective objective, LocalDate day) {
            List<Part> page = flat(new ObjectivePage(material, objective, day).parts(false));
            List<Part> parts = new ArrayList<>();
            first(page, Part.Cards.class).ifPresent(parts::add);
            first(page, Part.PicturePart.class).ifPresent(parts::add);
            first(page, Part.Quotation.class).map(Slides::brief).ifPresent(parts::add);
            first(page, Part.TablePart.class).map(Slides::brief).ifPresent(parts::add);
            parts.addAll(spoken(page));
            String actions = material.names(new FirstObjectives(material).actions(objective));
            if (!actions.isEmpty()) {
                parts.add(Part.Note.of(ShortText.cut(material.say("deck.actions", actions), LONGEST_NOTE)));
            }
            String title = material.say("objective.title", Numbering.of(objective), material.name(objective));
            slide(pages, "objective_" + Anchors.of(objective, "slide"), title, parts);
        }

        /** The first rows of a table, with the columns that say something in one of them. */
        private static Part brief(Part.TablePart table) {
            List<List<Object>> rows = table.rows().stream().limit(LINES).toList();
            List<Integer> kept = IntStream.range(0, table.columns().size())
                    .filter(c ->
                            rows.stream().map(row -> row.get(c)).anyMatch(cell -> cell != null && !"".equals(cell)))
                    .boxed()
                    .toList();
            return new Part.TablePart(
                    table.caption(),
                    kept.stream().map(table.columns()::get).toList(),
                    rows.stream()
                            .map(row -> kept.stream().map(row::get).toList())
                            .toList());
        }

        private void roadmap(Pages pages) {
            slide(
                    pages,
                    "roadmap",
                    List.of(new RoadmapStrip(material)
                            .picture(ROADMAP)
                            .<Part>map(picture -> new Part.PicturePart(Optional.empty(), picture))
                            .orElseGet(() -> Part.Paragraph.of(material.say("note.roadmap.missing")))));
        }

        private void means(Pages pages) {
            List<Part> chapter = of(new MeansChapter());
            List<Part> parts = new ArrayList<>();
            first(chapter, Part.PicturePart.class).ifPresent(parts::add);
            first(chapter, Part.TablePart.class).ifPresent(parts::add);
            parts.addAll(spoken(chapter));
            if (parts.isEmpty()) {
                parts.add(Part.Paragraph.of(material.say("note.means.missing")));
            }
            slide(pages, "means", parts);
        }

        private void risks(Pages pages) {
            List<Part> chapter = of(new RiskChapter());
            List<Part> parts = new ArrayList<>();
            first(chapter, Part.PicturePart.class)
                    .ifPresent(field -> parts.add(new Part.PicturePart(Optional.empty(), field.picture())));
            first(chapter, Part.Cards.class)
                    .ifPresent(cards -> parts.add(new Part.Cards(
                            RISKS,
                            cards.cards().stream()
                                    .limit(RISKS)
                                    .map(card -> new Card(
                                            card.title(),
                                            card.figure(),
                                            card.lines().stream()
                                                    .limit(1)
                                                    .map(line -> Run.words(
                                                            ShortText.sentences(Run.text(line), LONGEST_RISK)))
                                                    .toList(),
                                            card.tint()))
                                    .toList())));
            if (parts.isEmpty() && chapter.isEmpty()) {
                return;
            }
            parts.addAll(spoken(chapter));
            slide(pages, "risks", parts);
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
