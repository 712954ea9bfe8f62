package org.beffroi.workbench.source;

/** What can be done on the screen of sources. Called on the UI thread. */
public interface SourceActions {

    /** Begins to add one. */
    void add();

    /** Visits all that are not paused, at once. */
    void harvestAll();

    /** Visits one at once. */
    void harvest(String name);

    /** Leaves one alone, or takes it up again. */
    void pause(String name, boolean paused);

    /** Forgets one, after asking. */
    void remove(String name);
}
