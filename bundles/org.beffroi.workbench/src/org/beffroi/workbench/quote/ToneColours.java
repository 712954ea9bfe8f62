package org.beffroi.workbench.quote;

import org.beffroi.workbench.listen.model.Row.Tone;
import org.beffroi.workbench.theme.ChartColours;
import org.eclipse.swt.graphics.RGB;

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
}
