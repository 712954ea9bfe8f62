package org.beffroi.workbench.viewer;

import java.util.Optional;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;

/** The way back to all of a drawing, in its corner while a part of it shows. Belongs to the UI thread. */
final class WholeDoor {

    private static final int EDGE = 4;

    private final PictureCanvas canvas;
    private final PushButton button;

    WholeDoor(PictureCanvas canvas, Ui ui) {
        this.canvas = canvas;
        button = new PushButton(canvas, ui, Weight.PLAIN, Optional.empty(), ui.text("picture.whole"));
        button.setToolTipText(ui.text("picture.whole.keys"));
        button.setBackground(Look.colour(ui.look().palette().page()));
        button.setVisible(false);
        // The keyboard goes where one looks, before what has it is gone.
        button.onPress(() -> {
            canvas.setFocus();
            canvas.whole();
        });
        canvas.onNearness(this::show);
        canvas.addListener(SWT.Resize, event -> place());
    }

    private void show() {
        place();
        if (!canvas.isPart() && button.isFocusControl()) {
            canvas.setFocus();
        }
        button.setVisible(canvas.isPart());
    }

    private void place() {
        Point size = button.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        button.setBounds(canvas.getClientArea().width - size.x, EDGE, size.x, size.y);
    }
}
