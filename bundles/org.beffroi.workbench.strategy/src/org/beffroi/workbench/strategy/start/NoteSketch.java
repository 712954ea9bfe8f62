package org.beffroi.workbench.strategy.start;

import org.beffroi.workbench.sketch.Sketch;
import org.beffroi.workbench.sketch.SketchPen;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.widgets.Composite;

/** The decision note that a strategy gives: what is asked, what was found, objectives with their targets, the months to come. */
final class NoteSketch extends Sketch {

    private static final int WIDTH = 300;

    private final Ui ui;

    NoteSketch(Composite parent, Ui ui) {
        super(parent, ui, "strategy.sketch.name", WIDTH);
        this.ui = ui;
    }

    @Override
    protected void sketch(SketchPen pen) {
        pen.words("strategy.sketch.title", ui.look().strong())
                .strokes(0.92, 0.6)
                .words("strategy.sketch.findings", ui.look().smallStrong())
                .quotation()
                .words("strategy.sketch.objectives", ui.look().smallStrong())
                .tiles(3)
                .words("strategy.sketch.roadmap", ui.look().smallStrong())
                .strokes(0.4, 0.75, 0.95);
    }
}
