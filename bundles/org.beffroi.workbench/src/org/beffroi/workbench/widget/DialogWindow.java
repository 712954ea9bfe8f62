package org.beffroi.workbench.widget;

import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.widgets.Shell;

/** A window above another one that asks or tells one thing; the kinds of it put that into their {@link #dialog}. */
public abstract class DialogWindow {

    /** Heading, content, problem and buttons. */
    protected final Dialog dialog;

    /**
     * @param parent window above which it stands
     * @param heading what it is about
     */
    protected DialogWindow(Shell parent, Ui ui, String heading) {
        dialog = new Dialog(parent, ui, heading);
    }

    /** Opens it. */
    public abstract void open();

    /** The window. */
    public final Shell shell() {
        return dialog.shell();
    }
}
