package org.beffroi.documents.page;

import java.text.Normalizer;

/**
 * How wide a text is at most in the typefaces that readers have, without asking any of them: the same on every machine, also
 * where no font is installed.
 *
 * <p>Widths are those of DejaVu Sans 2.37, in thousandths of the size of letters: of the usual sans serifs of screens it is
 * the widest, so that what has room in it has room in all.
 */
public final class LetterWidths {

    /** From U+0020 to U+007E. */
    private static final int[] ASCII = {
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636,
                636,
        636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557,
                863,
        748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550,
                635,
        615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525,
                636,
        337, 636, 838
    };

    private static final int NARROW_SPACE = 200;
    private static final int USUAL = 700;
    private static final int WIDE = 1_070;

    /** Bold letters are that much wider, measured on words in the same typeface. */
    private static final double BOLD = 1.13;

    private static final String ELLIPSIS = "…";

    private LetterWidths() {}

    /** Width of a line, in the unit of the size. */
    public static double of(String text, double size, boolean strong) {
        return width(text.codePoints().mapToDouble(LetterWidths::letter).sum(), size, strong);
    }

    private static double width(double thousandths, double size, boolean strong) {
        return thousandths * size / 1_000 * (strong ? BOLD : 1);
    }

    /**
     * The text, its end replaced by an ellipsis where it is wider than that; empty where not even one letter has room. Letters
     * beyond the room are not looked at: somebody's label may be as long as a novel.
     */
    public static String fitting(String text, double size, boolean strong, double room) {
        double thousandths = 0;
        double ellipsis = letter(ELLIPSIS.codePointAt(0));
        int cut = 0;
        for (int end = 0; end < text.length(); ) {
            int point = text.codePointAt(end);
            thousandths += letter(point);
            if (width(thousandths, size, strong) > room) {
                return cut == 0 ? "" : text.substring(0, cut).stripTrailing() + ELLIPSIS;
            }
            end += Character.charCount(point);
            cut = width(thousandths + ellipsis, size, strong) <= room ? end : cut;
        }
        return text;
    }

    private static int letter(int point) {
        if (point >= ' ' && point <= '~') {
            return ASCII[point - ' '];
        }
        return switch (point) {
            case 0xA0, '’', '·' -> 318;
            case 0x202F, 0x2009 -> NARROW_SPACE;
            case '–', '°' -> 500;
            case '«', '»' -> 612;
            case '−', '×' -> 838;
            default -> Character.getType(point) == Character.NON_SPACING_MARK ? 0 : composed(point);
        };
    }

    /** An accented letter is as wide as the letter; of others no more is known than whether they are pictures. */
    private static int composed(int point) {
        int base = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                .codePointAt(0);
        if (base >= ' ' && base <= '~') {
            return ASCII[base - ' '];
        }
        return point >= 0x2000 || "œŒæÆ…—".indexOf(point) >= 0 ? WIDE : USUAL;
    }
}
