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

    /** From that height on a part leaves a point free to the one under it, by which neighbouring greys are told apart. */
    private static final int PARTED = 4;

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
            int tall = (int) Math.round(foot) - top;
            if (high > 0) {
                boolean parted = tall >= PARTED && top + tall < in.y + in.height;
                ToneColours.draw(gc, look, tone, new Rectangle(in.x, top, in.width, parted ? tall - 1 : tall));
            }
            foot -= high;
        }
    }
}
