package org.beffroi.documents.odp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.page.Palette;
import org.beffroi.documents.slides.Letter;

/**
 * The automatic styles of the slides, each written once under the name by which it was first asked for. Not for several threads.
 */
final class OdpStyles {

    static final String STRONG = "Strong";
    static final String QUIET = "Quiet";
    static final String MARKED = "Marked";
    static final String TITLE = "Title";
    static final String NOTES = "Notes";
    static final String PLAIN_PAGE = "Page";
    static final String NOTES_PAGE = "NotesPage";
    static final String PICTURE = "Picture";
    static final String TABLE = "Table";

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Markup xml = new Markup();

    OdpStyles() {
        page(PLAIN_PAGE);
        page(NOTES_PAGE);
        child(TITLE, OdpMaster.NAME + "-title");
        child(NOTES, OdpMaster.NAME + "-notes");
        span(STRONG, "fo:font-weight", "bold", "style:font-weight-asian", "bold");
        span(QUIET, "fo:color", Palette.onWhite(Ink.SECONDARY));
        span(MARKED, "fo:font-weight", "bold", "fo:background-color", Palette.onWhite(Ink.SEQUENCE_1));
        bare(PICTURE);
        bare(TABLE);
    }

    private void bare(String name) {
        open(name, "graphic")
                .leaf("style:graphic-properties", "draw:stroke", "none", "draw:fill", "none")
                .close("style:style");
    }

    /** All of them. */
    String xml() {
        return xml.toString();
    }

    private Markup open(String name, String family, String... more) {
        return xml.open("style:style", OdpMaster.with(new String[] {"style:name", name, "style:family", family}, more));
    }

    private void page(String name) {
        open(name, "drawing-page")
                .leaf(
                        "style:drawing-page-properties",
                        "presentation:background-visible",
                        "true",
                        "presentation:background-objects-visible",
                        "true")
                .close("style:style");
    }

    private void child(String name, String parent) {
        open(name, "presentation", "style:parent-style-name", parent)
                .leaf("style:graphic-properties", "draw:auto-grow-height", "false")
                .close("style:style");
    }

    private void span(String name, String... properties) {
        open(name, "text").leaf("style:text-properties", properties).close("style:style");
    }

    /** The style of a frame that holds a text. */
    String box(Optional<Ink> fill, double aside) {
        String key = "box " + fill + " " + aside;
        return named(key, "Box", name -> {
            Markup box = open(name, "graphic", "style:parent-style-name", "standard");
            String padding = OdpSpaces.points(aside);
            box.leaf(
                    "style:graphic-properties",
                    "draw:stroke",
                    "none",
                    "draw:fill",
                    fill.isPresent() ? "solid" : "none",
                    "draw:fill-color",
                    Palette.onWhite(fill.orElse(Ink.PAGE)),
                    "draw:textarea-vertical-align",
                    "top",
                    "draw:auto-grow-height",
                    "false",
                    "fo:wrap-option",
                    "wrap",
                    "fo:padding-left",
                    padding,
                    "fo:padding-right",
                    padding,
                    "fo:padding-top",
                    padding,
                    "fo:padding-bottom",
                    padding);
            box.close("style:style");
        });
    }

    /** The style of a bar at the edge of a text. */
    String bar(Ink ink) {
        return named("bar " + ink, "Bar", name -> filled(open(name, "graphic"), ink));
    }

    /** The rest of a style of what is one colour, without a line around it. */
    static void filled(Markup style, Ink ink) {
        style.leaf(
                        "style:graphic-properties",
                        "draw:stroke",
                        "none",
                        "draw:fill",
                        "solid",
                        "draw:fill-color",
                        Palette.onWhite(ink))
                .close("style:style");
    }

    /**
     * The style of a paragraph.
     *
     * @param after room after it, in points
     */
    String paragraph(Letter letter, double after, boolean isAtTheEnd) {
        String key = "paragraph " + letter + " " + after + " " + isAtTheEnd;
        return named(key, "Text", name -> {
            Markup style = open(name, "paragraph");
            style.leaf(
                    "style:paragraph-properties",
                    "fo:margin-top",
                    "0pt",
                    "fo:margin-bottom",
                    OdpSpaces.points(after),
                    "fo:text-align",
                    isAtTheEnd ? "end" : "start");
            style.leaf(
                    "style:text-properties",
                    "fo:font-size",
                    OdpSpaces.points(letter.size()),
                    "fo:font-weight",
                    letter.isStrong() ? "bold" : "normal",
                    "fo:color",
                    Palette.onWhite(letter.ink()));
            style.close("style:style");
        });
    }

    /** The style of a column of a table. */
    String column(double width) {
        return named("column " + OdpSpaces.points(width), "Column", name -> open(name, "table-column")
                .leaf("style:table-column-properties", "style:column-width", OdpSpaces.points(width))
                .close("style:style"));
    }

    /** The style of a row of a table. */
    String row(double height) {
        return named("row " + OdpSpaces.points(height), "Row", name -> open(name, "table-row")
                .leaf("style:table-row-properties", "style:row-height", OdpSpaces.points(height))
                .close("style:style"));
    }

    /** The style of a cell of a table: a line below it, the head's darker. */
    String cell(boolean isHead) {
        return named("cell " + isHead, "Cell", name -> {
            Markup style = open(name, "table-cell");
            style.leaf(
                    "style:table-cell-properties",
                    "fo:background-color",
                    isHead ? Palette.onWhite(Ink.PANEL) : "transparent",
                    "style:vertical-align",
                    "top",
                    "fo:padding-left",
                    "8pt",
                    "fo:padding-right",
                    "8pt",
                    "fo:padding-top",
                    "2.5pt",
                    "fo:padding-bottom",
                    "2.5pt",
                    "fo:border-bottom",
                    "0.75pt solid " + Palette.onWhite(isHead ? Ink.SECONDARY : Ink.LINE));
            style.close("style:style");
        });
    }

    /**
     * The style of a list.
     *
     * @param indent room that its marks take, in points
     * @param from the first number
     */
    String list(boolean isNumbered, double indent, int from) {
        String key = "list " + isNumbered + " " + OdpSpaces.points(indent) + " " + from;
        return named(key, "List", name -> {
            xml.open("text:list-style", "style:name", name);
            String[] level = isNumbered
                    ? new String[] {
                        "text:level",
                        "1",
                        "style:num-format",
                        "1",
                        "style:num-suffix",
                        ".",
                        "text:start-value",
                        "" + from
                    }
                    : new String[] {"text:level", "1", "text:bullet-char", "•"};
            String element = isNumbered ? "text:list-level-style-number" : "text:list-level-style-bullet";
            xml.open(element, level)
                    .leaf("style:list-level-properties", "text:min-label-width", OdpSpaces.points(indent))
                    .leaf("style:text-properties", "fo:color", Palette.onWhite(Ink.ACCENT), "fo:font-size", "100%")
                    .close(element);
            xml.close("text:list-style");
        });
    }

    private interface Writing {
        void write(String name);
    }

    private String named(String key, String kind, Writing writing) {
        String known = names.get(key);
        if (known != null) {
            return known;
        }
        String name = kind + (names.size() + 1);
        names.put(key, name);
        writing.write(name);
        return name;
    }
}
