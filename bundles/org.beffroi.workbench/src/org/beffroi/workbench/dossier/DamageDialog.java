package org.beffroi.workbench.dossier;

import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.widgets.Shell;

/** Tells what is damaged in the dossier that was opened, and offers to repair it. Belongs to the UI thread. */
public final class DamageDialog extends DialogWindow {

    private static final int MOST = 6;
    private static final int WIDTH = 560;
    private static final int HEIGHT = 300;

    /**
     * @param damages at least one
     * @param repair called where it is to be repaired now
     */
    public DamageDialog(Shell over, Ui ui, List<Sentence> damages, Runnable repair) {
        super(over, ui, ui.text("damage.title"));
        dialog.caption(dialog.content(), ui.text("damage.intro"));
        damages.stream().limit(MOST).forEach(damage -> dialog.hint(dialog.content(), "• " + ui.say(damage)));
        if (damages.size() > MOST) {
            dialog.hint(dialog.content(), ui.text("damage.more", damages.size() - MOST));
        }
        dialog.caption(dialog.content(), ui.text("damage.what"));
        dialog.hint(dialog.content(), ui.text("damage.offer"));
        dialog.button(ui.text("damage.later"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("damage.repair"), Weight.PRIMARY, () -> {
            dialog.close();
            repair.run();
        });
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
    }
}
