package org.beffroi.workbench.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.dossier.OpeningNotice;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.widgets.Shell;

/** Tells what was begun in the dossier that was opened and waits for somebody. Belongs to the UI thread. */
public final class UnendedDialog extends DialogWindow {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 260;

    private final Ui ui;

    /**
     * @param notices at least one; each says what to do
     * @param again imports a file again; empty where the dossier takes no imports
     */
    public UnendedDialog(Shell over, Ui ui, List<OpeningNotice> notices, Optional<Consumer<Path>> again) {
        super(over, ui, ui.text("unended.title"));
        this.ui = ui;
        dialog.caption(dialog.content(), ui.text("unended.intro"));
        boolean isOne = notices.size() == 1;
        for (OpeningNotice notice : notices) {
            dialog.hint(dialog.content(), "• " + ui.say(notice.said()));
            if (!isOne) {
                again.ifPresent(importing -> notice.importAgain().ifPresent(file -> offer(file, importing)));
            }
        }
        Optional<Runnable> only = again.filter(importing -> isOne)
                .flatMap(importing -> notices.getFirst().importAgain().map(file -> importing(file, importing)));
        dialog.button(ui.text("unended.close"), only.isPresent() ? Weight.PLAIN : Weight.PRIMARY, dialog::close);
        only.ifPresent(run -> dialog.button(ui.text("unended.again"), Weight.PRIMARY, run));
    }

    private void offer(Path file, Consumer<Path> importing) {
        new PushButton(
                        dialog.content(),
                        ui,
                        Weight.PLAIN,
                        Optional.empty(),
                        ui.text("unended.again.file", String.valueOf(file.getFileName())))
                .onPress(importing(file, importing));
    }

    private Runnable importing(Path file, Consumer<Path> importing) {
        return () -> {
            dialog.close();
            importing.accept(file);
        };
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
    }
}
