package org.beffroi.documents.docx.style;

import java.text.Normalizer;

/**
 * How wide texts are in the typeface of the document, and into how many lines they break.
 *
 * <p>Widths are those of Helvetica and Helvetica Bold (Adobe Core 14 AFM files, 1997), which Arial and Liberation Sans share,
 * in thousandths of the size of letters.
 */
public final class Letters {

    /** From U+0020 to U+007E. */
    private static final int[] PLAIN = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private static final int[] BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556,
                611,
        556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500,
                389,
        280, 389, 584
    };

    /** The letters under the accents from U+00C0 to U+00FF, as wide as they are, or nearly. */
    private static final String LATIN = "AAAAAAMCEEEEIIIIDNOOOOO+OUUUUYPbaaaaaawceeeeiiiidnooooo+ouuuuypy";

    private static final int NARROW_SPACE = 200;
    private static final int USUAL = 600;
    private static final int WIDE = 1_000;

    /** Height of a line for letters of one, single spaced: ascent, descent and gap of Arial. */
    private static final double LINE = 1.15;

    private final int[] ascii;
    private final double size;

    /**
     * Letters of a size.
     *
     * @param halfPoints their size
     */
    Letters(int halfPoints, boolean bold) {
        this.ascii = bold ? BOLD : PLAIN;
        this.size = halfPoints * 10;
    }

    /** Those of a style. */
    public static Letters of(Style style) {
        return new Letters(style.letters().size(), style.is(Style.Trait.BOLD));
    }

    /** Width of a text that is not broken, in twips. */
    public double width(String text) {
        return text.codePoints().mapToDouble(this::letter).sum() * size / 1_000;
    }

    /** Width of its widest word, in twips. */
    public double widestWord(String text) {
        double widest = 0;
        for (String word : text.split("[\\s\\u2028&&[^\\u00A0\\u202F]]+")) {
            widest = Math.max(widest, width(word));
        }
        return widest;
    }

    /** Height of one line, in twips. */
    public static double line(Style style) {
        if (style.is(Style.Trait.EXACT)) {
            return style.leading();
        }
        if (style.is(Style.Trait.AT_LEAST)) {
            return Math.max(style.leading(), style.letters().size() * 10 * LINE);
        }
        return Math.ceil(style.letters().size() * 10 * LINE * style.leading() / 240);
    }

    /**
     * How many lines a text fills, at least one.
     *
     * @param room width of a line, in twips
     */
    public int lines(String text, double room) {
        int lines = 1;
        double filled = 0;
        double word = 0;
        double thousandths = Math.max(room, 1) * 1_000 / size;
        for (int point : text.codePoints().toArray()) {
            if (point == '\n' || point == 0x2028) {
                lines++;
                filled = 0;
                word = 0;
            } else if (point == ' ' || point == '\t') {
                filled += word + letter(' ');
                word = 0;
            } else {
                word += letter(point);
                if (filled + word > thousandths) {
                    lines++;
                    // A word that is wider than a line is broken where it must be.
                    word = filled == 0 ? letter(point) : word;
                    filled = 0;
                }
                if (point == '-') {
                    filled += word;
                    word = 0;
                }
            }
        }
        return lines;
    }

    private double letter(int point) {
        if (point >= ' ' && point <= '~') {
            return ascii[point - ' '];
        }
        return switch (point) {
            case 0xA0, '·' -> 278;
            case 0x202F, 0x2009 -> NARROW_SPACE;
            case '’' -> ascii == BOLD ? 278 : 222;
            case '«', '»', '–', '€' -> 556;
            case '−' -> 584;
            case '°' -> 400;
            default -> Character.getType(point) == Character.NON_SPACING_MARK ? 0 : composed(point);
        };
    }

    /** An accented letter is as wide as the letter. */
    private double composed(int point) {
        int base = point >= 0xC0 && point <= 0xFF ? LATIN.charAt(point - 0xC0) : decomposed(point);
        if (base >= ' ' && base <= '~') {
            return ascii[base - ' '];
        }
        return point >= 0x2000 || "œŒ…—".indexOf(point) >= 0 ? WIDE : USUAL;
    }

    private static int decomposed(int point) {
        return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                .codePointAt(0);
    }
}
