package org.beffroi.workbench.alert;

import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.workbench.alert.model.TalkedAbout;
import org.beffroi.workbench.alert.model.WatchSubject;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Subjects of the dossier side by side, each a press away from being watched; nothing where none stands out. */
final class SubjectsRow {

    private final Ui ui;
    private final Days days;
    private final AlertActions actions;
    private final Composite whole;
    private final Label heading;
    private final Composite row;
    private Optional<TalkedAbout> shown = Optional.empty();

    /** @param column where it stands, a column of cells */
    SubjectsRow(Composite column, Ui ui, Days days, AlertActions actions) {
        this.ui = ui;
        this.days = days;
        this.actions = actions;
        whole = new Composite(column, SWT.NONE);
        GridData below = new GridData(SWT.FILL, SWT.TOP, true, false);
        below.verticalIndent = 2 * Look.GRID;
        whole.setLayoutData(below);
        whole.setLayout(GridCells.grid(1, 0, 0, Look.GRID));
        heading = GridCells.words(whole, ui.look().small(), "secondary");
        row = GridCells.row(whole, Look.GRID);
        GridCells.show(whole, false);
    }

    /** Offers them; where they are the same the keyboard stays where it is. */
    void show(TalkedAbout about) {
        if (shown.equals(Optional.of(about))) {
            return;
        }
        shown = Optional.of(about);
        Stream.of(row.getChildren()).forEach(Control::dispose);
        heading.setText(ui.text("alerts.subjects", days.span(Optional.of(about.from()), Optional.of(about.until()))));
        about.subjects().forEach(this::offer);
        GridCells.show(whole, !about.subjects().isEmpty());
    }

    private void offer(WatchSubject subject) {
        Composite cell = new Composite(row, SWT.NONE);
        cell.setLayout(GridCells.grid(1, 0, 0, 4));
        new PushButton(cell, ui, Weight.PLAIN, Optional.of(Icon.STAR), subject.label())
                .onPress(() -> actions.watch(subject))
                .setToolTipText(ui.language()
                        .counted("alerts.subject.tip", subject.mentions())
                        .replace("&", "&&"));
        GridCells.words(cell, ui.look().small(), "secondary")
                .setText(ui.language().counted("count.mentions", subject.mentions()));
    }
}
