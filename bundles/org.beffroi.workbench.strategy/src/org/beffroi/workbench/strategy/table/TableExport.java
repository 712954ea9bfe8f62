package org.beffroi.workbench.strategy.table;

import org.beffroi.workbench.strategy.model.table.Grid;
import org.beffroi.workbench.strategy.model.table.GridTable;
import org.beffroi.workbench.strategy.page.PageContext;

/** Hands the list that shows to a spreadsheet's file. Belongs to the UI thread. */
record TableExport(PageContext around, ElementGrid on) {

    /** Asks for a file and writes all rows as they show, in the columns that show. */
    void ask() {
        Grid grid = on.grid();
        around.deeds().writeRows(on.getShell(), GridTable.of(grid.listing(), grid.columns(), grid.rows(), grid.text()));
    }
}
