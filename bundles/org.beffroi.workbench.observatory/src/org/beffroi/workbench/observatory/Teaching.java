package org.beffroi.workbench.observatory;

import java.util.Optional;
import org.beffroi.observatory.kept.KeptDirectory;
import org.beffroi.workbench.observatory.model.ImportWords;
import org.beffroi.workbench.sketch.TaughtPage;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.widgets.Composite;

/**
 * What shows while there is no census: without a directory what one is and how it comes in, with one what became of its records
 * and the way to count it. Belongs to the UI thread.
 */
final class Teaching {

    private static final int WORDS = 420;

    /** So many columns are named here; all of them where one asks what was read. */
    private static final int NAMED = 8;

    private final Ui ui;
    private final Composite whole;
    private Optional<PushButton> first = Optional.empty();

    /**
     * @param directory the one that a census would count; empty where there is none
     * @param mayChange false where the dossier is open for reading alone: nothing can be pressed then
     */
    Teaching(
            Composite parent,
            Ui ui,
            Optional<KeptDirectory> directory,
            boolean mayChange,
            ObservatoryView.Actions actions) {
        this.ui = ui;
        whole = new Composite(parent, org.eclipse.swt.SWT.NONE);
        whole.setLayout(GridCells.grid(1, Look.MARGIN, 0, 0));
        TaughtPage page = new TaughtPage(whole, WORDS, in -> new CensusSketch(in, ui));
        directory.ifPresentOrElse(
                one -> imported(page.words(), one, mayChange, actions),
                () -> nothing(page.words(), mayChange, actions));
    }

    private void nothing(Composite in, boolean mayChange, ObservatoryView.Actions actions) {
        GridCells.words(in, ui.look().large()).setText(ui.text("observatory.empty.title"));
        GridCells.words(in, ui.look().normal(), "secondary").setText(ui.text("observatory.empty"));
        if (mayChange) {
            press(in, Icon.IMPORT, "observatory.import", actions::chooseFile);
            GridCells.words(in, ui.look().small(), "secondary").setText(ui.text("observatory.empty.drop"));
        }
    }

    private void imported(Composite in, KeptDirectory directory, boolean mayChange, ObservatoryView.Actions actions) {
        ImportWords words = new ImportWords(ui.language());
        GridCells.words(in, ui.look().large())
                .setText(ui.language().counted("observatory.imported.title", directory.bodies()));
        GridCells.words(in, ui.look().normal(), "secondary")
                .setText(words.records(directory) + " " + ui.text("observatory.imported.next"));
        words.columns(directory, NAMED)
                .forEach(said ->
                        GridCells.words(in, ui.look().small(), "secondary").setText(said));
        if (!directory.source().whole()) {
            GridCells.words(in, ui.look().normal(), "alarm").setText(ui.text("observatory.imported.cut"));
        }
        if (mayChange) {
            press(in, Icon.PLUS, "observatory.new", actions::newCensus);
        }
        new PushButton(in, ui, Weight.QUIET, Optional.empty(), ui.text("observatory.imported.show"))
                .flush()
                .onPress(actions::showImport);
    }

    private void press(Composite in, Icon icon, String key, Runnable action) {
        Composite row = GridCells.row(in, Look.GRID);
        first = Optional.of(new PushButton(row, ui, Weight.PRIMARY, Optional.of(icon), ui.text(key)).onPress(action));
    }

    /** The control to lay out. */
    Composite control() {
        return whole;
    }

    /** Takes the keyboard, where there is something to press. */
    void focus() {
        first.ifPresent(PushButton::setFocus);
    }

    /** Whether something can be asked for now. */
    void allow(boolean now) {
        first.filter(button -> !button.isDisposed()).ifPresent(button -> {
            button.setEnabled(now);
            button.redraw();
        });
    }

    void dispose() {
        whole.dispose();
    }
}
