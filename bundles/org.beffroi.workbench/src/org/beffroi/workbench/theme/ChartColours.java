package org.beffroi.workbench.theme;

import java.util.List;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of what is counted, the same in both themes and told apart by the colour-blind; never colour alone.
 *
 * <p>Categories are those of Okabe and Ito (2008), <i>Color Universal Design</i>, without black.
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
            new RGB(0x00, 0x72, 0xB2),
            new RGB(0xE6, 0x9F, 0x00),
            new RGB(0x00, 0x9E, 0x73),
            new RGB(0xD5, 0x5E, 0x00),
            new RGB(0x56, 0xB4, 0xE9),
            new RGB(0xCC, 0x79, 0xA7),
            new RGB(0xF0, 0xE4, 0x42));

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
        return Palette.between(palette.panel(), palette.accent(), 0.22);
    }
}
