package org.beffroi.workbench.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.workbench.importing.ImportHistory;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The imports of the dossier below its sources, newest first, each with what takes it back or brings it back. UI thread. */
final class ImportRows {

    /** Those that show before somebody asks for more. */
    private static final int SHOWN = 6;

    private final Ui ui;
    private final Composite whole;
    private final boolean mayChange;
    private final SourceActions actions;
    private final Runnable grown;

    /** @param grown called when it needs more room than before */
    ImportRows(Composite parent, Ui ui, boolean mayChange, SourceActions actions, Runnable grown) {
        this.ui = ui;
        this.mayChange = mayChange;
        this.actions = actions;
        this.grown = grown;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(
                GridLayoutFactory.swtDefaults().margins(0, 0).spacing(0, 4).create());
        whole.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridCells.show(whole, false);
    }

    /** Stands in the middle, as wide as what is said where there is no source, or takes the whole width. */
    void stand(boolean inMiddle) {
        GridData place = (GridData) whole.getLayoutData();
        place.horizontalAlignment = inMiddle ? SWT.CENTER : SWT.FILL;
        place.widthHint = inMiddle ? EmptySources.WIDTH : SWT.DEFAULT;
        place.grabExcessVerticalSpace = inMiddle;
    }

    /** Whether there is one. */
    boolean isShown() {
        return !((GridData) whole.getLayoutData()).exclude;
    }

    /** Shows them; nothing at all where there is none. */
    void show(List<ImportHistory.Line> lines) {
        fill(lines, SHOWN);
    }

    private void fill(List<ImportHistory.Line> lines, int shown) {
        Stream.of(whole.getChildren()).forEach(Control::dispose);
        GridCells.show(whole, !lines.isEmpty());
        if (!lines.isEmpty()) {
            Label heading = GridCells.words(whole, ui.look().strong());
            heading.setText(ui.text("imports.title"));
            ((GridData) heading.getLayoutData()).verticalIndent = Look.MARGIN;
            GridCells.words(whole, ui.look().small(), "secondary").setText(ui.text("imports.hint"));
        }
        lines.stream().limit(shown).forEach(this::add);
        if (lines.size() > shown) {
            new PushButton(
                            whole,
                            ui,
                            Weight.QUIET,
                            Optional.empty(),
                            ui.language().counted("imports.more", lines.size() - (long) shown))
                    .flush()
                    .onPress(() -> fill(lines, lines.size()));
        }
        grown.run();
    }

    private void add(ImportHistory.Line line) {
        Composite row = new Composite(whole, SWT.NONE);
        row.setLayout(GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 4)
                .spacing(2 * Look.GRID, 2)
                .create());
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite words = new Composite(row, SWT.NONE);
        words.setLayout(
                GridLayoutFactory.swtDefaults().margins(0, 0).spacing(0, 2).create());
        words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        say(words, line.files(), line.undone() ? "secondary" : null)
                .setFont(ui.look().normal());
        say(words, line.when() + " · " + line.counts(), "secondary");
        if (line.undone()) {
            say(words, ui.text("imports.undone"), "secondary");
        }
        if (mayChange) {
            PushButton turn = new PushButton(
                            row,
                            ui,
                            Weight.QUIET,
                            Optional.empty(),
                            ui.text(line.undone() ? "imports.again" : "imports.undo"))
                    .flush()
                    .onPress(() -> actions.turn(line));
            turn.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        }
    }

    private Label say(Composite in, String text, String style) {
        Label label = style == null
                ? GridCells.words(in, ui.look().small())
                : GridCells.words(in, ui.look().small(), style);
        label.setText(text.replace("&", "&&"));
        return label;
    }
}
