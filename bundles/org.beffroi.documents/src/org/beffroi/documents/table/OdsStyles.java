package org.beffroi.documents.table;

import java.util.List;
import org.beffroi.documents.page.Markup;

/**
 * How cells of an OpenDocument spreadsheet show what they hold (OpenDocument 1.3, part 3, sections 16 and 17).
 *
 * @param french whether days show as in France, else as ISO 8601
 */
record OdsStyles(boolean french) {

    static final String WIDE = "wide";
    static final String HEAD = "head";
    static final String SHARE = "share";
    static final String DAY = "day";
    static final String TIME = "time";

    void write(Markup xml) {
        xml.open("office:automatic-styles").line();
        xml.open("style:style", "style:name", WIDE, "style:family", "table-column");
        xml.leaf("style:table-column-properties", "style:column-width", "4.5cm");
        xml.close("style:style").line();
        xml.open("style:style", "style:name", HEAD, "style:family", "table-cell");
        xml.leaf("style:text-properties", "fo:font-weight", "bold");
        xml.close("style:style").line();
        xml.open("number:percentage-style", "style:name", "N1");
        xml.leaf("number:number", "number:decimal-places", "1", "number:min-integer-digits", "1");
        xml.element("number:text", "%").close("number:percentage-style").line();
        dates(xml, "N2", false);
        dates(xml, "N3", true);
        cell(xml, SHARE, "N1");
        cell(xml, DAY, "N2");
        cell(xml, TIME, "N3");
        xml.close("office:automatic-styles").line();
    }

    private void dates(Markup xml, String name, boolean time) {
        List<String> order =
                french ? List.of("day", "/", "month", "/", "year") : List.of("year", "-", "month", "-", "day");
        xml.open("number:date-style", "style:name", name);
        for (String part : order) {
            if (part.length() == 1) {
                xml.element("number:text", part);
            } else {
                xml.leaf("number:" + part, "number:style", "long");
            }
        }
        if (time) {
            xml.element("number:text", " ");
            xml.leaf("number:hours", "number:style", "long");
            xml.element("number:text", ":");
            xml.leaf("number:minutes", "number:style", "long");
        }
        xml.close("number:date-style").line();
    }

    private static void cell(Markup xml, String name, String format) {
        xml.leaf("style:style", "style:name", name, "style:family", "table-cell", "style:data-style-name", format)
                .line();
    }
}
