package org.beffroi.sources.table;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/** What is said when the disk, or the inside of a file, does not let itself be read. */
public final class Unreadable {

    private Unreadable() {}

    /**
     * The refusal.
     *
     * @param what name of the file
     * @param cause what the disk or a library said
     */
    public static Refusal refusal(Object what, Exception cause) {
        Sentence sentence = Sentence.of(Unreadable.class, "file.unreadable", what, reason(cause));
        return isDamage(cause)
                ? new Refusal(Refusal.Kind.DAMAGED, sentence, cause)
                : new Refusal(sentence, cause); // the disk says of what kind it is
    }

    private static boolean isDamage(Exception cause) {
        return switch (cause) {
            case EOFException cut -> true;
            case ZipException damaged -> true;
            case XMLStreamException broken -> true;
            case RuntimeException stumbled -> true;
            default -> false;
        };
    }

    private static Object reason(Exception cause) {
        if (isDamage(cause) && !(cause instanceof EOFException)) {
            return Sentence.of(Unreadable.class, "file.reason.damaged");
        }
        return switch (cause) {
            case AccessDeniedException denied -> Sentence.of(Unreadable.class, "file.reason.denied");
            case NoSuchFileException gone -> Sentence.of(Unreadable.class, "file.reason.gone");
            case EOFException cut -> Sentence.of(Unreadable.class, "file.reason.cut");
            default -> String.valueOf(cause.getMessage());
        };
    }
}
