package org.beffroi.workbench.observatory.census;

import java.util.List;
import java.util.Optional;
import org.beffroi.observatory.body.KeptRecord;
import org.beffroi.observatory.kept.KeptDirectory;
import org.beffroi.workbench.observatory.grid.GridColumn;
import org.beffroi.workbench.observatory.grid.RowGrid;
import org.beffroi.workbench.observatory.model.ImportWords;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/**
 * Says what was read of a directory: its columns, what became of its records, and each that was set aside with the reason. Belongs
 * to the UI thread.
 */
public final class ImportDialog extends DialogWindow {

    private static final int WIDE = 760;
    private static final int TALL = 560;
    private static final int GRID = 240;
    private static final int MOST = 60;

    private final Ui ui;
    private final ImportWords words;
    private final Optional<RowGrid<KeptRecord>> grid;

    /** @param directory of which it tells; its records come by {@link #show} */
    public ImportDialog(Shell parent, Ui ui, KeptDirectory directory) {
        super(
                parent,
                ui,
                ui.text("observatory.imported.heading", directory.source().file()));
        this.ui = ui;
        words = new ImportWords(ui.language());
        Composite in = dialog.content();
        GridCells.words(in, ui.look().normal()).setText(words.records(directory));
        words.reasons(directory).ifPresent(said -> GridCells.words(in, ui.look().normal(), "secondary")
                .setText(said));
        words.columns(directory, MOST)
                .forEach(said -> GridCells.words(in, ui.look().normal()).setText(said));
        if (!directory.source().whole()) {
            GridCells.words(in, ui.look().normal(), "alarm").setText(ui.text("observatory.imported.cut"));
        }
        grid = ImportWords.aside(directory) > 0 ? Optional.of(list(in)) : Optional.empty();
        dialog.button(ui.text("close"), Weight.PRIMARY, dialog::close);
    }

    private RowGrid<KeptRecord> list(Composite in) {
        dialog.caption(in, ui.text("observatory.imported.aside"));
        RowGrid<KeptRecord> list = new RowGrid<>(in, ui, ui.text("observatory.imported.aside"), columns());
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = GRID;
        list.setLayoutData(place);
        return list;
    }

    private List<GridColumn<KeptRecord>> columns() {
        return List.of(
                GridColumn.number(ui.text("observatory.imported.number"), 72, one -> ui.language()
                        .number(one.number())),
                GridColumn.number(
                        ui.text("observatory.imported.line"),
                        72,
                        one -> one.line() == 0 ? "" : ui.language().number(one.line())),
                GridColumn.text(ui.text("observatory.imported.name"), 200, 2, KeptRecord::name),
                GridColumn.text(ui.text("observatory.imported.why"), 220, 3, words::why));
    }

    /** Shows the records that were set aside. */
    public void show(List<KeptRecord> aside) {
        grid.filter(list -> !list.isDisposed()).ifPresent(list -> list.show(aside, Optional.empty()));
    }

    /** The records that show; empty where none was set aside. */
    public Optional<RowGrid<KeptRecord>> grid() {
        return grid;
    }

    @Override
    public void open() {
        grid.ifPresent(RowGrid::setFocus);
        dialog.open(WIDE, TALL);
    }
}
