package org.beffroi.cli.syntax;

import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/** What was typed makes no sense; ends with exit code 2. */
public final class WrongUse extends Refusal {

    private static final long serialVersionUID = 1L;

    public WrongUse(Sentence sentence) {
        super(Kind.WRONG_USE, sentence, null);
    }

    /** Said with a key of the command line's own texts. */
    public static WrongUse of(String key, Object... arguments) {
        return new WrongUse(Sentence.of(WrongUse.class, key, arguments));
    }
}
