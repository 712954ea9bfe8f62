package org.beffroi.workbench.dossier;

import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.Sheet;
import org.eclipse.swt.widgets.Shell;

/** Tells what is damaged in the dossier that was opened, and offers to repair it. Belongs to the UI thread. */
public final class DamageDialog {

    private static final int MOST = 6;
    private static final int WIDTH = 560;
    private static final int HEIGHT = 300;

    private final Sheet sheet;

    /**
     * @param damages at least one
     * @param repair called where it is to be repaired now
     */
    public DamageDialog(Shell over, Ui ui, List<Sentence> damages, Runnable repair) {
        sheet = new Sheet(over, ui, ui.text("damage.title"));
        sheet.caption(sheet.content(), ui.text("damage.intro"));
        damages.stream().limit(MOST).forEach(damage -> sheet.hint(sheet.content(), "• " + ui.say(damage)));
        if (damages.size() > MOST) {
            sheet.hint(sheet.content(), ui.text("damage.more", damages.size() - MOST));
        }
        sheet.caption(sheet.content(), ui.text("damage.what"));
        sheet.hint(sheet.content(), ui.text("damage.offer"));
        sheet.button(ui.text("damage.later"), Weight.PLAIN, sheet::close);
        sheet.button(ui.text("damage.repair"), Weight.PRIMARY, () -> {
            sheet.close();
            repair.run();
        });
    }

    /** Opens it. */
    public void open() {
        sheet.open(WIDTH, HEIGHT);
    }
}
