package org.beffroi.workbench.strategy.table;

import org.eclipse.emf.ecore.EObject;

/** What is asked of a table by its keys and its pointer. */
interface GridActions {

    /**
     * Edits the cell in hand.
     *
     * @param typed what was typed to begin with, replacing what is there; empty to go on from what is there
     */
    void edit(String typed);

    /** Opens the form of a row. */
    void open(EObject row);

    /** Puts the selected cells on the clipboard, with headings or without. */
    void copy(boolean headed);

    /** Pastes what is on the clipboard, after a look at what it would change. */
    void paste();

    /** Fills the selected cells from the first row of them, or one from the cell above. */
    void fillDown();

    /** Empties the selected cells. */
    void clear();

    /** Adds a row. */
    void add();

    /** Takes the selected rows away. */
    void remove();

    /** Orders by the column in hand. */
    void sort(int column);

    /** Told that another cell is in hand. */
    void walked();
}
