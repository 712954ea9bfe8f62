package org.beffroi.documents.odt;

import org.beffroi.core.picture.Ink;

/**
 * The styles that documents are written with, all of them: no text is formatted otherwise. A template that has styles of
 * these names decides how they look.
 *
 * <p>Where LibreOffice has a style for the purpose it is taken, under the name that it has in files (LibreOffice shows it in
 * the reader's language: « Corps de texte », « Titre 1 »); the others begin with {@code Beffroi}.
 */
enum Named {
    STANDARD(Family.PARAGRAPH, "Standard"),
    TEXT_BODY(Family.PARAGRAPH, "Text body"),
    HEADING(Family.PARAGRAPH, "Heading"),
    HEADING_1(Family.PARAGRAPH, "Heading 1"),
    HEADING_2(Family.PARAGRAPH, "Heading 2"),
    HEADING_3(Family.PARAGRAPH, "Heading 3"),
    HEADING_4(Family.PARAGRAPH, "Heading 4"),
    HEADING_5(Family.PARAGRAPH, "Heading 5"),
    TITLE(Family.PARAGRAPH, "Title"),
    SUBTITLE(Family.PARAGRAPH, "Subtitle"),
    COVER_TITLE(Family.PARAGRAPH, "Beffroi Cover title"),
    COVER_SUBTITLE(Family.PARAGRAPH, "Beffroi Cover subtitle"),
    COVER_LINE(Family.PARAGRAPH, "Beffroi Cover line"),
    CONTENTS_HEADING(Family.PARAGRAPH, "Contents Heading"),
    CONTENTS_1(Family.PARAGRAPH, "Contents 1"),
    CONTENTS_2(Family.PARAGRAPH, "Contents 2"),
    CONTENTS_3(Family.PARAGRAPH, "Contents 3"),
    CONTENTS_4(Family.PARAGRAPH, "Contents 4"),
    CONTENTS_5(Family.PARAGRAPH, "Contents 5"),
    HEADER(Family.PARAGRAPH, "Header"),
    FOOTER(Family.PARAGRAPH, "Footer"),
    FOOTNOTE(Family.PARAGRAPH, "Footnote"),
    CAPTION(Family.PARAGRAPH, "Caption"),
    TABLE_CAPTION(Family.PARAGRAPH, "Table"),
    FIGURE_CAPTION(Family.PARAGRAPH, "Figure"),
    FIGURE_FRAME(Family.PARAGRAPH, "Beffroi Figure frame"),
    TABLE_CONTENTS(Family.PARAGRAPH, "Table Contents"),
    TABLE_NUMBER(Family.PARAGRAPH, "Beffroi Table number"),
    TABLE_HEADING(Family.PARAGRAPH, "Table Heading"),
    TABLE_NUMBER_HEADING(Family.PARAGRAPH, "Beffroi Table number heading"),
    AFTER_TABLE(Family.PARAGRAPH, "Beffroi After table"),
    ANCHOR(Family.PARAGRAPH, "Beffroi Anchor"),
    FACT_NAME(Family.PARAGRAPH, "Beffroi Fact name"),
    FACT_VALUE(Family.PARAGRAPH, "Beffroi Fact value"),
    CARD_TITLE(Family.PARAGRAPH, "Beffroi Card title"),
    CARD_FIGURE(Family.PARAGRAPH, "Beffroi Card figure"),
    CARD_TEXT(Family.PARAGRAPH, "Beffroi Card text"),
    BULLET(Family.PARAGRAPH, "List 1"),
    NUMBERED(Family.PARAGRAPH, "Numbering 1"),
    KEY_FIGURE(Family.PARAGRAPH, "Beffroi Key figure"),
    NOTE(Family.PARAGRAPH, "Beffroi Note"),
    PROVENANCE(Family.PARAGRAPH, "Beffroi Provenance"),
    QUOTATION(Family.PARAGRAPH, "Quotations"),
    QUOTATION_NEGATIVE(Family.PARAGRAPH, "Beffroi Quotation negative"),
    QUOTATION_NEUTRAL(Family.PARAGRAPH, "Beffroi Quotation neutral"),
    QUOTATION_POSITIVE(Family.PARAGRAPH, "Beffroi Quotation positive"),
    QUOTATION_ALARM(Family.PARAGRAPH, "Beffroi Quotation alarm"),
    SOURCE(Family.PARAGRAPH, "Beffroi Source"),
    SOURCE_NEGATIVE(Family.PARAGRAPH, "Beffroi Source negative"),
    SOURCE_NEUTRAL(Family.PARAGRAPH, "Beffroi Source neutral"),
    SOURCE_POSITIVE(Family.PARAGRAPH, "Beffroi Source positive"),
    SOURCE_ALARM(Family.PARAGRAPH, "Beffroi Source alarm"),

    STRONG(Family.TEXT, "Strong Emphasis"),
    QUIET(Family.TEXT, "Beffroi Quiet"),
    MARKED(Family.TEXT, "Beffroi Marked"),
    LINK(Family.TEXT, "Internet link"),
    INDEX_LINK(Family.TEXT, "Index Link"),
    FIGURE(Family.TEXT, "Beffroi Figure"),
    FOOTNOTE_SYMBOL(Family.TEXT, "Footnote Symbol"),
    FOOTNOTE_ANCHOR(Family.TEXT, "Footnote anchor"),

    BULLETS(Family.LIST, "List 1"),
    NUMBERS(Family.LIST, "Numbering 1"),

    PICTURE(Family.GRAPHIC, "Graphics"),

    PAGES(Family.PAGE, "Standard"),
    COVER(Family.PAGE, "First Page");

    /** What a style is for; two styles of different families may have the same name. */
    enum Family {
        PARAGRAPH("paragraph"),
        TEXT("text"),
        GRAPHIC("graphic"),
        LIST(""),
        PAGE("");

        private final String code;

        Family(String code) {
            this.code = code;
        }

        /** Value of {@code style:family}; empty for what has an element of its own. */
        String code() {
            return code;
        }
    }

    private final Family family;
    private final String display;

    Named(Family family, String display) {
        this.family = family;
        this.display = display;
    }

    Family family() {
        return family;
    }

    /** As people read it in the list of styles. */
    String display() {
        return display;
    }

    /** As the file names it. */
    String id() {
        return id(display);
    }

    /** What the file calls a style of that name: letters and digits, all else by its number (as LibreOffice does). */
    static String id(String display) {
        StringBuilder id = new StringBuilder();
        display.codePoints().forEach(point -> {
            boolean plain = point < 0x80 && Character.isLetterOrDigit(point);
            id.append(plain ? Character.toString(point) : "_" + Integer.toHexString(point) + "_");
        });
        return id.toString();
    }

    static Named heading(int level) {
        return values()[HEADING_1.ordinal() + level - 1];
    }

    static Named contents(int level) {
        return values()[CONTENTS_1.ordinal() + level - 1];
    }

    /** Of the words of a quotation, whose edge has that tint. */
    static Named quotation(Ink tint) {
        return switch (tint) {
            case NEGATIVE -> QUOTATION_NEGATIVE;
            case NEUTRAL -> QUOTATION_NEUTRAL;
            case POSITIVE -> QUOTATION_POSITIVE;
            case ALARM -> QUOTATION_ALARM;
            default -> QUOTATION;
        };
    }

    /** Of the lines that say where a quotation comes from. */
    static Named source(Ink tint) {
        return values()[quotation(tint).ordinal() - QUOTATION.ordinal() + SOURCE.ordinal()];
    }
}
