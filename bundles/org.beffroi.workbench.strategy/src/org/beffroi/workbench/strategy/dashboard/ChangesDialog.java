package org.beffroi.workbench.strategy.dashboard;

import org.beffroi.workbench.privacy.ProseText;
import org.beffroi.workbench.privacy.model.Prose;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Dialog;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;

/** Says what changed since indicators and evidence were measured last. Belongs to the UI thread. */
public final class ChangesDialog {

    private static final int WIDTH = 840;
    private static final int HEIGHT = 520;
    private static final int TEXT_HEIGHT = 340;

    /** Names of indicators and evidence are whole sentences at times. */
    private static final int LABELS = 380;

    private final Dialog dialog;
    private final ProseText text;
    private final Prose prose;

    /** @param hint what else is to be known */
    public ChangesDialog(Shell parent, Ui ui, Prose prose, String hint) {
        this.prose = prose;
        dialog = new Dialog(parent, ui, ui.text("changes.heading"));
        dialog.hint(dialog.content(), hint);
        text = new ProseText(dialog.content(), ui.look(), ui.text("changes.heading"), LABELS);
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = TEXT_HEIGHT;
        tall.verticalIndent = Look.GRID;
        text.control().setLayoutData(tall);
        dialog.button(ui.text("close"), Weight.PRIMARY, dialog::close);
    }

    /** Opens it. */
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        text.show(prose);
        text.control().setFocus();
    }

    /** The window. */
    public Shell shell() {
        return dialog.shell();
    }
}
