package org.beffroi.workbench.source;

import org.beffroi.workbench.importing.ImportHistory;

/** What can be done on the screen of sources. Called on the UI thread. */
public interface SourceActions {

    /**
     * Begins to add one.
     *
     * @param pasted what is at hand of it, such as an address; empty where nothing is yet
     */
    void add(String pasted);

    /** Asks for a file, and shows how it would be imported. */
    void importFile();

    /** Begins to change one. */
    void change(String name);

    /** Visits all that are not paused, at once. */
    void harvestAll();

    /** Visits one at once. */
    void harvest(String name);

    /** Whether sources are visited when they are due while the window is open. */
    boolean byItself();

    /** Has them visited so, or not. */
    void byItself(boolean wanted);

    /** Leaves one alone, or takes it up again. */
    void pause(String name, boolean paused);

    /** Forgets one, after asking. */
    void remove(String name);

    /** Takes an import back, or brings one back that was taken back. */
    void turn(ImportHistory.Line line);
}
