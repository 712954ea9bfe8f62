package org.beffroi.strategy.file;

import org.beffroi.core.message.Sentence;

/** What is in the file cannot be taken for a strategy. */
final class Unsound extends Exception {

    private static final long serialVersionUID = 1L;
    private final transient Sentence sentence;

    Unsound(String key, Object... arguments) {
        super(key);
        this.sentence = Sentence.of(Unsound.class, key, arguments);
    }

    /** Why, for people. */
    Sentence sentence() {
        return sentence;
    }
}
