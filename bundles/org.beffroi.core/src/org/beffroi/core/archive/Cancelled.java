package org.beffroi.core.archive;

/** Thrown by an answer that was asked to stop; says nothing to the user, who asked. */
public final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Cancelled() {
        super("cancelled", null, false, false);
    }
}
