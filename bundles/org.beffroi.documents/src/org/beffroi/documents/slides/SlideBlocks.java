package org.beffroi.documents.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.documents.page.Said;
import org.beffroi.documents.slides.TextLine.Mark;

/**
 * Parts of a document as blocks of a slide.
 *
 * @param said how dates and numbers are said
 * @param scale of the usual sizes of letters
 */
record SlideBlocks(Said said, double scale) {

    private static final double TEXT = 20;
    private static final double SMALL = 15;
    private static final double QUIET = 13;
    private static final double FIGURE = 34;
    private static final double KEY = 54;

    /** Between panels, in points. */
    private static final double APART = 16;

    /** The blocks of a part; none where nothing of it is shown, such as a remark, which is said. */
    List<SlideBlock> of(Part part) {
        return switch (part) {
            case Part.Heading heading -> text(TextLine.of(Run.words(heading.text()), letter(TEXT, true, Ink.ACCENT)));
            case Part.Paragraph paragraph -> text(plain(paragraph.runs()));
            case Part.KeyFigure figure ->
                text(TextLine.of(Run.words(figure.figure()), letter(KEY, true, Ink.ACCENT)), plain(figure.meaning()));
            case Part.ItemList list -> list.items().isEmpty() ? List.of() : List.of(list(list));
            case Part.TablePart table -> table.rows().isEmpty() ? List.of() : List.of(rows(table));
            case Part.Quotation quotation -> List.of(quotation(quotation));
            case Part.PicturePart picture -> picture(picture);
            case Part.Facts facts -> List.of(facts(facts));
            case Part.Cards cards -> cards(cards);
            case Part.Block block ->
                block.parts().stream().flatMap(one -> of(one).stream()).toList();
            case Part.Note note -> List.of();
            case Part.PageBreak pageBreak -> List.of();
            case Part.Contents contents -> List.of();
        };
    }

    private Letter letter(double size, boolean isStrong, Ink ink) {
        return Letter.of(size * scale, isStrong, ink);
    }

    private TextLine plain(List<Run> runs) {
        return TextLine.of(runs, letter(TEXT, false, Ink.TEXT));
    }

    private static List<SlideBlock> text(TextLine... lines) {
        List<TextLine> some = Stream.of(lines)
                .filter(line -> !Run.text(line.runs()).isBlank())
                .toList();
        return some.isEmpty() ? List.of() : List.of(new SlideBlock.Text(some, Optional.empty()));
    }

    private SlideBlock list(Part.ItemList list) {
        List<TextLine> lines = new ArrayList<>();
        Letter letter = letter(TEXT, false, Ink.TEXT);
        for (List<Run> item : list.items()) {
            lines.add(new TextLine(item, letter, list.ordered() ? Mark.NUMBER : Mark.BULLET, lines.size() + 1));
        }
        return new SlideBlock.Text(lines, Optional.empty());
    }

    private SlideBlock rows(Part.TablePart table) {
        List<List<String>> cells = said.rows(table).stream()
                .map(row -> row.stream()
                        .map(cell -> cell.length() > SlideBlock.Rows.LONGEST
                                ? cell.substring(0, SlideBlock.Rows.LONGEST) + "…"
                                : cell)
                        .toList())
                .toList();
        return new SlideBlock.Rows(
                table.caption(),
                table.columns(),
                cells,
                letter(SMALL, false, Ink.TEXT).size());
    }

    private SlideBlock quotation(Part.Quotation quotation) {
        List<TextLine> lines = new ArrayList<>();
        quotation.title().ifPresent(title -> lines.add(TextLine.of(Run.words(title), letter(SMALL, true, Ink.TEXT))));
        if (!Run.text(quotation.text()).isBlank()) {
            lines.add(plain(quotation.text()));
        }
        List<String> source = new ArrayList<>();
        quotation.who().ifPresent(source::add);
        quotation.where().ifPresent(source::add);
        quotation.when().map(said::moment).ifPresent(source::add);
        source.addAll(quotation.beside());
        if (!source.isEmpty()) {
            lines.add(TextLine.of(Run.words(String.join(" · ", source)), letter(QUIET, false, Ink.SECONDARY)));
        }
        return new SlideBlock.Text(lines, Optional.of(quotation.tint()));
    }

    private List<SlideBlock> picture(Part.PicturePart part) {
        List<SlideBlock> blocks = new ArrayList<>();
        part.caption()
                .filter(caption -> !caption.isBlank())
                .ifPresent(caption ->
                        blocks.addAll(text(TextLine.of(Run.words(caption), letter(SMALL, false, Ink.SECONDARY)))));
        blocks.add(new SlideBlock.Figure(part.picture()));
        return blocks;
    }

    private SlideBlock facts(Part.Facts facts) {
        List<TextLine> lines = new ArrayList<>();
        for (Part.Fact fact : facts.facts()) {
            List<Run> runs = new ArrayList<>();
            runs.add(new Run.Quiet(said.word("slides.fact", fact.name())));
            runs.addAll(fact.value());
            lines.add(plain(runs));
        }
        return new SlideBlock.Text(lines, Optional.empty());
    }

    private List<SlideBlock> cards(Part.Cards cards) {
        List<SlideBlock> rows = new ArrayList<>();
        List<Part.Card> all = cards.cards();
        for (int i = 0; i < all.size(); i += cards.columns()) {
            List<Part.Card> row = all.subList(i, Math.min(all.size(), i + cards.columns()));
            rows.add(new SlideBlock.Panels(
                    row.stream().map(this::card).toList(),
                    row.stream().map(Part.Card::tint).toList(),
                    cards.columns(),
                    APART));
        }
        return rows;
    }

    private List<TextLine> card(Part.Card card) {
        List<TextLine> lines = new ArrayList<>();
        lines.add(TextLine.of(Run.words(card.title()), letter(SMALL, true, Ink.SECONDARY)));
        if (!card.figure().isBlank()) {
            lines.add(TextLine.of(Run.words(card.figure()), letter(FIGURE, true, Ink.ACCENT)));
        }
        card.lines().stream()
                .filter(line -> !Run.text(line).isBlank())
                .forEach(line -> lines.add(TextLine.of(line, letter(SMALL, false, Ink.TEXT))));
        return lines;
    }
}
