package org.beffroi.workbench.quote;

import java.util.List;
import java.util.Map;
import org.beffroi.workbench.listen.model.Row.Tone;
import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** How mentions are stacked by tone in a bar that stands. */
public record ToneStack(Look look) {

    /** From the foot up: what needs a human first. */
    public static final List<Tone> ORDER =
            List.of(Tone.NEGATIVE, Tone.NEUTRAL, Tone.UNSURE, Tone.POSITIVE, Tone.UNKNOWN);

    /**
     * Draws a bar.
     *
     * @param counts mentions of each tone
     * @param most that many fill the height, at least 1
     */
    public void draw(GC gc, Map<Tone, Long> counts, Rectangle in, double most) {
        double foot = in.y + in.height;
        for (Tone tone : ORDER) {
            double high = in.height * counts.getOrDefault(tone, 0L) / most;
            int top = (int) Math.round(foot - high);
            if (high > 0) {
                ToneColours.draw(gc, look, tone, new Rectangle(in.x, top, in.width, (int) Math.round(foot) - top));
            }
            foot -= high;
        }
    }
}
