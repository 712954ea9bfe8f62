package org.beffroi.core.post;

import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/** Something was on its way when the connection broke: it may have arrived, and may not. */
public final class Doubtful extends Refusal {

    private static final long serialVersionUID = 1L;

    public Doubtful(Sentence sentence, Throwable cause) {
        super(sentence, cause);
    }
}
