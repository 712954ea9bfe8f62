package org.beffroi.workbench.observatory.peer;

import org.beffroi.workbench.sketch.Sketch;
import org.beffroi.workbench.sketch.SketchPen;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.widgets.Composite;

/** A body among its peers as one would sketch it. Belongs to the UI thread. */
final class PeerSketch extends Sketch {

    private static final int WIDTH = 320;

    private final Ui ui;

    PeerSketch(Composite parent, Ui ui) {
        super(parent, ui, "observatory.peers.sketch.name", WIDTH);
        this.ui = ui;
    }

    @Override
    protected void sketch(SketchPen pen) {
        pen.words("observatory.peers.sketch.audience", ui.look().strong())
                .strokes(0.94)
                .words("observatory.peers.sketch.answers", ui.look().smallStrong())
                .strokes(0.8, 0.6)
                .words("observatory.peers.sketch.size", ui.look().smallStrong())
                .strokes(0.9, 0.5);
    }
}
