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
        return new Refusal(Sentence.of(Unreadable.class, "file.unreadable", what, reason(cause)), cause);
    }

    private static Object reason(Exception cause) {
        String key =
                switch (cause) {
                    case AccessDeniedException denied -> "file.reason.denied";
                    case NoSuchFileException gone -> "file.reason.gone";
                    case EOFException cut -> "file.reason.cut";
                    case ZipException damaged -> "file.reason.damaged";
                    case XMLStreamException broken -> "file.reason.damaged";
                    case RuntimeException stumbled -> "file.reason.damaged";
                    default -> null;
                };
        return key == null ? String.valueOf(cause.getMessage()) : Sentence.of(Unreadable.class, key);
    }
}
