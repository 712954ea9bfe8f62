package org.beffroi.documents.odt;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.beffroi.core.picture.Ink;
import org.beffroi.documents.odt.Node.Element;
import org.beffroi.documents.page.Palette;

/**
 * Lines and widths of tables. They stand in the text's own styles because LibreOffice reads those of tables from nowhere
 * else; what is written in the cells has named styles. Not for several threads.
 */
final class TableLook {

    static final String TABLE = "BeffroiTable";
    static final String ROW = "BeffroiTableRow";
    static final String FACT = "BeffroiFact";

    private static final String HEAD = "BeffroiTableHead";
    private static final String BODY = "BeffroiTableBody";
    private static final String FIRST = "First";

    private static final String COLUMN = "BeffroiTableColumn";
    private static final String CARD = "BeffroiCard";

    /** The colours that an edge of a card has; others are plain. */
    private static final Set<Ink> TINTS =
            EnumSet.of(Ink.LINE, Ink.ACCENT, Ink.NEGATIVE, Ink.NEUTRAL, Ink.POSITIVE, Ink.ALARM);

    private static final int WHOLE = 1000;

    /** The first column begins where lines of text begin, and the last ends where they end. */
    private static final String FLUSH = "0cm";

    private static final String APART = "0.4cm";

    /** Where there are many columns. */
    private static final String NEAR = "0.17cm";

    private static final String TIGHT = "Tight";

    private final double width;
    private final Map<Integer, String> columns = new TreeMap<>();

    /** @param width of a table, in centimetres */
    TableLook(double width) {
        this.width = width;
    }

    /** Name of the style of a column that has that share of the width, from 0 to 1. */
    String column(double share) {
        return columns.computeIfAbsent((int) Math.round(share * WHOLE), part -> COLUMN + part);
    }

    Element styles() {
        Element styles = Element.of("office:automatic-styles");
        styles.with(style(
                TABLE,
                "table",
                "style:width",
                centimetres(width),
                "table:align",
                "margins",
                "fo:margin-bottom",
                "0.1cm",
                "table:border-model",
                "collapsing"));
        columns.forEach((part, name) -> styles.with(style(
                name,
                "table-column",
                "style:column-width",
                centimetres(width * part / WHOLE),
                "style:rel-column-width",
                part + "*")));
        styles.with(style(ROW, "table-row", "fo:keep-together", "always"));
        String strong = "0.75pt solid " + Palette.onWhite(Ink.ACCENT);
        String thin = "0.5pt solid " + Palette.onWhite(Ink.LINE);
        for (Ink tint : TINTS) {
            String edge = "1.5pt solid " + Palette.onWhite(tint);
            styles.with(cardCell(card(tint, 0), edge, FLUSH), cardCell(card(tint, 1), edge, APART));
        }
        return styles.with(
                cell(HEAD + FIRST, strong, "0.08cm", FLUSH, "bottom"),
                cell(HEAD, strong, "0.08cm", APART, "bottom"),
                cell(HEAD + TIGHT, strong, "0.08cm", NEAR, "bottom"),
                cell(BODY + FIRST, thin, "0.1cm", FLUSH, "top"),
                cell(BODY, thin, "0.1cm", APART, "top"),
                cell(BODY + TIGHT, thin, "0.1cm", NEAR, "top"),
                cell(FACT, "none", "0.04cm", FLUSH, "top"));
    }

    /** The style of a cell of the head, by the number of its column. */
    static String head(int column, boolean tight) {
        return column == 0 ? HEAD + FIRST : tight ? HEAD + TIGHT : HEAD;
    }

    /** The style of another cell, by the number of its column. */
    static String body(int column, boolean tight) {
        return column == 0 ? BODY + FIRST : tight ? BODY + TIGHT : BODY;
    }

    /** Of a table, in centimetres. */
    double width() {
        return width;
    }

    /** The style of a cell that is a card, by the colour of its edge and the number of its column. */
    static String card(Ink tint, int column) {
        String name = CARD + (TINTS.contains(tint) ? tint : Ink.LINE).name();
        return column == 0 ? name + FIRST : name;
    }

    private static Element cardCell(String name, String edge, String before) {
        return style(
                name,
                "table-cell",
                "fo:border-top",
                edge,
                "fo:border-bottom",
                "none",
                "fo:border-left",
                "none",
                "fo:border-right",
                "none",
                "fo:padding-top",
                "0.14cm",
                "fo:padding-bottom",
                "0.3cm",
                "fo:padding-left",
                before,
                "fo:padding-right",
                "0.1cm",
                "style:vertical-align",
                "top");
    }

    private static Element cell(String name, String line, String padding, String before, String side) {
        return style(
                name,
                "table-cell",
                "fo:border-top",
                "none",
                "fo:border-bottom",
                line,
                "fo:border-left",
                "none",
                "fo:border-right",
                "none",
                "fo:padding-top",
                padding,
                "fo:padding-bottom",
                padding,
                "fo:padding-left",
                before,
                "fo:padding-right",
                "0cm",
                "style:vertical-align",
                side);
    }

    private static Element style(String name, String family, String... properties) {
        return Element.of("style:style", "style:name", name, "style:family", family)
                .with(Element.of("style:" + family + "-properties", properties));
    }

    static String centimetres(double length) {
        return String.format(Locale.ROOT, "%.3fcm", length);
    }
}
