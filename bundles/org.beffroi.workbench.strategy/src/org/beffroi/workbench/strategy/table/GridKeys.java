package org.beffroi.workbench.strategy.table;

import org.beffroi.workbench.strategy.model.table.Grid;
import org.beffroi.workbench.strategy.model.table.GridSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The keys of a table: those of spreadsheets. */
record GridKeys(ElementGrid on, GridActions deeds, boolean readOnly) {

    /** Tab walks cells; behind the last one and before the first it leaves the table, so that nobody is held in it. */
    void traverse(Event event) {
        if (event.detail != SWT.TRAVERSE_TAB_NEXT && event.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = false;
            return;
        }
        if ((event.stateMask & SWT.MOD1) != 0) {
            // The way out, wherever one is.
            event.doit = true;
            return;
        }
        Grid grid = on.grid();
        GridSelection at = grid.selection();
        boolean next = event.detail == SWT.TRAVERSE_TAB_NEXT;
        boolean end = next
                ? at.row() >= grid.lines() - 1 && at.column() == grid.columns().size() - 1
                : at.row() == 0 && at.column() == 0;
        event.doit = end || grid.lines() == 0;
    }

    void press(Event event) {
        if (on.grid().lines() == 0) {
            return;
        }
        boolean command = (event.stateMask & SWT.MOD1) != 0;
        if (command ? commands(event) : walks(event) || edits(event)) {
            event.doit = false;
        }
    }

    private boolean walks(Event event) {
        Grid grid = on.grid();
        int page = Math.max(1, on.places().inSight() - 1);
        int last = grid.columns().size() - 1;
        GridSelection at = grid.selection();
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> to(at.row() + 1, at.column(), shift);
            case SWT.ARROW_UP -> to(at.row() - 1, at.column(), shift);
            case SWT.ARROW_RIGHT -> to(at.row(), at.column() + 1, shift);
            case SWT.ARROW_LEFT -> to(at.row(), at.column() - 1, shift);
            case SWT.PAGE_DOWN -> to(at.row() + page, at.column(), shift);
            case SWT.PAGE_UP -> to(at.row() - page, at.column(), shift);
            case SWT.HOME -> to(at.row(), 0, shift);
            case SWT.END -> to(at.row(), last, shift);
            case SWT.TAB -> tab(shift);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The next cell or the one before, over the ends of rows. */
    void tab(boolean back) {
        Grid grid = on.grid();
        GridSelection at = grid.selection();
        int columns = grid.columns().size();
        int cell = at.row() * columns + at.column() + (back ? -1 : 1);
        int to = Math.clamp(cell, 0, grid.lines() * columns - 1);
        on.select(GridSelection.at(to / columns, to % columns));
    }

    private void to(int row, int column, boolean extends_) {
        int line = Math.max(0, row);
        int at = Math.max(0, column);
        on.select(extends_ ? on.grid().selection().to(line, at) : GridSelection.at(line, at));
    }

    private boolean edits(Event event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> deeds.edit("");
            case SWT.DEL, SWT.BS -> change(deeds::clear);
            case SWT.INSERT -> change(deeds::add);
            default -> {
                if (event.character < ' ' || event.character == SWT.DEL || (event.stateMask & SWT.ALT) != 0) {
                    return false;
                }
                change(() -> deeds.edit(String.valueOf(event.character)));
            }
        }
        return true;
    }

    private boolean commands(Event event) {
        Grid grid = on.grid();
        GridSelection at = grid.selection();
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        int lastRow = Math.max(0, grid.rows().size() - 1);
        int lastColumn = grid.columns().size() - 1;
        switch (event.keyCode) {
            // Ctrl+Shift+C codes mentions, everywhere in the window.
            case 'c' -> deeds.copy((event.stateMask & SWT.ALT) != 0);
            case 'v' -> change(deeds::paste);
            case 'd' -> change(deeds::fillDown);
            case 'a' -> on.select(new GridSelection(0, 0, lastRow, lastColumn));
            case SWT.CR, SWT.KEYPAD_CR -> grid.inHand().ifPresent(deeds::open);
            case SWT.DEL -> change(deeds::remove);
            case SWT.HOME -> to(0, 0, shift);
            case SWT.END -> to(lastRow, lastColumn, shift);
            case SWT.ARROW_DOWN -> to(lastRow, at.column(), shift);
            case SWT.ARROW_UP -> to(0, at.column(), shift);
            case SWT.ARROW_RIGHT -> to(at.row(), lastColumn, shift);
            case SWT.ARROW_LEFT -> to(at.row(), 0, shift);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void change(Runnable deed) {
        if (!readOnly) {
            deed.run();
        }
    }
}
