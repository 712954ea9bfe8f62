package org.beffroi.workbench.theme;

import java.util.List;
import org.beffroi.core.picture.Ink;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of what is counted, told apart by the colour-blind; never colour alone. Constants are those of a light page; a
 * dark one has the inks of pictures, where neutral steps back and what is positive or negative is lighter.
 *
 * <p>Tone has the blue and the vermilion of Okabe and Ito (2008), <i>Color Universal Design</i>, and nothing else has them:
 * categories are their other colours with a purple and a brown, and as inks dark or light enough to stand out from the page.
 */
public final class ChartColours {

    /** A negative tone. */
    public static final RGB NEGATIVE = new RGB(0xD5, 0x5E, 0x00);
    /** A neutral tone, and, hatched, an unsure one. */
    public static final RGB NEUTRAL = new RGB(0x8C, 0x93, 0x9E);
    /** A positive tone. */
    public static final RGB POSITIVE = new RGB(0x00, 0x72, 0xB2);

    /** Categories, in the order in which they are given away. */
    public static final List<RGB> CATEGORIES = List.of(
            new RGB(0x6B, 0x3F, 0xA0),
            new RGB(0xE6, 0x9F, 0x00),
            new RGB(0x00, 0x9E, 0x73),
            new RGB(0x7B, 0x4B, 0x2A),
            new RGB(0x56, 0xB4, 0xE9),
            new RGB(0xCC, 0x79, 0xA7),
            new RGB(0xF0, 0xE4, 0x42));

    /** How far towards a dark page: its own colour would cut like a saw, and nearer ones are not seen. */
    private static final double SLANTS = 0.5;

    private ChartColours() {}

    /** A colour as the codebook writes it, {@code #rrggbb}. */
    public static RGB written(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new RGB(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** The bars of a count: the accent of the theme, stepping back to the page. */
    public static RGB bar(Palette palette) {
        return palette.accent();
    }

    /** The same count over the whole archive, pale behind. */
    public static RGB paleBar(Palette palette) {
        boolean dark = palette.page().red < palette.text().red;
        return Palette.between(palette.panel(), palette.accent(), dark ? 0.4 : 0.22);
    }

    /** The slanting lines over what is unsure: those of a dark page step back. */
    public static RGB slants(Theme theme, Palette palette) {
        RGB unsure = of(Ink.UNSURE, theme, palette);
        return theme == Theme.LIGHT ? palette.page() : Palette.between(unsure, palette.page(), SLANTS);
    }

    /** A colour of tone as it shows in a theme; any other colour is itself. */
    public static RGB shown(RGB colour, Theme theme, Palette palette) {
        if (colour.equals(NEGATIVE)) {
            return of(Ink.NEGATIVE, theme, palette);
        }
        if (colour.equals(NEUTRAL)) {
            return of(Ink.NEUTRAL, theme, palette);
        }
        return colour.equals(POSITIVE) ? of(Ink.POSITIVE, theme, palette) : colour;
    }

    /** The colour of an ink in a theme: the inks of documents, on the page of the window. */
    public static RGB of(Ink ink, Theme theme, Palette palette) {
        return switch (ink) {
            case PAGE -> palette.page();
            case PANEL -> palette.panel();
            case TEXT -> palette.text();
            case SECONDARY -> palette.secondary();
            case LINE -> palette.line();
            case ACCENT -> palette.accent();
            case ALARM -> palette.alarm();
            default -> rgb(own(ink, theme == Theme.LIGHT));
        };
    }

    private static int own(Ink ink, boolean light) {
        return switch (ink) {
            case PALE -> light ? 0xC9D6E3 : 0x3E5874;
            case NEGATIVE -> light ? 0xD55E00 : 0xEE8D45;
            case NEUTRAL -> light ? 0x8C939E : 0x656D79;
            case POSITIVE -> light ? 0x0072B2 : 0xA0CBFF;
            case UNSURE -> light ? 0xB9BFC8 : 0x9AA3B0;
            case CATEGORY_1 -> light ? 0x6B3FA0 : 0xB58BD1;
            case CATEGORY_2 -> light ? 0xB98200 : 0xF0C34C;
            case CATEGORY_3 -> light ? 0x00805A : 0x3CC19A;
            case CATEGORY_4 -> light ? 0xC7679B : 0xE79CC6;
            case CATEGORY_5 -> light ? 0x2F96A6 : 0x7ED0DC;
            case CATEGORY_6 -> light ? 0x7B4B2A : 0xB98A6A;
            case CATEGORY_7 -> light ? 0x6F6A00 : 0xA9B53A;
            case CATEGORY_8 -> light ? 0x4D5662 : 0xC8CFD8;
            case SEQUENCE_1 -> light ? 0xE3EBF3 : 0x26323F;
            case SEQUENCE_2 -> light ? 0xC6D6E6 : 0x2C4157;
            case SEQUENCE_3 -> light ? 0xA3BDD6 : 0x345372;
            case SEQUENCE_4 -> light ? 0x7BA0C4 : 0x3F688F;
            case SEQUENCE_5 -> light ? 0x4B78A4 : 0x5C8EBD;
            case SEQUENCE_6 -> light ? 0x356694 : 0x6CA1D3;
            case SEQUENCE_7 -> light ? 0x1F4E79 : 0x7FB2E5;
            case BELOW_1 -> light ? 0xE8DCC0 : 0x403826;
            case BELOW_2 -> light ? 0xC9A869 : 0x7A6236;
            case BELOW_3 -> light ? 0x8A5A12 : 0xD9B56A;
            case ALARM_1 -> light ? 0xF0D3CA : 0x50322C;
            case ALARM_2 -> light ? 0xDFA594 : 0x83503F;
            case ALARM_3 -> light ? 0xC86F59 : 0xBA6C55;
            default -> throw new IllegalArgumentException("The style sheets give " + ink + " its colour");
        };
    }

    private static RGB rgb(int value) {
        return new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }
}
