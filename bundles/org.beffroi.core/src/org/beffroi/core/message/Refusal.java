package org.beffroi.core.message;

import java.util.Locale;

/**
 * A failure that can be told to a person: what happened, to which thing, what to do.
 *
 * <p>Thrown wherever an operation cannot go on because of its input or its surroundings. The faces print
 * {@link #sentence()} in the user's language and never a stack trace.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    public Refusal(Sentence sentence) {
        this(sentence, null);
    }

    public Refusal(Sentence sentence, Throwable cause) {
        super(sentence.key(), cause);
        this.sentence = sentence;
    }

    /** A refusal said with a key of the texts of the bundle that {@code home} belongs to. */
    public static Refusal of(Class<?> home, String key, Object... arguments) {
        return new Refusal(Sentence.of(home, key, arguments));
    }

    /** What is said to the user. */
    public Sentence sentence() {
        return sentence;
    }

    /** The sentence in English, for logs. */
    @Override
    public String getMessage() {
        return sentence.in(Locale.ENGLISH);
    }
}
