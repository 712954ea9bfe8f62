package org.beffroi.workbench.strategy.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.strategy.model.table.CellText;
import org.beffroi.workbench.strategy.model.table.PastePlan;
import org.beffroi.workbench.strategy.model.table.PastePlanner;
import org.beffroi.workbench.strategy.model.table.TextTable;
import org.beffroi.workbench.strategy.page.StrategySurroundings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Takes the rows of a file into the list that shows, after a look at what that would change. Belongs to the UI thread. */
final class TableImport {

    private static final String[] ENDINGS = {"*.ods;*.xlsx;*.csv;*.tsv;*.txt;*.fods;*.ODS;*.XLSX;*.CSV", "*"};

    private final StrategySurroundings around;
    private final ElementGrid on;
    private final CellText text;
    private final TableDeeds deeds;

    TableImport(StrategySurroundings around, ElementGrid on, CellText text, TableDeeds deeds) {
        this.around = around;
        this.on = on;
        this.text = text;
        this.deeds = deeds;
    }

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
                show(String.valueOf(file.getFileName()), rows);
            }
        });
    }

    /** Shows what rows would change. */
    PasteSheet show(String name, List<List<String>> rows) {
        PastePlan plan =
                new PastePlanner(around.drafting().strategy(), text, on.grid().listing()).imported(new TextTable(rows));
        PasteSheet sheet = new PasteSheet(
                on.getShell(),
                around,
                text,
                plan,
                Optional.of(name),
                create -> deeds.apply(plan, Sentence.of(TableImport.class, "strategy.table.imported", name), create));
        sheet.open();
        return sheet;
    }
}
