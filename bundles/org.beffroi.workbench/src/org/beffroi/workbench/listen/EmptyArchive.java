package org.beffroi.workbench.listen;

import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * What shows in the place of the list while a dossier holds nothing: what a mention is, and the three ways to have some; while
 * an import runs, how far it is. Belongs to the UI thread.
 */
final class EmptyArchive {

    private static final int WIDTH = 460;

    private final Ui ui;
    private final boolean writes;
    private final Composite whole;
    private final Label title;
    private final Label words;
    private final Composite ways;

    /**
     * @param writes false where nothing can be written: the ways do not show then
     * @param run runs a command of the window by the last part of its name
     */
    EmptyArchive(Composite parent, Ui ui, boolean writes, Consumer<String> run) {
        this.ui = ui;
        this.writes = writes;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(Look.MARGIN, Look.MARGIN).applyTo(whole);
        Composite column = new Composite(whole, SWT.NONE);
        GridData place = new GridData(SWT.CENTER, SWT.CENTER, true, true);
        place.widthHint = WIDTH;
        column.setLayoutData(place);
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(0, Look.GRID).applyTo(column);
        title = GridCells.words(column, ui.look().large());
        words = GridCells.words(column, ui.look().normal(), "secondary");
        ways = new Composite(column, SWT.NONE);
        ways.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .extendedMargins(0, 0, 0, 0)
                .margins(0, 0)
                .spacing(0, 4)
                .applyTo(ways);
        way("import", Weight.PRIMARY, Icon.IMPORT, run);
        way("source", Weight.PLAIN, Icon.PLUS, run);
        way("type", Weight.PLAIN, Icon.PEN, run);
        say(Optional.empty());
    }

    private void way(String command, Weight weight, Icon icon, Consumer<String> run) {
        PushButton button = new PushButton(ways, ui, weight, Optional.of(icon), ui.text("empty." + command))
                .onPress(() -> run.accept(command));
        GridData place = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        place.verticalIndent = Look.GRID;
        button.setLayoutData(place);
        Label why = GridCells.words(ways, ui.look().small(), "secondary");
        why.setText(ui.text("empty." + command + ".why"));
    }

    /** The control to lay out. */
    Composite control() {
        return whole;
    }

    /** @param arriving rows that the import under way is through with, empty while none is */
    void say(Optional<Long> arriving) {
        title.setText(ui.text(arriving.isPresent() ? "empty.importing" : "empty.title"));
        words.setText(arriving.map(rows -> ui.language().counted("list.archive.importing", rows))
                .orElseGet(() -> ui.text(writes ? "empty.hint" : "empty.read.only")));
        GridCells.show(ways, writes && arriving.isEmpty());
        whole.layout(true, true);
    }
}
