package org.beffroi.testing.disk;

/** What a process meets that was killed: nothing it does has any effect any more. Not to be caught by what is tested. */
public final class Killed extends Error {

    private static final long serialVersionUID = 1L;

    Killed() {
        super("killed");
    }
}
