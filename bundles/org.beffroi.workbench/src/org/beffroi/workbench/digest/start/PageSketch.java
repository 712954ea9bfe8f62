package org.beffroi.workbench.digest.start;

import java.util.List;
import org.beffroi.workbench.sketch.Sketch;
import org.beffroi.workbench.sketch.SketchPen;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.widgets.Composite;

/** A page of a digest: its title, a chart by tone, a quotation, words of one's own. Belongs to the UI thread. */
public final class PageSketch extends Sketch {

    private static final int WIDTH = 320;
    private static final int HIGHEST = 60;

    /** Heights of the bars of the chart, each its parts from below: negative, neutral, positive; in points. */
    private static final List<int[]> BARS = List.of(
            new int[] {5, 9, 4},
            new int[] {4, 12, 6},
            new int[] {7, 8, 5},
            new int[] {10, 12, 4},
            new int[] {24, 16, 6},
            new int[] {36, 18, 5},
            new int[] {22, 16, 7},
            new int[] {12, 13, 8},
            new int[] {8, 10, 9},
            new int[] {6, 12, 7},
            new int[] {5, 9, 8},
            new int[] {4, 10, 6});

    private final Ui ui;

    /** @param parent what it stands in, which lays it out */
    public PageSketch(Composite parent, Ui ui) {
        super(parent, ui, "digests.sketch.name", WIDTH);
        this.ui = ui;
    }

    @Override
    protected void sketch(SketchPen pen) {
        pen.words("digests.sketch.title", ui.look().strong())
                .gap(2)
                .strokes(0.38)
                .words("digests.sketch.figures", ui.look().smallStrong())
                .strokes(0.92, 0.56)
                .bars(BARS, List.of(ChartColours.NEGATIVE, ChartColours.NEUTRAL, ChartColours.POSITIVE), HIGHEST)
                .words("digests.sketch.quotation", ui.look().smallStrong())
                .quotation()
                .words("digests.sketch.words", ui.look().smallStrong())
                .strokes(0.96, 0.88, 0.5);
    }
}
