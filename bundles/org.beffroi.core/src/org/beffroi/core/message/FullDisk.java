package org.beffroi.core.message;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A disk, or a quota, that has no room left: a foreseen condition, told in one sentence that says what was not written and
 * what to do. A {@link Refusal} that it causes is of that kind and says that sentence.
 */
public final class FullDisk extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 20;

    /** What systems say of it, in the languages of their users: the name of the error reaches no Java program. */
    private static final List<String> SIGNS = List.of(
            "no space left",
            "disk quota exceeded",
            "not enough space",
            "disk is full",
            "aucun espace disponible",
            "plus de place",
            "espace insuffisant",
            "espace disque insuffisant",
            "quota d'espace disque",
            "quota d’espace disque",
            "kein speicherplatz",
            "nicht genügend speicherplatz",
            "no queda espacio",
            "spazio esaurito");

    private final transient Sentence sentence;

    private FullDisk(Sentence sentence, Throwable cause) {
        super(sentence.key(), cause);
        this.sentence = sentence;
    }

    /** A file that could not be written and is as it was before. */
    public static FullDisk of(Path file, IOException cause) {
        return new FullDisk(Sentence.of(FullDisk.class, "disk.full", file.toString()), cause);
    }

    /** An output that is not whole. */
    public static FullDisk ofOutput(IOException cause) {
        return new FullDisk(Sentence.of(FullDisk.class, "disk.full.output"), cause);
    }

    /**
     * The full disk behind a failure, found among its causes: one that was recognised where it happened, else one that the
     * system's message tells of, in which case the file may be unknown.
     */
    public static Optional<FullDisk> in(@Nullable Throwable problem) {
        Throwable cause = problem;
        Optional<FullDisk> told = Optional.empty();
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof FullDisk known) {
                return Optional.of(known);
            }
            if (told.isEmpty() && cause instanceof IOException failure && isTold(failure)) {
                told = Optional.of(unnamed(failure));
            }
            cause = cause.getCause();
        }
        return told;
    }

    /** Whether the system's message tells of a full disk. */
    public static boolean isTold(IOException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(message::contains);
    }

    private static FullDisk unnamed(IOException failure) {
        return failure instanceof FileSystemException named && named.getFile() != null
                ? of(Path.of(named.getFile()), failure)
                : new FullDisk(Sentence.of(FullDisk.class, "disk.full.somewhere"), failure);
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
