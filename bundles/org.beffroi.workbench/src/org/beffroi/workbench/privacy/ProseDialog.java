package org.beffroi.workbench.privacy;

import org.beffroi.workbench.privacy.model.Prose;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Dialog;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;

/** A dialog that is only read. Belongs to the UI thread. */
public final class ProseDialog {

    private static final int WIDTH = 840;
    private static final int HEIGHT = 520;
    private static final int TEXT_HEIGHT = 340;

    /** Labels of facts are whole sentences at times. */
    private static final int LABELS = 380;

    private final Dialog dialog;
    private final ProseText text;
    private final Prose prose;

    /**
     * @param heading what it is about
     * @param hint what is to be known first
     */
    public ProseDialog(Shell parent, Ui ui, String heading, String hint, Prose prose) {
        this.prose = prose;
        dialog = new Dialog(parent, ui, heading);
        dialog.hint(dialog.content(), hint);
        text = new ProseText(dialog.content(), ui.look(), heading, LABELS);
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
}
