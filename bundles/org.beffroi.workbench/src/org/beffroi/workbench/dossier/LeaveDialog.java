package org.beffroi.workbench.dossier;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks whether what is unsaved is saved before a dossier is left: Enter saves, Escape stays. Where something cannot be saved, it
 * says why and stays. Belongs to the UI thread.
 */
public final class LeaveDialog extends DialogWindow {

    private static final int WIDTH = 540;
    private static final int HEIGHT = 170;

    private final Ui ui;
    private final List<UnsavedWork> unsaved;
    private final Runnable goOn;
    private final PushButton save;
    private boolean saving;
    private boolean answered;

    /**
     * @param unsaved at least one
     * @param goOn run where one leaves, saved or not
     * @param stay run where one does not leave
     */
    public LeaveDialog(Shell over, Ui ui, Leaving.Way way, List<UnsavedWork> unsaved, Runnable goOn, Runnable stay) {
        super(over, ui, ui.text("leave." + way.name().toLowerCase(Locale.ROOT)));
        this.ui = ui;
        this.unsaved = List.copyOf(unsaved);
        this.goOn = goOn;
        boolean one = unsaved.size() == 1;
        GridCells.words(dialog.content(), ui.look().normal())
                .setText(one ? ui.text("leave.one", named(unsaved.getFirst())) : ui.text("leave.several"));
        if (!one) {
            for (UnsavedWork work : unsaved) {
                GridCells.words(dialog.content(), ui.look().normal()).setText("•\u2002" + named(work));
            }
        }
        dialog.hint(dialog.content(), ui.text("leave.draft"));
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("leave.not"), Weight.PLAIN, this::leave);
        save = dialog.button(ui.text(one ? "leave.save" : "leave.save.all"), Weight.PRIMARY, this::save);
        shell().addListener(SWT.Dispose, event -> {
            if (!answered) {
                stay.run();
            }
        });
    }

    private static String named(UnsavedWork work) {
        return work.name().replace("&", "&&");
    }

    private void leave() {
        answered = true;
        dialog.close();
        goOn.run();
    }

    private void save() {
        if (!saving) {
            saving = true;
            dialog.setProblem(Optional.empty());
            saveNext(unsaved.iterator());
        }
    }

    /** One after the other: what one of them refuses stops here, and what was saved before it stays saved. */
    private void saveNext(Iterator<UnsavedWork> left) {
        if (left.hasNext()) {
            left.next().save(refused -> refused.ifPresentOrElse(this::refuse, () -> saveNext(left)));
        } else if (!shell().isDisposed()) {
            leave();
        }
    }

    private void refuse(Sentence why) {
        saving = false;
        if (!shell().isDisposed()) {
            dialog.setProblem(Optional.of(ui.say(why)));
        }
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        save.setFocus();
    }
}
