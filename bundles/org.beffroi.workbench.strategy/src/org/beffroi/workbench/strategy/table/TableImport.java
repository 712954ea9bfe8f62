package org.beffroi.workbench.strategy.table;

import java.nio.file.Path;
import java.util.Optional;
import org.beffroi.workbench.strategy.model.table.TextTable;
import org.beffroi.workbench.strategy.page.PageContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Takes the rows of a file into the list that shows, after a look at what that would change. Belongs to the UI thread. */
record TableImport(PageContext around, ElementGrid on, TableActions deeds) {

    private static final String[] ENDINGS = {"*.ods;*.xlsx;*.csv;*.tsv;*.txt;*.fods;*.ODS;*.XLSX;*.CSV", "*"};

    /** Asks for a file and reads it. */
    void ask(Shell over) {
        FileDialog dialog = new FileDialog(over, SWT.OPEN);
        dialog.setFilterExtensions(ENDINGS);
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::read);
    }

    /** Reads a file, off the UI thread, and shows what it would change. */
    void read(Path file) {
        around.deeds().readRows(file, rows -> {
            if (!on.isDisposed()) {
                deeds.take(String.valueOf(file.getFileName()), new TextTable(rows));
            }
        });
    }
}
