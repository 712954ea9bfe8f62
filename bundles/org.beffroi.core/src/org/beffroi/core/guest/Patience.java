package org.beffroi.core.guest;

import java.time.Duration;

/** How long a guest may take for what it is asked, before it is left out. */
public enum Patience {
    /** For what is read off: names, forms, declarations, one mention. 10 s. */
    BRIEF(1),
    /** For getting ready: models, lists. A minute. */
    READY(6),
    /** For work that a person may wait for, and can stop: an answer, a visit, a document. 10 min. */
    WORK(60);

    /** Property that says the seconds of {@link #BRIEF}; the others follow. */
    static final String PROPERTY = "beffroi.guest.seconds";

    private static final int SECONDS = 10;

    private final int times;

    Patience(int times) {
        this.times = times;
    }

    /** The longest time, at least a second. */
    public Duration limit() {
        return Duration.ofSeconds((long) Math.max(1, Integer.getInteger(PROPERTY, SECONDS)) * times);
    }
}
