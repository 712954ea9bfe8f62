package org.beffroi.workbench.widget;

import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.widgets.Shell;

/** Asks once more before something that cannot be taken back. Belongs to the UI thread. */
public final class Confirmation extends DialogWindow {

    private static final int WIDTH = 440;
    private static final int HEIGHT = 150;

    /**
     * @param question what would be done
     * @param consequence what becomes of it
     * @param answer what the button that does it says
     */
    public Confirmation(Shell parent, Ui ui, String question, String consequence, String answer, Runnable action) {
        super(parent, ui, question);
        dialog.hint(dialog.content(), consequence);
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(answer, Weight.PRIMARY, () -> {
            dialog.close();
            action.run();
        });
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
    }
}
