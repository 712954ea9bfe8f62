package org.beffroi.workbench.quote;

import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.workbench.listen.model.Row.Tone;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** The colour of each tone; an unsure one is the neutral colour, hatched; one that is not given is a frame. */
public final class ToneColours {

    private ToneColours() {}

    /** The colour of a tone on a light page, null for an unknown one. */
    public static RGB of(Tone tone) {
        return switch (tone) {
            case NEGATIVE -> ChartColours.NEGATIVE;
            case NEUTRAL, UNSURE -> ChartColours.NEUTRAL;
            case POSITIVE -> ChartColours.POSITIVE;
            case UNKNOWN -> null;
        };
    }

    /** The colour of a tone in the theme that shows; empty for an unknown one. */
    public static Optional<RGB> of(Tone tone, Look look) {
        return Optional.ofNullable(of(tone)).map(colour -> ChartColours.shown(colour, look.theme(), look.palette()));
    }

    /** Draws a part of a bar; a frame where no tone is given: there is something, of which nothing is said. */
    public static void draw(GC gc, Look look, Tone tone, Rectangle in) {
        // Of another grey than what is neutral, and seen on a dark page too.
        RGB frame = look.palette().secondary();
        if (tone != Tone.UNKNOWN || in.height < 3) {
            fill(gc, look, tone, frame, in);
            return;
        }
        Color before = gc.getForeground();
        gc.setForeground(Look.colour(frame));
        gc.setLineWidth(1);
        gc.drawRectangle(in.x, in.y, in.width - 1, in.height - 1);
        gc.setForeground(before);
    }

    /**
     * Fills a part of a bar: an unsure tone paler and hatched, as in all charts, so that nobody takes it for neutral.
     *
     * @param unknown the colour of an unknown one
     */
    public static void fill(GC gc, Look look, Tone tone, RGB unknown, Rectangle in) {
        boolean unsure = tone == Tone.UNSURE;
        RGB plain = of(tone, look).orElse(unknown);
        gc.setBackground(Look.colour(unsure ? ChartColours.of(Ink.UNSURE, look.theme(), look.palette()) : plain));
        gc.fillRectangle(in);
        if (unsure) {
            Hatching.over(gc, in, ChartColours.slants(look.theme(), look.palette()));
        }
    }
}
