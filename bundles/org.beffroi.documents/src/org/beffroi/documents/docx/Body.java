package org.beffroi.documents.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.documents.docx.Piece.Grid;
import org.beffroi.documents.docx.Piece.Layout;
import org.beffroi.documents.docx.Piece.Line;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.docx.part.Relations;
import org.beffroi.documents.docx.style.Numbering;
import org.beffroi.documents.docx.style.Sheet;
import org.beffroi.documents.docx.style.Sizes;
import org.beffroi.documents.docx.style.Style;
import org.beffroi.documents.docx.style.Styles;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.page.Said;

/**
 * The text of a document, from its title to where it comes from, as pieces one below the other. Not for several threads.
 *
 * <p>A block stands between the ends of a bookmark that bears its anchor; both ends are in paragraphs of the body, the first
 * and the last of the block.
 */
final class Body {

    private final Document document;
    private final Pages pages;
    private final Said said;
    private final Relations relations = new Relations();
    private final Footnotes notes = new Footnotes();
    private final WordFigures figures = new WordFigures(relations);
    private final WordCaptions captions;
    private final WordTables tables;
    private final WordQuotations quotations;
    private final List<Piece> pieces;
    private int bookmarks;
    private int headings;
    private int ordered;

    /**
     * The text.
     *
     * @param pages on which headings stand, for the table of contents
     */
    Body(Document document, Pages pages) {
        this.document = document;
        this.pages = pages;
        this.said = new Said(document);
        this.captions = new WordCaptions(said, document.isBound());
        this.tables = new WordTables(said, this::inline);
        this.quotations = new WordQuotations(said, this::inline);
        this.pieces = List.copyOf(whole());
    }

    List<Piece> pieces() {
        return pieces;
    }

    Relations relations() {
        return relations;
    }

    Footnotes notes() {
        return notes;
    }

    WordFigures figures() {
        return figures;
    }

    /** How many lists with numbers there are. */
    int ordered() {
        return ordered;
    }

    private List<Piece> whole() {
        List<Piece> all = new ArrayList<>();
        boolean bound = document.isBound();
        all.add(inline().words(document.title()).line(bound ? Sheet.cover() : Styles.TITLE));
        document.subtitle()
                .filter(line -> !line.isBlank())
                .ifPresent(line -> all.add(inline().words(line).line(Styles.SUBTITLE)));
        document.book().stream()
                .flatMap(book -> book.cover().stream())
                .filter(line -> !line.isBlank())
                .forEach(line -> all.add(inline().words(line).line(Styles.COVER)));
        List<Part> parts = document.flat();
        if (bound && !parts.isEmpty() && !(parts.getFirst() instanceof Part.PageBreak)) {
            all.add(pageBreak());
        }
        document.parts().forEach(part -> add(all, part(part)));
        if (!document.about().isBlank()) {
            all.add(inline().words(document.about()).line(Styles.COLOPHON));
        }
        all.add(inline().words(said.made()).line(Styles.COLOPHON));
        return all;
    }

    /** Two tables that touch would be one. */
    private static void add(List<Piece> all, List<Piece> more) {
        if (!all.isEmpty() && !more.isEmpty() && all.getLast() instanceof Grid && more.getFirst() instanceof Grid) {
            all.add(Line.unseen(Styles.AFTER_TABLE));
        }
        all.addAll(more);
    }

    private List<Piece> part(Part part) {
        return switch (part) {
            case Part.Heading heading -> List.of(heading(heading));
            case Part.Paragraph paragraph ->
                List.of(inline().runs(paragraph.runs()).line(Styles.NORMAL));
            case Part.KeyFigure figure -> List.of(keyFigure(figure));
            case Part.ItemList list -> list(list);
            case Part.TablePart table -> {
                Inline caption = inline();
                captions.write(WordCaptions.TABLE, table.caption(), caption);
                yield List.of(caption.line(Styles.TABLE_CAPTION), tables.table(table));
            }
            case Part.Quotation quotation -> quotations.of(quotation);
            case Part.PicturePart picture -> picture(picture);
            case Part.Note note -> List.of(inline().runs(note.runs()).line(Styles.NOTE));
            case Part.PageBreak pageBreak -> List.of(pageBreak());
            case Part.Facts facts -> List.of(tables.facts(facts));
            case Part.Cards cards -> List.of(new WordCards(this::inline).table(cards));
            case Part.Contents contents -> contents(contents);
            case Part.Block block -> block(block);
        };
    }

    private List<Piece> block(Part.Block block) {
        String id = Integer.toString(bookmarks++);
        List<Piece> inside = new ArrayList<>();
        block.parts().forEach(part -> add(inside, part(part)));
        Markup start = new Markup().leaf("w:bookmarkStart", "w:id", id, "w:name", block.anchor());
        Markup end = new Markup().leaf("w:bookmarkEnd", "w:id", id);
        return Piece.between(start.toString(), inside, end.toString());
    }

    private Line heading(Part.Heading heading) {
        String id = Integer.toString(bookmarks++);
        headings++;
        Line line = inline().words(heading.text()).line(Styles.heading(heading.level()));
        Markup start = new Markup().leaf("w:bookmarkStart", "w:id", id, "w:name", Names.heading(headings));
        Markup end = new Markup().leaf("w:bookmarkEnd", "w:id", id);
        Layout layout = new Layout(heading.text(), 0, List.of(), headings, false);
        return new Line(line.style(), 0, line.inside(), layout).between(start.toString(), end.toString());
    }

    private Line keyFigure(Part.KeyFigure figure) {
        Inline inside =
                inline().styled(figure.figure(), Names.FIGURE).words(" ").runs(figure.meaning());
        double taller = (Sizes.KEY_FIGURE - Styles.KEY_FIGURE.letters().size()) * 13.2;
        Layout layout = new Layout(inside.text(), taller, inside.feet(), 0, false);
        return new Line(Styles.KEY_FIGURE, 0, inside.toString(), layout);
    }

    private List<Piece> list(Part.ItemList list) {
        int number = list.ordered() ? Numbering.FIRST + ordered++ : 0;
        Style style = list.ordered() ? Styles.NUMBER : Styles.BULLET;
        List<Piece> items = new ArrayList<>();
        for (List<Run> item : list.items()) {
            Inline inside = inline().runs(item);
            items.add(new Line(style, number, inside.toString(), Layout.of(inside.text(), inside.feet())));
        }
        return items;
    }

    private List<Piece> picture(Part.PicturePart part) {
        String alternative = part.picture().alternative();
        Line picture = figures.line(part.picture(), alternative, inline());
        if (part.caption().filter(text -> !text.isBlank()).isEmpty()) {
            return List.of(picture);
        }
        Inline caption = inline();
        captions.write(WordCaptions.FIGURE, part.caption().get(), caption);
        return List.of(picture, caption.line(Styles.CAPTION));
    }

    private Line pageBreak() {
        String inside = new Markup()
                .open("w:r")
                .leaf("w:br", "w:type", "page")
                .close("w:r")
                .toString();
        return new Line(Styles.PAGE_BREAK, 0, inside, new Layout("", 0, List.of(), 0, true));
    }

    /** A field whose lines are there already: each leads to its heading, and says its page by a field of its own. */
    private List<Piece> contents(Part.Contents contents) {
        List<Piece> lines = new ArrayList<>();
        lines.add(inline().words(contents.title()).line(Styles.CONTENTS_TITLE));
        List<Part.Heading> listed = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        int number = 0;
        for (Part part : document.flat()) {
            if (part instanceof Part.Heading heading && ++number > headings && heading.level() <= contents.depth()) {
                listed.add(heading);
                numbers.add(number);
            }
        }
        String instruction = "TOC \\o \"1-" + Math.min(contents.depth(), Styles.LEVELS) + "\" \\h \\z";
        if (listed.isEmpty()) {
            lines.add(inline().begin(instruction).end().line(Styles.contents(1)));
        }
        for (int i = 0; i < listed.size(); i++) {
            Part.Heading heading = listed.get(i);
            String bookmark = Names.heading(numbers.get(i));
            Inline line = inline();
            if (i == 0) {
                line.begin(instruction);
            }
            line.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
            line.words(heading.text()).words("\t");
            line.field("PAGEREF " + bookmark + " \\h", Integer.toString(pages.of(numbers.get(i))));
            line.close("w:hyperlink");
            if (i == listed.size() - 1) {
                line.end();
            }
            lines.add(line.line(Styles.contents(heading.level())));
        }
        return lines;
    }

    private Inline inline() {
        return inline(Optional.empty());
    }

    private Inline inline(Optional<Locale> language) {
        return new Inline(relations, Optional.of(notes), language);
    }
}
