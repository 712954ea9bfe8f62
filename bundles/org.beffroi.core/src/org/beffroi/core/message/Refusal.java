package org.beffroi.core.message;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
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

    /**
     * What a refusal is about, for those who act on it: nobody compares sentences. The exit code of a verb follows from it, and
     * so does whether something else is tried instead. More kinds may come: treat those that you do not know as
     * {@link #OTHER}.
     */
    public enum Kind {
        /** What was asked makes no sense, such as an option without its value; a verb then ends with exit code 2. */
        WRONG_USE,
        /** There is no such thing, or no more. */
        NOT_FOUND,
        /** There is such a thing already, and it is not replaced unasked. */
        ALREADY_THERE,
        /** Somebody else has it in hand; later, or for reading, it may do. */
        IN_USE,
        /** Somebody else changed it meanwhile, and is not written over. */
        CHANGED,
        /** It may not be: rights, a password, or a rule forbid it. */
        NOT_ALLOWED,
        /** It can be read and not be written. */
        READ_ONLY,
        /** It is written in a way that cannot be understood. */
        MALFORMED,
        /** It is understood, and of a kind or a version that is not dealt with. */
        UNSUPPORTED,
        /** It is larger than what is taken. */
        TOO_LARGE,
        /** It was whole once and is no more. */
        DAMAGED,
        /** Nobody answers there. */
        UNREACHABLE,
        /** The disk has no room left: exit code 4. */
        FULL_DISK,
        /** Anything else. */
        OTHER
    }

    public Refusal(Sentence sentence) {
        this(Kind.OTHER, sentence, null);
    }

    /**
     * What was refused because of something else, of the kind that a disk says by what it throws; null where nothing else was
     * thrown.
     */
    public Refusal(Sentence sentence, @Nullable Throwable cause) {
        this(kindOf(cause), sentence, cause);
    }

    /** What was refused, of a kind; that of a cause that is a full disk goes before. */
    public Refusal(Kind kind, Sentence sentence, @Nullable Throwable cause) {
        super(sentence.key(), cause);
        Optional<FullDisk> full = FullDisk.in(cause);
        this.sentence = full.map(FullDisk::sentence).orElse(sentence);
        this.kind = full.isPresent() ? Kind.FULL_DISK : kind;
    }

    private static Kind kindOf(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> Kind.OTHER;
            case AccessDeniedException denied -> Kind.NOT_ALLOWED;
            case ReadOnlyFileSystemException medium -> Kind.READ_ONLY;
            case NoSuchFileException gone -> Kind.NOT_FOUND;
            case FileAlreadyExistsException there -> Kind.ALREADY_THERE;
            default -> Kind.OTHER;
        };
    }

    /** A refusal said with a key of the texts of the bundle that {@code home} belongs to. */
    public static Refusal of(Class<?> home, String key, Object... arguments) {
        return of(Kind.OTHER, home, key, arguments);
    }

    /** The same of a kind. */
    public static Refusal of(Kind kind, Class<?> home, String key, Object... arguments) {
        return new Refusal(kind, Sentence.of(home, key, arguments), null);
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
