package org.beffroi.workbench.observatory;

import java.util.List;
import org.beffroi.workbench.sketch.Sketch;
import org.beffroi.workbench.sketch.SketchPen;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.widgets.Composite;

/** A census as one would sketch it: a sentence, figures, bars by size of commune. Belongs to the UI thread. */
final class CensusSketch extends Sketch {

    private static final int WIDTH = 320;
    private static final int BASE = 72;

    /** Heights of the bars: present, then what is not known; in points. */
    private static final List<int[]> BARS = List.of(
            new int[] {12, 6}, new int[] {24, 6}, new int[] {38, 4}, new int[] {52, 4}, new int[] {62, 2}, new int[] {
                68, 0
            });

    private final Ui ui;

    CensusSketch(Composite parent, Ui ui) {
        super(parent, ui, "observatory.sketch.name", WIDTH);
        this.ui = ui;
    }

    @Override
    protected void sketch(SketchPen pen) {
        pen.words("observatory.sketch.findings", ui.look().strong())
                .strokes(0.94, 0.62)
                .tiles(3)
                .words("observatory.sketch.strata", ui.look().smallStrong())
                .bars(BARS, List.of(ChartColours.bar(look().palette()), ChartColours.paleBar(look().palette())), BASE)
                .words("observatory.sketch.limits", ui.look().smallStrong())
                .strokes(0.9, 0.78, 0.5);
    }
}
