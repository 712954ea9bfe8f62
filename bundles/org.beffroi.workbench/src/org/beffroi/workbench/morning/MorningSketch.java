package org.beffroi.workbench.morning;

import java.util.List;
import org.beffroi.workbench.sketch.Sketch;
import org.beffroi.workbench.sketch.SketchPen;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.widgets.Composite;

/** What this page will look like: figures, days by tone, what rises, what is to be answered. */
final class MorningSketch extends Sketch {

    private static final int WIDTH = 320;
    private static final int HIGHEST = 60;

    /** Heights of the bars of days, each its parts from below: negative, neutral, positive; in points. */
    private static final List<int[]> DAYS = List.of(
            new int[] {5, 9, 4},
            new int[] {4, 12, 6},
            new int[] {7, 8, 5},
            new int[] {6, 12, 4},
            new int[] {5, 10, 6},
            new int[] {8, 11, 5},
            new int[] {14, 14, 7},
            new int[] {34, 18, 8},
            new int[] {20, 15, 8},
            new int[] {9, 12, 7},
            new int[] {6, 10, 9},
            new int[] {4, 11, 6});

    private final Ui ui;

    MorningSketch(Composite parent, Ui ui) {
        super(parent, ui, "morning.sketch.name", WIDTH);
        this.ui = ui;
    }

    @Override
    protected void sketch(SketchPen pen) {
        pen.words("perspective.morning", ui.look().strong())
                .gap(2)
                .tiles(3)
                .bars(DAYS, List.of(ChartColours.NEGATIVE, ChartColours.NEUTRAL, ChartColours.POSITIVE), HIGHEST)
                .words("morning.rising", ui.look().smallStrong())
                .strokes(0.9, 0.55)
                .words("morning.due", ui.look().smallStrong())
                .quotation();
    }
}
