package org.beffroi.workbench.importing;

import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What is wanted of an import beside how its file is read: three boxes, each with a line that says what it does. UI thread. */
final class ImportOptions {

    /** How far the words of a box are from its edge, in points. */
    private static final int INDENT = 28;

    private final Ui ui;
    private final Composite row;

    ImportOptions(Composite in, Ui ui) {
        this.ui = ui;
        row = new Composite(in, SWT.NONE);
        row.setLayout(GridCells.grid(3, 0, Look.MARGIN, 0));
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    /** One box, with the words of that key, and of the key with {@code .hint}. */
    CheckBox add(String key) {
        Composite cell = new Composite(row, SWT.NONE);
        cell.setLayout(GridCells.grid(1, 0, 0, 0));
        GridData third = new GridData(SWT.FILL, SWT.TOP, true, false);
        third.widthHint = 200;
        cell.setLayoutData(third);
        CheckBox box = new CheckBox(cell, ui, SWT.WRAP, ui.text(key));
        box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Label hint = GridCells.words(cell, ui.look().small(), "secondary");
        hint.setText(ui.text(key + ".hint"));
        box.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = hint.getText();
            }
        });
        ((GridData) hint.getLayoutData()).horizontalIndent = INDENT;
        return box;
    }
}
