package org.beffroi.documents.docx.style;

import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.Document;
import org.beffroi.core.picture.Ink;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.docx.style.Style.Trait;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.page.Palette;

/**
 * The file of styles ({@code word/styles.xml}; ECMA-376, part 1, 17.7).
 *
 * @param form how the document is held: the title of a bound one stands lower, on its cover; that of a sheet is smaller, with less room
 *     between; all letters of a poster are larger; empty for a document that is no book
 */
public record Sheet(Locale language, Optional<Document.Form> form) {

    /** A typeface that every Word has, and LibreOffice replaces by one of the same widths. */
    static final String FONT = "Arial";

    /** How much lower the title stands on a cover, in twips. */
    static final int COVER = 4_400;

    private static final String MARKED = "FFF0B8";

    /** The table that the cells of a table style pad, in twips. */
    public static final int PADDING = 110;

    /** The same where there are many columns. */
    public static final int NEAR = 45;

    public String xml() {
        Markup xml = new Markup().declaration();
        xml.open("w:styles", "xmlns:w", Names.W).line();
        defaults(xml);
        Styles.all().forEach(style -> paragraph(xml, dressed(style)));
        characters(xml);
        tables(xml);
        return xml.close("w:styles").line().toString();
    }

    private Style dressed(Style style) {
        return form.map(held -> switch (held) {
                    case BOUND -> style.equals(Styles.TITLE) ? cover() : style;
                    case SHEET -> Styles.close(style);
                    case POSTER -> Styles.poster(style);
                })
                .orElse(style);
    }

    public static Style cover() {
        return Styles.TITLE.room(COVER, 160);
    }

    private void defaults(Markup xml) {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.leaf("w:rFonts", "w:ascii", FONT, "w:eastAsia", FONT, "w:hAnsi", FONT, "w:cs", FONT);
        xml.leaf("w:sz", "w:val", "21");
        xml.leaf("w:szCs", "w:val", "21");
        xml.leaf("w:lang", "w:val", Names.language(language), "w:eastAsia", "en-US", "w:bidi", "ar-SA");
        xml.close("w:rPr").close("w:rPrDefault").open("w:pPrDefault").close("w:pPrDefault");
        xml.close("w:docDefaults").line();
    }

    private static void paragraph(Markup xml, Style style) {
        if (style.id().equals("Normal")) {
            xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", style.id());
        } else {
            xml.open("w:style", "w:type", "paragraph", "w:styleId", style.id());
        }
        xml.leaf("w:name", "w:val", style.name());
        if (!style.base().isEmpty()) {
            xml.leaf("w:basedOn", "w:val", style.base());
        }
        if (!style.next().isEmpty()) {
            xml.leaf("w:next", "w:val", style.next());
        }
        xml.leaf("w:qFormat");
        layout(xml, style);
        xml.open("w:rPr");
        letters(xml, style);
        xml.close("w:rPr").close("w:style").line();
    }

    /** In the order that the schema asks for (17.3.1.26). */
    private static void layout(Markup xml, Style style) {
        xml.open("w:pPr");
        flag(xml, "w:keepNext", style.is(Trait.WITH_NEXT));
        flag(xml, "w:keepLines", style.is(Trait.WHOLE));
        if (style.is(Trait.BULLET) || style.is(Trait.NUMBER)) {
            xml.open("w:numPr");
            xml.leaf(
                    "w:numId", "w:val", Integer.toString(style.is(Trait.BULLET) ? Numbering.BULLETS : Numbering.FIRST));
            xml.close("w:numPr");
        }
        edge(xml, style);
        if (style.is(Trait.LEADING)) {
            String leader = style.is(Trait.DOTTED) ? "dot" : "none";
            xml.open("w:tabs");
            xml.leaf("w:tab", "w:val", "right", "w:leader", leader, "w:pos", Integer.toString(Sizes.TEXT_WIDTH));
            xml.close("w:tabs");
        }
        spacing(xml, style);
        indent(xml, style);
        flag(xml, "w:contextualSpacing", style.is(Trait.JOINED));
        if (style.is(Trait.RIGHT)) {
            xml.leaf("w:jc", "w:val", "right");
        }
        if (style.outline() > 0) {
            xml.leaf("w:outlineLvl", "w:val", Integer.toString(style.outline() - 1));
        }
        xml.close("w:pPr");
    }

    private static void edge(Markup xml, Style style) {
        style.edge().ifPresent(edge -> {
            xml.open("w:pBdr");
            xml.leaf(
                    "w:" + edge.side().name().toLowerCase(Locale.ROOT),
                    "w:val",
                    "single",
                    "w:sz",
                    Integer.toString(edge.width()),
                    "w:space",
                    Integer.toString(edge.space()),
                    "w:color",
                    style.is(Trait.APART) ? apart(edge.ink()) : colour(edge.ink()));
            xml.close("w:pBdr");
        });
    }

    private static void spacing(Markup xml, Style style) {
        xml.leaf(
                "w:spacing",
                "w:before",
                Integer.toString(style.before()),
                "w:after",
                Integer.toString(style.after()),
                "w:line",
                Integer.toString(style.leading()),
                "w:lineRule",
                style.is(Trait.EXACT) ? "exact" : style.is(Trait.AT_LEAST) ? "atLeast" : "auto");
    }

    private static void indent(Markup xml, Style style) {
        String left = Integer.toString(style.left());
        if (style.is(Trait.BULLET) || style.is(Trait.NUMBER)) {
            xml.leaf("w:ind", "w:left", left, "w:hanging", left);
        } else if (style.is(Trait.LEADING)) {
            // A long heading does not run into the numbers.
            xml.leaf("w:ind", "w:left", left, "w:right", Integer.toString(Sizes.NUMBERS));
        } else if (style.left() > 0) {
            xml.leaf("w:ind", "w:left", left);
        }
    }

    private static void letters(Markup xml, Style style) {
        String size = Integer.toString(style.letters().size());
        flag(xml, "w:b", style.is(Trait.BOLD));
        flag(xml, "w:bCs", style.is(Trait.BOLD));
        flag(xml, "w:i", style.is(Trait.ITALIC));
        flag(xml, "w:iCs", style.is(Trait.ITALIC));
        xml.leaf("w:color", "w:val", colour(style.letters().ink()));
        xml.leaf("w:sz", "w:val", size);
        xml.leaf("w:szCs", "w:val", size);
    }

    private static void characters(Markup xml) {
        xml.open("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont");
        xml.leaf("w:name", "w:val", "Default Paragraph Font");
        xml.leaf("w:uiPriority", "w:val", "1");
        xml.leaf("w:semiHidden");
        xml.leaf("w:unhideWhenUsed");
        xml.close("w:style").line();
        character(xml, Names.STRONG, "Strong", letters -> {
            letters.leaf("w:b");
            letters.leaf("w:bCs");
        });
        character(xml, Names.QUIET, Names.QUIET, letters -> letters.leaf("w:color", "w:val", colour(Ink.SECONDARY)));
        character(
                xml,
                Names.MARKED,
                Names.MARKED,
                letters -> letters.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", MARKED));
        character(xml, Names.LINK, "Hyperlink", letters -> {
            letters.leaf("w:color", "w:val", colour(Ink.ACCENT));
            letters.leaf("w:u", "w:val", "single");
        });
        character(
                xml, Names.FOOT, "footnote reference", letters -> letters.leaf("w:vertAlign", "w:val", "superscript"));
        character(xml, Names.FIGURE, Names.FIGURE, letters -> {
            letters.leaf("w:b");
            letters.leaf("w:bCs");
            letters.leaf("w:color", "w:val", colour(Ink.ACCENT));
            size(letters, Sizes.KEY_FIGURE);
        });
        character(xml, Names.BESIDE, Names.BESIDE, letters -> {
            letters.leaf("w:color", "w:val", colour(Ink.SECONDARY));
            size(letters, Sizes.BESIDE);
        });
        character(xml, Names.BESIDE_LINK, Names.BESIDE_LINK, letters -> {
            letters.leaf("w:color", "w:val", colour(Ink.ACCENT));
            size(letters, Sizes.BESIDE);
            letters.leaf("w:u", "w:val", "single");
        });
    }

    private static void size(Markup letters, int halfPoints) {
        letters.leaf("w:sz", "w:val", Integer.toString(halfPoints));
        letters.leaf("w:szCs", "w:val", Integer.toString(halfPoints));
    }

    /** What writes the properties of letters. */
    @FunctionalInterface
    private interface Letters {
        void write(Markup xml);
    }

    private static void character(Markup xml, String id, String name, Letters letters) {
        xml.open("w:style", "w:type", "character", "w:styleId", id);
        xml.leaf("w:name", "w:val", name);
        xml.leaf("w:basedOn", "w:val", "DefaultParagraphFont");
        xml.leaf("w:qFormat");
        xml.open("w:rPr");
        letters.write(xml);
        xml.close("w:rPr").close("w:style").line();
    }

    private static void tables(Markup xml) {
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        xml.leaf("w:name", "w:val", "Normal Table");
        xml.leaf("w:uiPriority", "w:val", "99");
        xml.leaf("w:semiHidden");
        xml.leaf("w:unhideWhenUsed");
        xml.open("w:tblPr");
        xml.leaf("w:tblInd", "w:w", "0", "w:type", "dxa");
        padding(xml, 0, 0);
        xml.close("w:tblPr").close("w:style").line();

        table(xml, Names.TABLE);
        xml.open("w:tblPr");
        xml.leaf("w:tblInd", "w:w", "0", "w:type", "dxa");
        xml.open("w:tblBorders");
        for (String side : new String[] {"w:top", "w:bottom", "w:insideH"}) {
            xml.leaf(side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", colour(Ink.LINE));
        }
        xml.close("w:tblBorders");
        padding(xml, PADDING, PADDING);
        xml.close("w:tblPr");
        xml.open("w:tblStylePr", "w:type", "firstRow").open("w:tcPr").open("w:tcBorders");
        xml.leaf("w:bottom", "w:val", "single", "w:sz", "8", "w:space", "0", "w:color", colour(Ink.ACCENT));
        xml.close("w:tcBorders");
        xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", colour(Ink.PANEL));
        xml.leaf("w:vAlign", "w:val", "bottom");
        xml.close("w:tcPr").close("w:tblStylePr").close("w:style").line();

        table(xml, Names.FACTS);
        xml.open("w:tblPr");
        xml.leaf("w:tblInd", "w:w", "0", "w:type", "dxa");
        padding(xml, 0, 2 * PADDING);
        xml.close("w:tblPr").close("w:style").line();

        table(xml, Names.CARDS);
        xml.open("w:tblPr");
        xml.leaf("w:tblInd", "w:w", "0", "w:type", "dxa");
        padding(xml, 0, 3 * PADDING);
        xml.close("w:tblPr").close("w:style").line();
    }

    private static void table(Markup xml, String id) {
        xml.open("w:style", "w:type", "table", "w:styleId", id);
        xml.leaf("w:name", "w:val", id);
        xml.leaf("w:basedOn", "w:val", "TableNormal");
        xml.leaf("w:qFormat");
    }

    /** Room at the left and at the right of what stands in cells, in twips. */
    public static void padding(Markup xml, int left, int right) {
        xml.open("w:tblCellMar");
        xml.leaf("w:top", "w:w", "0", "w:type", "dxa");
        xml.leaf("w:left", "w:w", Integer.toString(left), "w:type", "dxa");
        xml.leaf("w:bottom", "w:w", "0", "w:type", "dxa");
        xml.leaf("w:right", "w:w", Integer.toString(right), "w:type", "dxa");
        xml.close("w:tblCellMar");
    }

    private static void flag(Markup xml, String element, boolean set) {
        if (set) {
            xml.leaf(element);
        }
    }

    /** The same to the eye, and another to a program. */
    private static String apart(Ink ink) {
        return String.format(Locale.ROOT, "%06X", Integer.parseInt(colour(ink), 16) ^ 1);
    }

    /** Six hexadecimal digits. */
    private static String colour(Ink ink) {
        return Palette.onWhite(ink).substring(1).toUpperCase(Locale.ROOT);
    }
}
