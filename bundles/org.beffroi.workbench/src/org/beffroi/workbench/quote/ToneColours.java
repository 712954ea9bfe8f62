package org.beffroi.workbench.quote;

import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.workbench.listen.model.Row.Tone;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** The colour of each tone; an unsure one is the neutral colour, hatched; an unknown one has none. */
public final class ToneColours {

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
     * Fills a part of a bar: an unsure tone paler and hatched, as in all charts, so that nobody takes it for neutral.
     *
     * @param unknown the colour of an unknown one
     */
    public static void fill(GC gc, Look look, Tone tone, RGB unknown, Rectangle in) {
        boolean unsure = tone == Tone.UNSURE;
        RGB plain = Optional.ofNullable(of(tone)).orElse(unknown);
        gc.setBackground(Look.colour(unsure ? ChartColours.of(Ink.UNSURE, look.theme(), look.palette()) : plain));
        gc.fillRectangle(in);
        if (unsure) {
            Hatching.over(gc, in, look.palette().page());
        }
    }
}
