package org.beffroi.documents.docx.style;

import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.page.Markup;

/**
 * The file of lists ({@code word/numbering.xml}; ECMA-376, part 1, 17.9): one with bullets, and as many with numbers as the
 * document has, for each begins at one.
 *
 * @param ordered how many lists with numbers there are
 */
public record Numbering(int ordered) {

    /** The list of all items with bullets. */
    static final int BULLETS = 1;

    /** The first list with numbers; the next are numbered on. */
    public static final int FIRST = 2;

    public String xml() {
        Markup xml = new Markup().declaration();
        xml.open("w:numbering", "xmlns:w", Names.W).line();
        kind(xml, 0, "bullet", "•", Styles.BULLET);
        kind(xml, 1, "decimal", "%1.", Styles.NUMBER);
        list(xml, BULLETS, 0, false);
        for (int i = 0; i < Math.max(1, ordered); i++) {
            list(xml, FIRST + i, 1, i > 0);
        }
        return xml.close("w:numbering").line().toString();
    }

    private static void kind(Markup xml, int id, String format, String text, Style style) {
        xml.open("w:abstractNum", "w:abstractNumId", Integer.toString(id));
        xml.leaf("w:multiLevelType", "w:val", "singleLevel");
        xml.open("w:lvl", "w:ilvl", "0");
        xml.leaf("w:start", "w:val", "1");
        xml.leaf("w:numFmt", "w:val", format);
        xml.leaf("w:pStyle", "w:val", style.id());
        xml.leaf("w:lvlText", "w:val", text);
        xml.leaf("w:lvlJc", "w:val", "left");
        String left = Integer.toString(style.left());
        xml.open("w:pPr");
        xml.leaf("w:ind", "w:left", left, "w:hanging", left);
        xml.close("w:pPr").close("w:lvl").close("w:abstractNum").line();
    }

    private static void list(Markup xml, int id, int kind, boolean anew) {
        xml.open("w:num", "w:numId", Integer.toString(id));
        xml.leaf("w:abstractNumId", "w:val", Integer.toString(kind));
        if (anew) {
            xml.open("w:lvlOverride", "w:ilvl", "0");
            xml.leaf("w:startOverride", "w:val", "1");
            xml.close("w:lvlOverride");
        }
        xml.close("w:num").line();
    }
}
