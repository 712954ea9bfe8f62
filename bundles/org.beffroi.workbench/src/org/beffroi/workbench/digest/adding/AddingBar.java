package org.beffroi.workbench.digest.adding;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The bar under the page of a digest, from which something is put at its end: from edge to edge on a ground of its own, so that the
 * page is seen to go on behind it. Belongs to the UI thread.
 */
public final class AddingBar {

    private final Composite around;

    /**
     * @param in a grid without margins
     * @param add told what, and the button under which to ask for more
     */
    public AddingBar(Composite in, Ui ui, BiConsumer<Adding, PushButton> add) {
        around = Look.styled(new Composite(in, SWT.NONE), "panel");
        around.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        GridLayoutFactory.swtDefaults()
                .extendedMargins(3 * Look.GRID, 2 * Look.GRID, Look.GRID / 2 + 1, Look.GRID / 2)
                .margins(0, 0)
                .applyTo(around);
        Composite bar = Look.styled(GridCells.row(around, Look.GRID), "panel");
        RowLayout row = (RowLayout) bar.getLayout();
        row.center = true;
        // A name stands nearer to its own picture than to the next one.
        row.spacing = 2 * Look.GRID + 4;
        Label before = Look.styled(new Label(bar, SWT.NONE), "secondary");
        before.setFont(ui.look().normal());
        before.setText(ui.text("digests.add"));
        for (Adding what : List.of(Adding.values())) {
            PushButton button =
                    new PushButton(bar, ui, Weight.QUIET, Optional.of(what.icon()), ui.text(what.key())).flush();
            button.onPress(() -> add.accept(what, button));
        }
        around.addPaintListener(event -> {
            event.gc.setForeground(Look.colour(ui.look().palette().line()));
            event.gc.drawLine(0, 0, around.getClientArea().width, 0);
        });
    }

    /** Shows or hides it; its parent is to be laid out. */
    public void show(boolean whether) {
        GridCells.show(around, whether);
    }
}
