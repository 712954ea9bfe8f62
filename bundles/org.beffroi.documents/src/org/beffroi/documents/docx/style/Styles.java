package org.beffroi.documents.docx.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.picture.Ink;
import org.beffroi.documents.docx.style.Style.Side;
import org.beffroi.documents.docx.style.Style.Trait;

/**
 * The styles of paragraphs, by what they dress. Those that Word knows bear its names (ECMA-376, part 1, 17.7.4.9, lists
 * them); the others begin with {@code Beffroi}.
 */
public final class Styles {

    public static final Style NORMAL =
            Style.of("Normal", "Normal", 21, Ink.TEXT).room(120, 120);
    public static final Style TITLE = Style.of("Title", "Title", 52, Ink.ACCENT)
            .then("Subtitle")
            .room(0, 80)
            .leading(240)
            .with(Trait.BOLD, Trait.WITH_NEXT);
    public static final Style SUBTITLE =
            Style.of("Subtitle", "Subtitle", 26, Ink.SECONDARY).then("Normal").room(0, 360);
    public static final Style COVER =
            Style.of("BeffroiCover", "BeffroiCover", 21, Ink.SECONDARY).edged(Side.TOP, Ink.ACCENT, 16, 14);
    public static final Style CONTENTS_TITLE = Style.of("TOCHeading", "TOC Heading", 36, Ink.ACCENT)
            .then("Normal")
            .room(0, 160)
            .with(Trait.BOLD, Trait.WITH_NEXT);
    public static final Style CAPTION = Style.of("Caption", "caption", 18, Ink.SECONDARY)
            .then("Normal")
            .room(60, 240)
            .with(Trait.WHOLE);
    public static final Style TABLE_CAPTION = Style.of("BeffroiTableCaption", "BeffroiTableCaption", 18, Ink.SECONDARY)
            .on("Caption")
            .then("Normal")
            .room(240, 80)
            .with(Trait.WHOLE, Trait.WITH_NEXT);
    public static final Style PICTURE = Style.of("BeffroiPicture", "BeffroiPicture", 21, Ink.TEXT)
            .room(200, 60)
            .leading(240)
            .with(Trait.WITH_NEXT);
    public static final Style KEY_FIGURE = Style.of("BeffroiKeyFigure", "BeffroiKeyFigure", 21, Ink.TEXT)
            .room(120, 120)
            .with(Trait.WHOLE)
            .with(Trait.WITH_NEXT);
    public static final Style NOTE =
            Style.of("BeffroiNote", "BeffroiNote", 17, Ink.SECONDARY).room(120, 120);
    public static final Style BULLET = Style.of("ListBullet", "List Bullet", 21, Ink.TEXT)
            .room(60, 60)
            .left(340)
            .with(Trait.BULLET);
    public static final Style NUMBER = Style.of("ListNumber", "List Number", 21, Ink.TEXT)
            .room(60, 60)
            .left(400)
            .with(Trait.NUMBER);
    public static final Style CELL =
            Style.of("BeffroiCell", "BeffroiCell", 19, Ink.TEXT).room(60, 60).leading(252);
    public static final Style CELL_NUMBER = Style.of("BeffroiCellNumber", "BeffroiCellNumber", 19, Ink.TEXT)
            .on("BeffroiCell")
            .room(60, 60)
            .leading(252)
            .with(Trait.RIGHT);
    public static final Style HEAD = Style.of("BeffroiHead", "BeffroiHead", 17, Ink.SECONDARY)
            .room(70, 70)
            .leading(240)
            .with(Trait.BOLD, Trait.WITH_NEXT);
    public static final Style HEAD_NUMBER = Style.of("BeffroiHeadNumber", "BeffroiHeadNumber", 17, Ink.SECONDARY)
            .on("BeffroiHead")
            .room(70, 70)
            .leading(240)
            .with(Trait.BOLD, Trait.WITH_NEXT, Trait.RIGHT);
    public static final Style FACT_NAME =
            Style.of("BeffroiFactName", "BeffroiFactName", 18, Ink.SECONDARY).room(72, 40);
    public static final Style FACT_VALUE =
            Style.of("BeffroiFactValue", "BeffroiFactValue", 21, Ink.TEXT).room(40, 40);
    public static final Style CARD_FIGURE = Style.of("BeffroiCardFigure", "BeffroiCardFigure", 34, Ink.ACCENT)
            .room(0, 0)
            .leading(240)
            .with(Trait.BOLD);
    public static final Style CARD_TEXT = Style.of("BeffroiCardText", "BeffroiCardText", 18, Ink.TEXT)
            .room(40, 0)
            .leading(258);
    public static final Style FOOTNOTE =
            Style.of("FootnoteText", "footnote text", 17, Ink.TEXT).room(0, 40).leading(252);
    public static final Style HEADER =
            Style.of("Header", "header", 17, Ink.SECONDARY).leading(240).edged(Side.BOTTOM, Ink.LINE, 4, 6);
    public static final Style FOOTER =
            Style.of("Footer", "footer", 17, Ink.SECONDARY).leading(240).with(Trait.RIGHT);
    public static final Style COLOPHON = Style.of("BeffroiColophon", "BeffroiColophon", 17, Ink.SECONDARY)
            .room(480, 40)
            .edged(Side.TOP, Ink.LINE, 4, 8)
            .with(Trait.JOINED, Trait.WHOLE);
    public static final Style PAGE_BREAK = tiny("BeffroiPageBreak", 20);
    public static final Style ANCHOR = tiny("BeffroiAnchor", 20);
    public static final Style AFTER_TABLE = tiny("BeffroiAfterTable", 120);

    /** The colours that the edge of a card has; others are plain. */
    private static final List<Ink> CARD_EDGES =
            List.of(Ink.LINE, Ink.ACCENT, Ink.NEGATIVE, Ink.NEUTRAL, Ink.POSITIVE, Ink.ALARM);

    /** How many levels of headings there are. */
    public static final int LEVELS = 5;

    private static final int EDGE = 24;
    private static final int QUOTED = 240;

    /** A least height rather than a share: edges of neighbours leave no gap then. */
    private static final int QUOTED_LINE = 280;

    private Styles() {}

    /**
     * A heading of the text.
     *
     * @param level from 1 to 5
     */
    public static Style heading(int level) {
        Style plain =
                switch (level) {
                    case 1 -> Style.of("", "", 36, Ink.ACCENT).room(480, 160).with(Trait.BOLD);
                    case 2 -> Style.of("", "", 27, Ink.TEXT).room(360, 80).with(Trait.BOLD);
                    case 3 -> Style.of("", "", 22, Ink.ACCENT).room(280, 60).with(Trait.BOLD);
                    case 4 -> Style.of("", "", 21, Ink.TEXT).room(240, 40).with(Trait.BOLD);
                    default -> Style.of("", "", 21, Ink.SECONDARY).room(240, 40).with(Trait.ITALIC);
                };
        Style named = new Style(
                "Heading" + level,
                "heading " + level,
                "Normal",
                "Normal",
                plain.letters(),
                plain.before(),
                plain.after(),
                252,
                0,
                level,
                plain.edge(),
                plain.traits());
        return named.with(Trait.WITH_NEXT, Trait.WHOLE);
    }

    /** How a style looks in a document that keeps to a page. */
    static Style close(Style style) {
        return switch (style.id()) {
            case "Title" -> style.letters(36).room(0, 40);
            case "Subtitle" -> style.letters(20).room(0, 160);
            case "Heading1" -> style.letters(25).room(200, 40);
            case "Normal" -> style.letters(19).leading(258).room(60, 60);
            case "ListNumber", "ListBullet" -> style.letters(19).leading(258).room(30, 30);
            case "BeffroiCell", "BeffroiCellNumber" -> style.letters(18).room(30, 30);
            case "BeffroiFactValue" -> style.letters(19).room(20, 20);
            case "BeffroiTableCaption" -> style.room(60, 60);
            case "BeffroiPicture" -> style.room(80, 20);
            default -> style;
        };
    }

    /** The same on a wall: large enough to be read from a step away. */
    static Style poster(Style style) {
        if (style.id().startsWith("BeffroiCardTitle")) {
            return style.letters(21).leading(228).room(120, 0);
        }
        return switch (style.id()) {
            case "Title" -> style.letters(48).room(0, 40);
            case "Subtitle" -> style.letters(20).room(0, 80);
            case "Heading1" -> style.letters(32).room(160, 0);
            case "Normal" -> style.letters(28).room(40, 40);
            case "BeffroiCardFigure" -> style.letters(44);
            case "BeffroiCardText" -> style.letters(18).leading(228).room(20, 0);
            case "BeffroiNote" -> style.room(20, 20);
            default -> style;
        };
    }

    /**
     * A line of the table of contents.
     *
     * @param level from 1; deeper ones than headings have look like the last
     */
    public static Style contents(int level) {
        int shown = Math.min(level, LEVELS);
        Style line = Style.of("TOC" + shown, "toc " + shown, shown < 3 ? 21 : 19, shown < 3 ? Ink.TEXT : Ink.SECONDARY)
                .room(shown == 1 ? 140 : 20, 20)
                .left(280 * (shown - 1))
                .with(Trait.LEADING);
        return line.with(shown == 1 ? Trait.BOLD : Trait.DOTTED);
    }

    /** The title of one of several texts side by side, under an edge of its colour. */
    public static Style cardTitle(Ink tint) {
        Ink edge = CARD_EDGES.contains(tint) ? tint : Ink.LINE;
        String name = edge.name();
        String id = "BeffroiCardTitle"
                + (edge == Ink.LINE ? "" : name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
        return Style.of(id, id, 18, Ink.TEXT)
                .room(200, 0)
                .leading(252)
                .edged(Side.TOP, edge, 12, 4)
                .with(Trait.BOLD);
    }

    /** Who said what follows, where and when: the first line of what is quoted. */
    public static Style source(Ink tint) {
        return Style.of("BeffroiSource" + edge(tint), "BeffroiSource" + edge(tint), 17, Ink.SECONDARY)
                .then("Quote")
                .room(200, 0)
                .leading(230)
                .left(QUOTED)
                .edged(Side.LEFT, ink(tint), EDGE, 9)
                .with(Trait.APART, Trait.AT_LEAST, Trait.WITH_NEXT, Trait.WHOLE);
    }

    /** What is quoted, followed by more of it. */
    public static Style quoted(Ink tint) {
        return quote("BeffroiQuoted", tint).room(0, 0).with(Trait.WITH_NEXT, Trait.WHOLE);
    }

    /** The last lines of what is quoted. */
    public static Style quotation(Ink tint) {
        return quote(edge(tint).isEmpty() ? "Quote" : "BeffroiQuote", tint)
                .room(0, 200)
                .with(Trait.WHOLE);
    }

    private static Style quote(String name, Ink tint) {
        String id = name + edge(tint);
        return Style.of(id, id, 21, Ink.TEXT)
                .on(id.equals("Quote") ? "Normal" : "Quote")
                .leading(QUOTED_LINE)
                .left(QUOTED)
                .edged(Side.LEFT, ink(tint), EDGE, 9)
                .with(Trait.AT_LEAST);
    }

    /** All of them, each before those that stand on it. */
    static List<Style> all() {
        List<Style> all = new ArrayList<>(List.of(NORMAL, TITLE, SUBTITLE, COVER));
        for (int level = 1; level <= LEVELS; level++) {
            all.add(heading(level));
        }
        all.add(CONTENTS_TITLE);
        for (int level = 1; level <= LEVELS; level++) {
            all.add(contents(level));
        }
        all.addAll(List.of(CAPTION, TABLE_CAPTION, PICTURE, KEY_FIGURE, NOTE, BULLET, NUMBER));
        all.addAll(List.of(CELL, CELL_NUMBER, HEAD, HEAD_NUMBER, FACT_NAME, FACT_VALUE));
        CARD_EDGES.forEach(tint -> all.add(cardTitle(tint)));
        all.addAll(List.of(CARD_FIGURE, CARD_TEXT));
        for (Ink tint : List.of(Ink.LINE, Ink.NEGATIVE, Ink.NEUTRAL, Ink.POSITIVE, Ink.ALARM)) {
            all.addAll(List.of(quotation(tint), quoted(tint), source(tint)));
        }
        all.addAll(List.of(FOOTNOTE, HEADER, FOOTER, COLOPHON, PAGE_BREAK, ANCHOR, AFTER_TABLE));
        return List.copyOf(all);
    }

    /** A line that holds something without showing it, of a height in twips. */
    private static Style tiny(String id, int height) {
        return Style.of(id, id, 2, Ink.TEXT).leading(height).with(Trait.EXACT);
    }

    /** The colours that an edge has; others are plain. */
    private static Ink ink(Ink tint) {
        return edge(tint).isEmpty() ? Ink.LINE : tint;
    }

    private static String edge(Ink tint) {
        return switch (tint) {
            case NEGATIVE -> "Negative";
            case NEUTRAL -> "Neutral";
            case POSITIVE -> "Positive";
            case ALARM -> "Alarm";
            default -> "";
        };
    }
}
