package org.beffroi.workbench.alert;

import java.util.List;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.workbench.sketch.Sketch;
import org.beffroi.workbench.sketch.SketchPen;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.widgets.Composite;

/** What an alert will look like: what rises, since when, how it rose, the mention that set it off. */
final class AlertSketch extends Sketch {

    private static final int WIDTH = 320;
    private static final int HIGHEST = 52;

    /** Heights of the bars of days, the last ones above what was expected, in points. */
    private static final List<int[]> DAYS = List.of(
            new int[] {7},
            new int[] {9},
            new int[] {6},
            new int[] {8},
            new int[] {10},
            new int[] {5},
            new int[] {7},
            new int[] {9},
            new int[] {8},
            new int[] {11},
            new int[] {0, 30},
            new int[] {0, 52});

    private final Ui ui;

    AlertSketch(Composite parent, Ui ui) {
        super(parent, ui, "alerts.sketch.name", WIDTH);
        this.ui = ui;
    }

    @Override
    protected void sketch(SketchPen pen) {
        Palette palette = ui.look().palette();
        pen.chip(ui.say(Stage.RISING.label()), ui.text("alerts.sketch.title"))
                .gap(2)
                .strokes(0.46)
                .words("alerts.sketch.why", ui.look().normal())
                .gap(4)
                .bars(DAYS, List.of(palette.line(), palette.secondary()), HIGHEST)
                .quotation();
    }
}
