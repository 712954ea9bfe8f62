package org.beffroi.workbench.bar;

import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * Says under the top bar that a dossier can only be read here, why, and what to do; takes no room where it can be written.
 * Belongs to the UI thread.
 */
public final class ReadOnlyBand {

    private static final String STYLE = "mark";
    private static final int NARROWEST = 400;

    private final Composite whole;

    /** @param parent has a grid layout */
    public ReadOnlyBand(Composite parent) {
        whole = Look.styled(new Composite(parent, SWT.NONE), STYLE);
        whole.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(Look.MARGIN, 4)
                .spacing(Look.MARGIN, 0)
                .applyTo(whole);
        GridCells.show(whole, false);
    }

    /** Says it. */
    public void show(Ui ui, Runnable again) {
        hide();
        // One line, whatever room there is: the bar of the window asks for its height before it has its width.
        Label words = Look.styled(new Label(whole, SWT.NONE), STYLE);
        words.setFont(ui.look().normal());
        words.setText(ui.text("dossier.read.only.band"));
        words.setToolTipText(ui.text("dossier.read.only.why"));
        GridData line = new GridData(SWT.FILL, SWT.CENTER, true, false);
        line.widthHint = NARROWEST;
        words.setLayoutData(line);
        words.setBackground(Look.colour(ui.look().palette().mark()));
        whole.setBackground(Look.colour(ui.look().palette().mark()));
        new PushButton(whole, ui, Weight.PLAIN, Optional.empty(), ui.text("dossier.read.only.again")).onPress(again);
        GridCells.show(whole, true);
    }

    /** Says nothing. */
    public void hide() {
        Stream.of(whole.getChildren()).forEach(Control::dispose);
        GridCells.show(whole, false);
    }
}
