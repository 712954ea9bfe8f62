package org.beffroi.documents.odp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.documents.odt.ImageLink;
import org.beffroi.documents.page.Drawing;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.page.Palette;
import org.beffroi.documents.report.Raster;
import org.beffroi.documents.slides.Frame;
import org.beffroi.documents.slides.Letter;
import org.beffroi.documents.slides.Placed;
import org.beffroi.documents.slides.Placed.Drawn;
import org.beffroi.documents.slides.Placed.Grid;
import org.beffroi.documents.slides.Placed.TextBox;
import org.beffroi.documents.slides.Slide;
import org.beffroi.documents.slides.SlideDeck;
import org.beffroi.documents.slides.TextLine;
import org.beffroi.documents.slides.TextLine.Mark;

/** The slides themselves, one after the other, with what is said beside each. Not for several threads. */
final class OdpSlides {

    /** Width of a bar at the edge of a text, in points. */
    private static final double BAR = 4;

    private static final double PADDING = 10;

    /** Pixels for each unit of a picture. */
    private static final double SCALE = 3;

    /** What a file of XML would take for one space, or for none. */
    private static final Pattern SPACES = Pattern.compile("\\t|\\n| {2,}|^ | $");

    private final Markup xml = new Markup();
    private final OdpStyles styles = new OdpStyles();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private int pages;

    OdpSlides(SlideDeck deck) throws IOException {
        String title = deck.document().title();
        begin(OdpMaster.COVER);
        title(title, Letter.cover(title), Frame.COVER_TITLE);
        if (deck.line().isPresent()) {
            text(
                    Frame.COVER_LINE,
                    styles.box(Optional.empty(), 0),
                    List.of(new TextLine(Run.words(deck.line().get()), new Letter(20, false, Ink.PALE), Mark.NONE, 0)));
        }
        end(deck.notes());
        for (Slide slide : deck.slides()) {
            begin(OdpMaster.NAME);
            title(slide.title(), Letter.title(slide.title()), Frame.TITLE);
            for (Placed placed : slide.placed()) {
                place(placed);
            }
            end(slide.notes());
        }
    }

    /** Styles that the slides use. */
    String styles() {
        return styles.xml();
    }

    String xml() {
        return xml.toString();
    }

    /** Files of pictures, by their paths. */
    Map<String, byte[]> pictures() {
        return pictures;
    }

    private void begin(String master) {
        pages++;
        xml.open(
                "draw:page",
                "draw:name",
                "page" + pages,
                "draw:style-name",
                OdpStyles.PLAIN_PAGE,
                "draw:master-page-name",
                master);
    }

    private void end(List<String> notes) {
        xml.open("presentation:notes", "draw:style-name", OdpStyles.NOTES_PAGE);
        Frame small = OdpMaster.NOTES_SLIDE;
        xml.leaf(
                "draw:page-thumbnail",
                OdpMaster.with(OdpMaster.place(OdpStyles.PICTURE, small), "presentation:class", "page"));
        xml.open("draw:frame", presentation(OdpStyles.NOTES, "notes", OdpMaster.NOTES_TEXT))
                .open("draw:text-box");
        for (String note : notes) {
            xml.open("text:p");
            words(note);
            xml.close("text:p");
        }
        xml.close("draw:text-box").close("draw:frame").close("presentation:notes");
        xml.close("draw:page").line();
    }

    private static String[] presentation(String style, String kind, Frame frame) {
        return OdpMaster.with(OdpMaster.placeOf("presentation:style-name", style, frame), "presentation:class", kind);
    }

    private void title(String title, Letter letter, Frame frame) {
        xml.open("draw:frame", presentation(OdpStyles.TITLE, "title", frame)).open("draw:text-box");
        paragraph(TextLine.of(Run.words(title), letter), false, 0);
        xml.close("draw:text-box").close("draw:frame");
    }

    private void place(Placed placed) throws IOException {
        switch (placed) {
            case TextBox box -> box(box);
            case Grid grid -> grid(grid);
            case Drawn drawn -> picture(drawn);
        }
    }

    private void box(TextBox box) {
        Frame frame = box.frame();
        box.edge()
                .ifPresent(edge -> xml.leaf(
                        "draw:rect",
                        OdpMaster.place(styles.bar(edge), new Frame(frame.x(), frame.y(), BAR, frame.height()))));
        double shift = box.edge().isPresent() ? BAR : 0;
        text(
                new Frame(frame.x() + shift, frame.y(), frame.width() - shift, frame.height()),
                styles.box(box.fill(), box.edge().isPresent() ? PADDING : 0),
                box.lines());
    }

    private void text(Frame frame, String style, List<TextLine> lines) {
        xml.open("draw:frame", OdpMaster.place(style, frame)).open("draw:text-box");
        for (TextLine line : lines) {
            if (line.mark() == Mark.NONE) {
                paragraph(line, false, after(line));
            } else {
                String list = styles.list(line.mark() == Mark.NUMBER, line.indent(), Math.max(1, line.number()));
                xml.open("text:list", "text:style-name", list).open("text:list-item");
                paragraph(line, false, after(line));
                xml.close("text:list-item").close("text:list");
            }
        }
        xml.close("draw:text-box").close("draw:frame");
    }

    private static double after(TextLine line) {
        return line.letter().size() * TextLine.AFTER;
    }

    private void paragraph(TextLine line, boolean isAtTheEnd, double after) {
        xml.open("text:p", "text:style-name", styles.paragraph(line.letter(), after, isAtTheEnd));
        line.runs().forEach(this::run);
        xml.close("text:p");
    }

    private void run(Run run) {
        switch (run) {
            case Run.Words words -> words(words.text());
            case Run.Strong strong -> span(OdpStyles.STRONG, strong.text());
            case Run.Quiet quiet -> span(OdpStyles.QUIET, quiet.text());
            case Run.Marked marked -> span(OdpStyles.MARKED, marked.text());
            case Run.Link link -> {
                xml.open(
                        "text:a",
                        "xlink:type",
                        "simple",
                        "xlink:href",
                        link.target().toASCIIString());
                words(link.text());
                xml.close("text:a");
            }
            case Run.Reference reference -> words(reference.text());
            case Run.Foot foot -> {
                // On a slide there is no foot: notes of that kind are in the document.
            }
        }
    }

    private void span(String style, String text) {
        xml.open("text:span", "text:style-name", style);
        words(text);
        xml.close("text:span");
    }

    /** A text whose spaces, tabs and ends of lines are kept (part 3, section 6.1). */
    private void words(String text) {
        Matcher spaces = SPACES.matcher(text);
        int at = 0;
        while (spaces.find()) {
            xml.text(text.substring(at, spaces.start()));
            switch (spaces.group().charAt(0)) {
                case '\t' -> xml.leaf("text:tab");
                case '\n' -> xml.leaf("text:line-break");
                default ->
                    xml.leaf("text:s", "text:c", Integer.toString(spaces.group().length()));
            }
            at = spaces.end();
        }
        xml.text(text.substring(at));
    }

    private void grid(Grid grid) {
        xml.open("draw:frame", OdpMaster.place(OdpStyles.TABLE, grid.frame()))
                .open("table:table", "table:name", "Table" + pages);
        grid.widths().forEach(width -> xml.leaf("table:table-column", "table:style-name", styles.column(width)));
        for (int r = 0; r < grid.rows().size(); r++) {
            boolean isHead = r == 0;
            xml.open(
                    "table:table-row",
                    "table:style-name",
                    styles.row(grid.heights().get(r)));
            for (int c = 0; c < grid.columns().size(); c++) {
                Letter letter = new Letter(grid.size(), isHead, isHead ? Ink.SECONDARY : Ink.TEXT);
                xml.open("table:table-cell", "table:style-name", styles.cell(isHead));
                paragraph(TextLine.of(Run.words(grid.rows().get(r).get(c)), letter), grid.isAtTheEnd(c), 0);
                xml.close("table:table-cell");
            }
            xml.close("table:table-row");
        }
        xml.close("table:table");
        xml.element("svg:title", grid.name());
        xml.close("draw:frame");
    }

    private void picture(Drawn drawn) throws IOException {
        String name = "Pictures/picture" + (pictures.size() / 2 + 1);
        pictures.put(name + ".svg", Drawing.within(drawn.picture()).getBytes(StandardCharsets.UTF_8));
        pictures.put(name + ".png", new Raster(Palette::onWhite, SCALE, 0).png(drawn.picture()));
        xml.open("draw:frame", OdpMaster.place(OdpStyles.PICTURE, drawn.frame()));
        xml.leaf("draw:image", ImageLink.to(name + ".svg", "image/svg+xml"));
        xml.leaf("draw:image", ImageLink.to(name + ".png", "image/png"));
        xml.element("svg:desc", drawn.picture().alternative()).close("draw:frame");
    }
}
