package org.beffroi.workbench.dossier;

import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.widgets.Shell;

/** Tells what repairs of the dossier that was opened lost, until somebody takes note of it. Belongs to the UI thread. */
public final class LossDialog extends DialogWindow {

    private static final int MOST = 6;
    private static final int WIDTH = 560;
    private static final int HEIGHT = 340;

    /**
     * @param losses at least one, the oldest first
     * @param note called where they are to be told no more
     */
    public LossDialog(Shell over, Ui ui, List<Sentence> losses, Runnable note) {
        super(over, ui, ui.text("loss.title"));
        losses.stream()
                .skip(Math.max(0, losses.size() - MOST))
                .forEach(loss -> dialog.hint(dialog.content(), "• " + ui.say(loss)));
        dialog.caption(dialog.content(), ui.text("damage.what"));
        dialog.hint(dialog.content(), ui.text("loss.offer"));
        dialog.button(ui.text("loss.note"), Weight.PLAIN, () -> {
            dialog.close();
            note.run();
        });
        dialog.button(ui.text("loss.later"), Weight.PRIMARY, dialog::close);
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
    }
}
