package org.beffroi.archive.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.message.FullDisk;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * What is said where the disk of a dossier takes no writing: that the medium is protected, that it is full and where, or what
 * the system says.
 *
 * @param dossier its folder
 * @param protection whether files can only be read there
 */
record DiskRefusal(Path dossier, Protection protection) {

    /** What systems say of it, in the languages of their users. */
    private static final List<String> SIGNS = List.of(
            "read-only file system",
            "write-protected",
            "write protected",
            "en lecture seule",
            "protégé en écriture",
            "schreibgeschützt",
            "sólo lectura",
            "solo lectura",
            "sola lettura");

    DiskRefusal(Path dossier) {
        this(dossier, folder -> Files.getFileStore(folder).isReadOnly());
    }

    /** Whether the medium of a folder can only be read. */
    interface Protection {
        boolean of(Path folder) throws IOException;
    }

    /** To somebody who wanted to write. */
    Refusal ofWriting(IOException problem) {
        return of(problem, "archive.medium.read.only");
    }

    /** To somebody who wanted to read, and whose index must be brought up to the journals first. */
    Refusal ofIndexing(IOException problem) {
        return of(problem, "archive.index.read.only");
    }

    private Refusal of(IOException problem, String protectedKey) {
        if (isToldProtected(problem) || takesNoWriting()) {
            return new Refusal(
                    Refusal.Kind.READ_ONLY, Sentence.of(DiskRefusal.class, protectedKey, dossier.toString()), problem);
        }
        String reason = problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        return new Refusal(
                Sentence.of(DiskRefusal.class, "archive.disk.refuses", dossier.toString(), reason), named(problem));
    }

    /** A folder that is mounted a second time, for reading, is on a medium that could be written. */
    private static boolean isToldProtected(IOException problem) {
        String message = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(message::contains);
    }

    private boolean takesNoWriting() {
        try {
            return protection.of(dossier);
        } catch (IOException unknown) {
            return false;
        }
    }

    /** The system says of a full disk that it is full, and not which. */
    private IOException named(IOException problem) {
        Throwable cause = problem;
        while (cause != null && !(cause instanceof FullDisk)) {
            cause = cause.getCause();
        }
        return cause == null && FullDisk.in(problem).isPresent() ? FullDisk.of(dossier, problem) : problem;
    }
}
