package org.beffroi.core.guest;

import org.beffroi.core.message.Sentence;

/** Thrown where a guest gave what its contract does not allow: a value of no declared field, a confidence of 7, nothing at all. */
public final class Misconduct extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence why;

    private Misconduct(Sentence why) {
        super(why.key());
        this.why = why;
    }

    /** Misconduct said with a key of the core's texts, a clause that follows a colon. */
    public static Misconduct of(String key, Object... arguments) {
        return new Misconduct(Sentence.of(Misconduct.class, key, arguments));
    }

    /** What was wrong. */
    public Sentence why() {
        return why;
    }
}
