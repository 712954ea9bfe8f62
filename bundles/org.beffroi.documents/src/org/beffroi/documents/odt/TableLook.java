package org.beffroi.documents.odt;

import java.util.Locale;
import java.util.Map;
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
    static final String HEAD = "BeffroiTableHead";
    static final String BODY = "BeffroiTableBody";
    static final String FACT = "BeffroiFact";

    private static final String COLUMN = "BeffroiTableColumn";
    private static final int WHOLE = 1000;

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
        styles.with(cell(HEAD, "0.75pt solid " + Palette.onWhite(Ink.ACCENT), "0.08cm", "bottom"));
        styles.with(cell(BODY, "0.5pt solid " + Palette.onWhite(Ink.LINE), "0.1cm", "top"));
        styles.with(cell(FACT, "none", "0.04cm", "top"));
        return styles;
    }

    private static Element cell(String name, String line, String padding, String side) {
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
                "0cm",
                "fo:padding-right",
                "0.25cm",
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
