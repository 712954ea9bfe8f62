package org.beffroi.documents.odt;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Part.Block;
import org.beffroi.core.document.Part.Cards;
import org.beffroi.core.document.Part.Contents;
import org.beffroi.core.document.Part.Facts;
import org.beffroi.core.document.Part.Heading;
import org.beffroi.core.document.Part.ItemList;
import org.beffroi.core.document.Part.KeyFigure;
import org.beffroi.core.document.Part.Note;
import org.beffroi.core.document.Part.PageBreak;
import org.beffroi.core.document.Part.Paragraph;
import org.beffroi.core.document.Part.PicturePart;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.core.document.Part.TablePart;
import org.beffroi.core.document.Run;
import org.beffroi.documents.odt.Node.Element;

/**
 * The text of a document as {@code content.xml} (OpenDocument 1.3, part 3, section 3.1.3.2). A {@link Block} lies between a
 * bookmark's beginning and its end, which always stand in paragraphs of the body: where a table is first or last, in one
 * that is there for that alone. Not for several threads.
 */
final class Content {

    private final Making making;
    private final TableLook look;
    private final Tables tables;
    private final Figures figures;
    private final Headings headings;
    private final Quotations quotations;

    /** @param width of the lines, in centimetres */
    Content(Document document, double width) {
        making = new Making(document, width);
        look = new TableLook(width);
        Captions captions = new Captions(making);
        tables = new Tables(making, captions, look);
        figures = new Figures(making, captions);
        headings = new Headings(making);
        quotations = new Quotations(making);
    }

    /** Writes all of it; once. */
    Element write() throws IOException {
        beginning();
        for (Part part : making.document().parts()) {
            part(part);
        }
        end();
        return Element.of("office:document-content", Namespaces.declared())
                .with(
                        look.styles(),
                        Element.of("office:body")
                                .with(Element.of("office:text", "text:use-soft-page-breaks", "false")
                                        .with(Captions.declarations())
                                        .with(making.body())));
    }

    /** What it needs of the styles; once it is written. */
    Wanted wanted() {
        return making.wanted();
    }

    /** Its pictures, by their paths in the package; once it is written. */
    Map<String, byte[]> pictures() {
        return figures.files();
    }

    private void beginning() {
        Document document = making.document();
        boolean cover = making.isBook();
        making.add(Runs.plain((cover ? Named.COVER_TITLE : Named.TITLE).id(), document.title()));
        document.subtitle()
                .ifPresent(line -> making.add(cover ? Named.COVER_SUBTITLE : Named.SUBTITLE, Run.words(line)));
        document.book().filter(Document.Book::isBound).ifPresent(book -> {
            book.cover().forEach(line -> making.add(Named.COVER_LINE, Run.words(line)));
            making.breakPage();
        });
    }

    /** Where it comes from. */
    private void end() {
        making.add(Named.PROVENANCE, Run.words(making.document().about()));
        making.add(
                making.document().about().isBlank() ? Named.PROVENANCE : Named.NOTE,
                Run.words(making.said().made()));
    }

    private void part(Part part) throws IOException {
        switch (part) {
            case Heading heading -> headings.heading(heading);
            case Paragraph paragraph -> making.add(Named.TEXT_BODY, paragraph.runs());
            case KeyFigure figure -> keyFigure(figure);
            case ItemList list -> list(list);
            case TablePart table -> tables.table(table);
            case Quotation quotation -> quotations.quotation(quotation);
            case PicturePart picture -> figures.figure(picture);
            case Note note -> making.add(Named.NOTE, note.runs());
            case PageBreak pageBreak -> making.breakPage();
            case Facts facts -> {
                apart();
                tables.facts(facts);
            }
            case Cards cards -> {
                apart();
                tables.cards(cards);
            }
            case Contents contents -> headings.contents(contents);
            case Block block -> block(block);
        }
    }

    private void keyFigure(KeyFigure figure) {
        Element paragraph = Element.of("text:p", "text:style-name", making.next(Named.KEY_FIGURE));
        Line line = new Line(paragraph).span(Named.FIGURE, figure.figure()).text(" ");
        making.runs().write(figure.meaning(), line);
        line.end();
        making.add(paragraph);
    }

    private void list(ItemList list) {
        if (list.items().isEmpty()) {
            return;
        }
        Named style = list.ordered() ? Named.NUMBERED : Named.BULLET;
        Element element =
                Element.of("text:list", "text:style-name", (list.ordered() ? Named.NUMBERS : Named.BULLETS).id());
        for (List<Run> item : list.items()) {
            element.with(Element.of("text:list-item").with(making.runs().paragraph(making.next(style), item)));
        }
        making.add(element);
    }

    /** A table cannot begin a page by itself, nor touch another one. */
    private void apart() {
        List<Element> body = making.body();
        if (making.isPageDue()) {
            making.place(Named.ANCHOR);
        } else if (body.getLast().name().equals("table:table")) {
            making.place(Named.AFTER_TABLE);
        }
    }

    private void block(Block block) throws IOException {
        List<Element> body = making.body();
        int first = body.size();
        for (Part part : block.parts()) {
            part(part);
        }
        if (body.size() == first) {
            making.place(Named.ANCHOR);
        } else if (!holdsText(body.getLast())) {
            making.place(Named.AFTER_TABLE);
        }
        if (!holdsText(body.get(first))) {
            body.add(first, Element.of("text:p", "text:style-name", Named.ANCHOR.id()));
        }
        body.get(first).firstText().orElseThrow().begin(Element.of("text:bookmark-start", "text:name", block.anchor()));
        body.getLast().lastText().orElseThrow().with(Element.of("text:bookmark-end", "text:name", block.anchor()));
    }

    private static boolean holdsText(Element element) {
        return !element.name().equals("table:table") && !element.name().equals("text:table-of-content");
    }
}
