package org.beffroi.documents.docx;

import java.util.Map;
import org.beffroi.documents.docx.style.Sizes;
import org.beffroi.documents.page.Markup;

/**
 * The paper of a document, and what stands on each sheet (ECMA-376, part 1, 17.6.17).
 *
 * @param heads files at the head, by the pages they stand on
 * @param feet files at the foot
 * @param covered whether the first page is a cover, with a head and a foot of its own
 * @param full whether what stands on it goes nearly from its upper edge to its lower, as on a poster
 */
record Section(Map<String, String> heads, Map<String, String> feet, boolean covered, boolean full) {

    String xml() {
        Markup xml = new Markup().open("w:sectPr");
        heads.forEach((pages, id) -> xml.leaf("w:headerReference", "w:type", pages, "r:id", id));
        feet.forEach((pages, id) -> xml.leaf("w:footerReference", "w:type", pages, "r:id", id));
        xml.leaf("w:pgSz", "w:w", text(Sizes.PAGE_WIDTH), "w:h", text(Sizes.PAGE_HEIGHT));
        String margin = text(Sizes.MARGIN);
        String above = full ? text(Sizes.HEAD) : margin;
        xml.leaf(
                "w:pgMar",
                "w:top",
                above,
                "w:right",
                margin,
                "w:bottom",
                above,
                "w:left",
                margin,
                "w:header",
                text(full ? Sizes.HEAD / 2 : Sizes.HEAD),
                "w:footer",
                text(full ? Sizes.HEAD / 2 : Sizes.HEAD),
                "w:gutter",
                "0");
        if (covered) {
            xml.leaf("w:titlePg");
        }
        return xml.close("w:sectPr").toString();
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
