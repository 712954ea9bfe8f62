package org.beffroi.workbench;

import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * The layout that a window left in its place when it closed.
 *
 * <p>The platform takes it up as it is, with the names of the classes that commands and screens then had, and without what
 * came later: one that another program left shows empty screens. What people chose stands in their settings, not here.
 */
final class KeptLayout {

    private static final System.Logger LOG = System.getLogger(KeptLayout.class.getName());
    private static final String PROGRAM = "layout.program";

    private final Preferences store;
    private final String program;

    /** @param program what tells this program from an older or a newer one, such as the versions of its bundles */
    KeptLayout(Preferences store, String program) {
        this.store = store;
        this.program = program;
    }

    /** Whether it is of this program; not where nobody knows. */
    boolean isOurs() {
        return program.equals(store.get(PROGRAM, ""));
    }

    /** Remembers that the one that lies there now is of this program. */
    void left() {
        store.put(PROGRAM, program);
        try {
            store.flush();
        } catch (BackingStoreException e) {
            // The next window begins with the layout of the first one.
            LOG.log(System.Logger.Level.WARNING, "Whose layout is kept is not remembered", e);
        }
    }
}
