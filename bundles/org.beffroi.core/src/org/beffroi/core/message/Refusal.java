package org.beffroi.core.message;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A failure that can be told to a person: what happened, to which thing, what to do.
 *
 * <p>Thrown wherever an operation cannot go on because of its input or its surroundings. The faces print
 * {@link #sentence()} in the user's language and never a stack trace. A refusal whose cause is a full disk says so, whatever
 * else it was about to say.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;
    private final Kind kind;

    /** What a refusal is about, for those who act on it: nobody compares sentences. */
    public enum Kind {
        /** The disk has no room left. */
        FULL_DISK,
        /** Anything else. */
        OTHER
    }

    public Refusal(Sentence sentence) {
        this(sentence, null);
    }

    /** What was refused because of something else; null where nothing else was thrown. */
    public Refusal(Sentence sentence, @Nullable Throwable cause) {
        super(sentence.key(), cause);
        Optional<FullDisk> full = FullDisk.in(cause);
        this.sentence = full.map(FullDisk::sentence).orElse(sentence);
        this.kind = full.isPresent() ? Kind.FULL_DISK : Kind.OTHER;
    }

    /** A refusal said with a key of the texts of the bundle that {@code home} belongs to. */
    public static Refusal of(Class<?> home, String key, Object... arguments) {
        return new Refusal(Sentence.of(home, key, arguments));
    }

    /** What is said to the user. */
    public Sentence sentence() {
        return sentence;
    }

    /** What it is about. */
    public Kind kind() {
        return kind;
    }

    /** The sentence in English, for logs. */
    @Override
    public String getMessage() {
        return sentence.in(Locale.ENGLISH);
    }
}
