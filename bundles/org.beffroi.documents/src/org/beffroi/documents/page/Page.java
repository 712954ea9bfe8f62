package org.beffroi.documents.page;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
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
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Column;

/**
 * A document as one HTML page: semantic, self-contained, without a script, without anything fetched from elsewhere.
 *
 * <p>Made for readers with a screen reader as for others (RGAA 4.1: language 8.3 and 8.7, title 8.5, headings 9.1, tables
 * 5.4 to 5.7, pictures 1.1, quotations 9.4, links 6.1). What people wrote keeps its own direction of writing and cannot turn
 * that of the page. Not for several threads.
 */
public final class Page {

    private static final String HEADING = "heading-";
    private static final String FOOT = "foot-";
    private static final String NOTE = "note-";
    /** From as many columns on a table may be wider than a page. */
    private static final int WIDE = 5;

    /** Texts of a cell that stay on one line, in characters: a state such as « en cours », a month with its year. */
    private static final int SHORT = 12;

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Document document;
    private final Optional<Function<Picture, String>> beside;
    private final Said said;
    private final Markup page = new Markup();
    private final List<Run.Foot> feet = new ArrayList<>();
    private int headings;
    private int tables;
    private int figures;

    private Page(Document document, Optional<Function<Picture, String>> beside) {
        this.document = document;
        this.beside = beside;
        this.said = new Said(document);
    }

    /** The page of a document, its pictures drawn within it. */
    public static String of(Document document) {
        return of(document, Optional.empty());
    }

    /**
     * The page of a document whose pictures lie beside it, as in a mail, whose readers do not draw.
     *
     * @param address asked for the address of each picture, in the order in which they show
     */
    public static String of(Document document, Function<Picture, String> address) {
        return of(document, Optional.of(address));
    }

    private static String of(Document document, Optional<Function<Picture, String>> beside) {
        Page page = new Page(document, beside);
        page.whole();
        return page.page.toString();
    }

    private void whole() {
        page.own("<!DOCTYPE html>").line();
        page.open("html", "lang", document.language().toLanguageTag())
                .line()
                .open("head")
                .line();
        page.open("meta", "charset", "utf-8").line();
        if (beside.isEmpty()) {
            // A mail program gives the pictures addresses of its own, which no policy can name beforehand.
            page.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                    .line();
        }
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.open("meta", "name", "generator", "content", document.maker()).line();
        page.element("title", document.title()).line();
        page.open("style")
                .own(PageStyles.sheet())
                .close("style")
                .line()
                .close("head")
                .line();
        page.open("body").line();
        page.open("header").line().element("h1", document.title()).line();
        document.subtitle()
                .ifPresent(line -> page.element("p", line, "class", "subtitle").line());
        document.book().stream()
                .flatMap(book -> book.cover().stream())
                .forEach(line -> page.element("p", line, "class", "cover").line());
        page.close("header").line().open("main").line();
        document.parts().forEach(this::part);
        feet();
        page.close("main").line().open("footer").line();
        if (!document.about().isBlank()) {
            page.element("p", document.about()).line();
        }
        page.element("p", said.made()).line();
        page.close("footer").line().close("body").line().close("html").line();
    }

    private void part(Part part) {
        switch (part) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph.runs(), "text");
            case KeyFigure figure -> {
                page.open("p", "class", "figure").element("strong", figure.figure());
                page.text(" ");
                runs(figure.meaning());
                page.close("p").line();
            }
            case ItemList list -> list(list);
            case TablePart table -> table(table);
            case Quotation quotation -> quotation(quotation);
            case PicturePart picture -> picture(picture);
            case Note note -> paragraph(note.runs(), "note");
            case PageBreak pageBreak ->
                page.open("div", "class", "break").close("div").line();
            case Facts facts -> facts(facts);
            case Cards cards -> cards(cards);
            case Contents contents -> contents(contents);
            case Block block -> {
                page.open("div", "id", block.anchor()).line();
                block.parts().forEach(this::part);
                page.close("div").line();
            }
        }
    }

    /** Headings of a book can be led to. */
    private void heading(Heading heading) {
        String element = "h" + (heading.level() + 1);
        if (document.book().isPresent()) {
            page.element(element, heading.text(), "id", HEADING + ++headings).line();
        } else {
            page.element(element, heading.text()).line();
        }
    }

    private void contents(Contents contents) {
        page.open("nav", "class", "contents", "aria-label", contents.title()).line();
        page.element("p", contents.title(), "class", "title").line().open("ul").line();
        int number = headings;
        for (Part part : document.flat()) {
            if (part instanceof Heading heading && ++number > 0 && heading.level() <= contents.depth()) {
                page.open("li", "class", "level" + heading.level());
                page.element("a", heading.text(), "href", "#" + HEADING + number)
                        .close("li")
                        .line();
            }
        }
        page.close("ul").close("nav").line();
    }

    private void facts(Facts facts) {
        page.open("dl").line();
        for (Part.Fact fact : facts.facts()) {
            page.element("dt", fact.name()).open("dd");
            runs(fact.value());
            page.close("dd").line();
        }
        page.close("dl").line();
    }

    private void cards(Cards cards) {
        page.open("div", "class", "cards of" + cards.columns()).line();
        for (Part.Card card : cards.cards()) {
            page.open("div", "class", "card " + tint(card.tint())).element("p", card.title(), "class", "title");
            if (!card.figure().isBlank()) {
                page.element("p", card.figure(), "class", "first");
            }
            card.lines().forEach(line -> paragraph(line, "line"));
            page.close("div").line();
        }
        page.close("div").line();
    }

    private static String tint(Ink tint) {
        return tint.name().toLowerCase(Locale.ROOT);
    }

    /** A caption, numbered in a book. */
    private String caption(String key, int number, String text) {
        return document.isBound() ? said.word(key, number, text) : text;
    }

    private void paragraph(List<Run> runs, String kind) {
        page.open("p", "class", kind);
        runs(runs);
        page.close("p").line();
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            switch (run) {
                case Run.Words words -> page.text(words.text());
                case Run.Strong strong -> page.element("strong", strong.text());
                case Run.Quiet quiet -> page.element("span", quiet.text(), "class", "quiet");
                case Run.Marked marked -> page.element("mark", marked.text());
                case Run.Link link -> link(link.target(), link.text());
                case Run.Reference reference -> page.element("a", reference.text(), "href", "#" + reference.anchor());
                case Run.Foot foot -> foot(foot);
            }
        }
    }

    private void foot(Run.Foot foot) {
        feet.add(foot);
        String number = Integer.toString(feet.size());
        page.open("sup")
                .element("a", number, "id", FOOT + number, "href", "#" + NOTE + number, "role", "doc-noteref")
                .close("sup");
    }

    private void feet() {
        if (feet.isEmpty()) {
            return;
        }
        page.open("section", "class", "feet", "aria-label", said.word("document.notes"))
                .line()
                .open("ol")
                .line();
        for (int i = 0; i < feet.size(); i++) {
            String number = Integer.toString(i + 1);
            page.open("li", "id", NOTE + number);
            runs(feet.get(i).runs());
            page.text(" ")
                    .element("a", "↩", "href", "#" + FOOT + number, "aria-label", said.word("document.notes.back"))
                    .close("li")
                    .line();
        }
        page.close("ol").close("section").line();
    }

    private void link(URI target, String text) {
        page.element("a", text, "href", target.toASCIIString(), "rel", "noreferrer");
    }

    private void list(ItemList list) {
        String element = list.ordered() ? "ol" : "ul";
        page.open(element).line();
        for (List<Run> item : list.items()) {
            page.open("li");
            runs(item);
            page.close("li").line();
        }
        page.close(element).line();
    }

    private void table(TablePart table) {
        String caption = caption("document.table", ++tables, table.caption());
        // What is wider than the page is moved for itself, also by keys (WCAG 2.1, 1.4.10 and 2.1.1).
        boolean wide = table.columns().size() >= WIDE;
        if (wide) {
            page.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-label", caption)
                    .line();
        }
        page.open("table").line().element("caption", caption).line();
        page.open("thead").open("tr");
        table.columns()
                .forEach(column -> page.element("th", said.label(column), "scope", "col", "class", side(column)));
        page.close("tr").close("thead").line().open("tbody").line();
        for (List<Object> row : table.rows()) {
            page.open("tr");
            for (int c = 0; c < row.size(); c++) {
                Column column = table.columns().get(c);
                String text = said.cell(row.get(c), column);
                if (c == 0) {
                    page.element("th", text, "scope", "row", "class", side(column));
                } else {
                    page.element("td", text, "class", side(column) + (isShort(text, column) ? " short" : ""));
                }
            }
            page.close("tr").line();
        }
        page.close("tbody").close("table").line();
        if (wide) {
            page.close("div").line();
        }
    }

    private static boolean isShort(String text, Column column) {
        return !column.isNumber() && text.length() <= SHORT;
    }

    private static String side(Column column) {
        return column.isNumber() || column.kind() == Column.Kind.TEXT_BEFORE ? "number" : "words";
    }

    private void picture(PicturePart part) {
        Picture drawn = part.picture();
        page.open("figure", "class", "picture").line();
        beside.ifPresentOrElse(
                address -> page.open(
                                "img",
                                "src",
                                address.apply(drawn),
                                "alt",
                                drawn.alternative(),
                                "width",
                                Long.toString(Math.round(drawn.width())),
                                "height",
                                Long.toString(Math.round(drawn.height())))
                        .line(),
                () -> Drawing.draw(drawn, page));
        part.caption().ifPresent(text -> page.element("figcaption", caption("document.figure", ++figures, text))
                .line());
        page.close("figure").line();
    }

    private void quotation(Quotation quotation) {
        page.open("figure", "class", "quotation " + tint(quotation.tint())).line();
        source(quotation);
        String[] language = quotation
                .language()
                .filter(own -> !own.equals(document.language()))
                .map(own -> new String[] {"dir", "auto", "lang", own.toLanguageTag()})
                .orElse(new String[] {"dir", "auto"});
        page.open("blockquote", language);
        quotation.title().ifPresent(title -> title(title, quotation.link()));
        if (!quotation.text().isEmpty()) {
            page.open("p");
            runs(quotation.text());
            page.close("p");
        }
        page.close("blockquote").line();
        beside(quotation);
        page.close("figure").line();
    }

    /** Who, where and when, between middle dots. */
    private void source(Quotation quotation) {
        page.open("figcaption");
        boolean first = true;
        for (Optional<String> words : List.of(quotation.who(), quotation.where())) {
            if (words.isPresent()) {
                page.text(first ? "" : " · ").element("bdi", words.get());
                first = false;
            }
        }
        if (quotation.when().isPresent()) {
            page.text(first ? "" : " · ");
            time(quotation.when().get());
        }
        page.close("figcaption").line();
    }

    private void time(Instant when) {
        page.element("time", said.moment(when), "datetime", when.toString(), "title", said.wholeMoment(when));
    }

    private void title(String title, Optional<URI> link) {
        page.open("p", "class", "title");
        link.ifPresentOrElse(target -> link(target, title), () -> page.text(title));
        page.close("p");
    }

    private void beside(Quotation quotation) {
        boolean written = said.beside(page, quotation, target -> {
            page.open("a", "href", target.toASCIIString(), "rel", "noreferrer");
            page.text(said.word("document.original"));
            quotation
                    .who()
                    .or(quotation::where)
                    .ifPresent(
                            whose -> page.element("span", said.word("document.original.of", whose), "class", "aloud"));
            page.close("a");
        });
        if (written) {
            page.line();
        }
    }
}
