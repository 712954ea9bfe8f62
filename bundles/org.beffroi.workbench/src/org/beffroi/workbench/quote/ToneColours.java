package org.beffroi.workbench.quote;

import java.util.Optional;
import org.beffroi.workbench.listen.model.Row.Tone;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** The colour of each tone; an unsure one is the neutral colour, hatched; an unknown one has none. */
public final class ToneColours {

    /** A stripe and what is left open above it. */
    private static final int STRIPE = 4;

    private ToneColours() {}

    /** The colour of a tone, null for an unknown one. */
    public static RGB of(Tone tone) {
        return switch (tone) {
            case NEGATIVE -> ChartColours.NEGATIVE;
            case NEUTRAL, UNSURE -> ChartColours.NEUTRAL;
            case POSITIVE -> ChartColours.POSITIVE;
            case UNKNOWN -> null;
        };
    }

    /**
     * Fills a part of a bar: an unsure tone in stripes, so that nobody takes it for neutral.
     *
     * @param unknown the colour of an unknown one
     */
    public static void fill(GC gc, Tone tone, RGB unknown, Rectangle in) {
        gc.setBackground(Look.colour(Optional.ofNullable(of(tone)).orElse(unknown)));
        if (tone != Tone.UNSURE) {
            gc.fillRectangle(in);
            return;
        }
        for (int foot = in.y + in.height; foot > in.y; foot -= STRIPE) {
            int top = Math.max(in.y, foot - STRIPE / 2);
            gc.fillRectangle(in.x, top, in.width, foot - top);
        }
    }
}
