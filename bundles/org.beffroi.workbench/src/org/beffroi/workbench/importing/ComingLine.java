package org.beffroi.workbench.importing;

import java.util.Optional;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The line that says what an import would bring, and how many of its readings need an eye, with the way to the first of them. Belongs
 * to the UI thread.
 */
final class ComingLine {

    private final Ui ui;
    private final Composite line;
    private final Label coming;
    private final PushButton unchecked;
    private final PushButton all;
    private final Label otherwise;

    /** @param in a column of cells */
    ComingLine(Composite in, Ui ui) {
        this.ui = ui;
        line = GridCells.row(in, Look.MARGIN);
        ((RowLayout) line.getLayout()).center = true;
        coming = new Label(line, SWT.NONE);
        coming.setFont(ui.look().normal());
        unchecked = new PushButton(line, ui, Weight.QUIET, Optional.empty(), "").flush();
        unchecked.setVisible(false);
        all = new PushButton(line, ui, Weight.PLAIN, Optional.empty(), "");
        all.setVisible(false);
        otherwise = Look.styled(new Label(line, SWT.NONE), "secondary");
        otherwise.setFont(ui.look().small());
        otherwise.setText(ui.text("import.unconfirmed"));
        otherwise.setVisible(false);
    }

    /** Called where somebody says that all guesses are right. */
    void onConfirmAll(Runnable action) {
        all.onPress(action);
    }

    /** Called where somebody wants to see the first reading that needs an eye. */
    void onCheck(Runnable action) {
        unchecked.onPress(action);
    }

    /** Says what would come, where the window is still there. */
    void say(String words) {
        if (!line.isDisposed()) {
            coming.setText(words);
            line.layout(true);
        }
    }

    /** Says how many readings need an eye; nothing for none. */
    void doubt(Unchecked readings) {
        unchecked.setVisible(readings.isAny());
        unchecked.setText(readings.in(ui.language()));
        all.setVisible(readings.guesses() > 1);
        all.setText(readings.confirming(ui.language()));
        otherwise.setVisible(readings.guesses() > 0);
        line.layout(true);
    }

    boolean isDisposed() {
        return line.isDisposed();
    }
}
