package org.beffroi.workbench.observatory.judge;

import org.beffroi.workbench.sketch.Sketch;
import org.beffroi.workbench.sketch.SketchPen;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.widgets.Composite;

/** Accounts to be judged as one would sketch them: why one is there, and what may be said of it. Belongs to the UI thread. */
final class CandidateSketch extends Sketch {

    private static final int WIDTH = 320;

    private final Ui ui;

    CandidateSketch(Composite parent, Ui ui) {
        super(parent, ui, "observatory.judge.sketch.name", WIDTH);
        this.ui = ui;
    }

    @Override
    protected void sketch(SketchPen pen) {
        pen.words("observatory.judge.sketch.accounts", ui.look().strong())
                .strokes(0.94, 0.82, 0.9)
                .words("observatory.judge.sketch.why", ui.look().smallStrong())
                .strokes(0.7, 0.5)
                .words("observatory.judge.sketch.judge", ui.look().smallStrong())
                .tiles(3);
    }
}
