package org.beffroi.core.source;

import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/** An address that the rules of the web do not let pass: nothing went there. */
public final class NotAdmitted extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why an address does not pass. */
    public enum Reason {
        /** It is private, and the user does not allow it. */
        PRIVATE,
        /** It is no address of the web. */
        NO_ADDRESS
    }

    public NotAdmitted(Sentence sentence, Reason reason) {
        super(sentence);
        this.reason = reason;
    }

    /** Why it does not pass. */
    public Reason reason() {
        return reason;
    }
}
