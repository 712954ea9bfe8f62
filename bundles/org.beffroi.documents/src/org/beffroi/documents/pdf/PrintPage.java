package org.beffroi.documents.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.beffroi.core.picture.Picture;
import org.beffroi.core.xml.HardenedXml;
import org.beffroi.core.xml.XmlLimits;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.page.Said;

/**
 * A document as the page in XHTML that is laid out on paper: what a page on a screen has not, such as a cover, heads and feet,
 * notes at the foot, numbers of pages. Not for several threads.
 *
 * <p>What an element is for readers of a PDF is said by a language of private use (BCP 47, 2.2.7), {@link Role#language},
 * where its name does not say it: the only mark that comes through the layout. {@link Accessible} turns it into a tag.
 */
final class PrintPage {

    private static final String PLACE = "place-";

    /** Letters in a line of small type. */
    private static final int LINE = 110;

    private final Document document;
    private final TablePrint.Letters letters;
    private final Said said;
    private final Places places;
    private final Markup page = new Markup();
    private final List<Picture> pictures = new ArrayList<>();
    private int headings;
    private int tables;
    private int figures;
    private boolean fresh;
    private String anchor = "";

    private PrintPage(Document document, TablePrint.Letters letters) {
        this.document = document;
        this.letters = letters;
        this.said = new Said(document);
        this.places = Places.of(document, PLACE);
    }

    /**
     * The page of a document.
     *
     * @param letters how wide texts are in it
     */
    static PrintPage of(Document document, TablePrint.Letters letters) {
        PrintPage page = new PrintPage(document, letters);
        page.whole();
        return page;
    }

    /** Its pictures, by the numbers that its objects have. */
    List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    /** It, as a tree. */
    org.w3c.dom.Document parsed() throws IOException {
        return HardenedXml.tree(
                page.toString().getBytes(StandardCharsets.UTF_8), HardenedXml.Names.AS_WRITTEN, XmlLimits.OWN_PAGE);
    }

    private void whole() {
        page.open("html", "lang", document.language().toLanguageTag()).open("head");
        page.element("title", document.title());
        page.open("style").text(PrintStyle.sheet()).close("style");
        page.own(Bookmarks.of(document, PLACE)).close("head");
        page.open("body", "class", document.isPoster() ? "poster" : document.isSheet() ? "sheet" : "pages");
        foot();
        document.book().filter(Document.Book::isBound).ifPresentOrElse(this::cover, this::letterhead);
        document.parts().forEach(this::part);
        page.open("div", "class", "provenance");
        if (!document.about().isBlank()) {
            page.element("p", document.about());
        }
        page.element("p", said.made());
        page.close("div").close("body").close("html");
    }

    /** What stands on each page, which the style puts there. */
    private void foot() {
        document.book()
                .map(Document.Book::running)
                .filter(line -> !line.isBlank())
                .ifPresent(line -> page.element("div", shortened(line), "class", "running-head"));
        page.open("div", "class", "running-foot");
        page.leaf("span", "class", "page-number").text("\u00A0/\u00A0").leaf("span", "class", "page-count");
        page.close("div");
    }

    /** Where a text is no more than one line: running heads, what is said of links. */
    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LINE - 1)) + "…";
    }

    private void cover(Document.Book book) {
        page.open("div", "class", "cover").element("h1", document.title());
        document.subtitle()
                .filter(line -> !line.isBlank())
                .ifPresent(line -> page.element("p", line, "class", "subtitle"));
        book.cover().stream().filter(line -> !line.isBlank()).forEach(line -> page.element("p", line, "class", "line"));
        page.close("div");
        fresh = true;
    }

    private void letterhead() {
        page.element("h1", document.title(), "class", "title");
        document.subtitle()
                .filter(line -> !line.isBlank())
                .ifPresent(line -> page.element("p", line, "class", "subtitle"));
    }

    private void part(Part part) {
        switch (part) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph.runs(), "text");
            case KeyFigure figure -> {
                begin("p", "key").element("strong", figure.figure());
                page.text(" ");
                runs(figure.meaning());
                page.close("p");
            }
            case ItemList list -> list(list);
            case TablePart table -> table(table);
            case Quotation quotation -> quotation(quotation);
            case PicturePart picture -> picture(picture);
            case Note note -> paragraph(note.runs(), "note");
            case PageBreak pageBreak -> fresh = true;
            case Facts facts -> facts(facts);
            case Cards cards -> cards(cards);
            case Contents contents -> contents(contents);
            case Block block -> {
                // No element around it: between the children of two, a heading would not stay with its text.
                anchor = block.anchor();
                block.parts().forEach(this::part);
                anchor = "";
            }
        }
    }

    /** Opens what comes now: it begins a page where one is due, and has the anchor of the block that begins with it. */
    private Markup begin(String element, String kind, String... more) {
        List<String> attributes = new ArrayList<>(List.of("class", fresh ? kind + " fresh" : kind));
        attributes.addAll(List.of(more));
        if (!anchor.isEmpty() && !attributes.contains("id")) {
            attributes.addAll(List.of("id", anchor));
        }
        fresh = false;
        anchor = "";
        return page.open(element, attributes.toArray(String[]::new));
    }

    private void heading(Heading heading) {
        String element = "h" + (heading.level() + 1);
        begin(element, "heading", "id", PLACE + ++headings).text(heading.text()).close(element);
    }

    private void contents(Contents contents) {
        begin("div", "contents", "lang", Role.CONTENTS.language());
        page.element("p", contents.title(), "class", "title", "lang", Role.CAPTION.language());
        int number = headings;
        for (Part part : document.flat()) {
            if (part instanceof Heading heading && ++number > headings && heading.level() <= contents.depth()) {
                page.open("p", "class", "level" + heading.level(), "lang", Role.ENTRY.language());
                link("#" + PLACE + number, heading.text());
                page.close("p");
            }
        }
        page.close("div");
    }

    private void facts(Facts facts) {
        begin("table", "facts").open("tbody");
        for (Part.Fact fact : facts.facts()) {
            page.open("tr").element("th", fact.name(), "scope", "row").open("td");
            runs(fact.value());
            page.close("td").close("tr");
        }
        page.close("tbody").close("table");
    }

    /** A row of them stays on a page. */
    private void cards(Cards cards) {
        List<Part.Card> all = cards.cards();
        for (int i = 0; i < all.size(); i += cards.columns()) {
            begin("div", "cards of" + cards.columns());
            all.subList(i, Math.min(i + cards.columns(), all.size())).forEach(this::card);
            page.close("div");
        }
    }

    private void card(Part.Card card) {
        page.open("div", "class", "card " + card.tint().name().toLowerCase(Locale.ROOT));
        page.element("p", card.title(), "class", "title");
        if (!card.figure().isBlank()) {
            page.element("p", card.figure(), "class", "first");
        }
        for (List<Run> line : card.lines()) {
            page.open("p", "class", "line");
            runs(line);
            page.close("p");
        }
        page.close("div");
    }

    /** A caption, numbered in a book. */
    private String caption(String key, int number, String text) {
        return document.isBound() ? said.word(key, number, text) : text;
    }

    private void paragraph(List<Run> runs, String kind) {
        begin("p", kind);
        runs(runs);
        page.close("p");
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            switch (run) {
                case Run.Words words -> page.text(words.text());
                case Run.Strong strong -> page.element("strong", strong.text());
                case Run.Quiet quiet -> page.element("span", quiet.text(), "class", "quiet");
                case Run.Marked marked -> page.element("span", marked.text(), "class", "marked");
                case Run.Link link -> link(link.target().toASCIIString(), link.text());
                case Run.Reference reference -> link("#" + places.of(reference.anchor()), reference.text());
                case Run.Foot foot -> {
                    page.open("span", "class", "foot", "lang", Role.NOTE.language());
                    runs(foot.runs());
                    page.close("span");
                }
            }
        }
    }

    private void link(String target, String text) {
        page.element("a", text, "href", target, "title", shortened(text));
    }

    private void list(ItemList list) {
        String element = list.ordered() ? "ol" : "ul";
        begin(element, "list");
        for (List<Run> item : list.items()) {
            page.open("li");
            runs(item);
            page.close("li");
        }
        page.close(element);
    }

    private void table(TablePart table) {
        begin("p", "caption above", "lang", Role.CAPTION.language())
                .text(caption("document.table", ++tables, table.caption()))
                .close("p");
        new TablePrint(said, letters).write(table, page);
    }

    private void picture(PicturePart part) {
        Picture picture = part.picture();
        begin("div", "picture");
        page.leaf(
                "object",
                "data",
                Integer.toString(pictures.size()),
                "alt",
                picture.alternative(),
                "style",
                PrintStyle.size(picture));
        pictures.add(picture);
        part.caption()
                .ifPresent(text -> page.element(
                        "p",
                        caption("document.figure", ++figures, text),
                        "class",
                        "caption",
                        "lang",
                        Role.CAPTION.language()));
        page.close("div");
    }

    private void quotation(Quotation quotation) {
        begin("div", "quotation " + quotation.tint().name().toLowerCase(Locale.ROOT));
        List<String> source = new ArrayList<>();
        quotation.who().ifPresent(source::add);
        quotation.where().ifPresent(source::add);
        quotation.when().map(said::moment).ifPresent(source::add);
        if (!source.isEmpty()) {
            page.element("p", String.join(" · ", source), "class", "source");
        }
        Optional<Locale> own = quotation.language().filter(language -> !language.equals(document.language()));
        if (own.isPresent()) {
            page.open("blockquote", "lang", own.get().toLanguageTag());
        } else {
            page.open("blockquote");
        }
        quotation.title().ifPresent(title -> {
            page.open("p", "class", "title");
            quotation.link().ifPresentOrElse(target -> link(target.toASCIIString(), title), () -> page.text(title));
            page.close("p");
        });
        if (!quotation.text().isEmpty()) {
            page.open("p", "class", "said");
            runs(quotation.text());
            page.close("p");
        }
        page.close("blockquote");
        said.beside(page, quotation, target -> link(target.toASCIIString(), said.word("document.original")));
        page.close("div");
    }
}
