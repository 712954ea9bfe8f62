package org.beffroi.strategy.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentRenewer;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Refusal;
import org.beffroi.strategy.document.made.MadeFiles;

/**
 * Puts a document in its file, around what a writer has done there since the last time.
 *
 * <p>What was made is kept beside the strategy ({@link MadeFiles}): it is what the present file and the new one are compared with.
 * The file that was there is kept before it is replaced. What is made is kept first, so that a kill at any moment leaves a file
 * whose making is known.
 */
public final class Printing {

    private static final String BEFORE = ".before";

    private final Path folder;
    private final DocumentWriter writer;
    private final Optional<DocumentRenewer> renewer;

    /**
     * A printing.
     *
     * @param strategy the strategy's file, beside which is kept what was made
     * @param renewer of the writer's format; empty for formats that nobody edits
     */
    public Printing(Path strategy, DocumentWriter writer, Optional<DocumentRenewer> renewer) {
        this.folder = MadeFiles.folder(strategy);
        this.writer = writer;
        this.renewer = renewer;
    }

    /**
     * What was done.
     *
     * @param isWritten whether the file is new or was replaced
     * @param renewal what became of each block, where there was a file before
     * @param kept where the file that was there is kept
     */
    public record Made(boolean isWritten, Optional<Renewal> renewal, Optional<Path> kept) {}

    /** What is done about a file that is there. */
    public enum Way {
        /** It is made anew around what was written into it. */
        AROUND,
        /** It is only said what would be done. */
        PREVIEW,
        /** It is set aside under another name, and a new one is made without it. */
        ASIDE
    }

    /**
     * Makes it.
     *
     * @param to the file
     * @param way what is done where it is there
     * @throws Refusal if the file that is there is another document or none, or it is not known any more what it was when it was
     *     made
     * @throws IOException if a file cannot be read or written; the one that was there is then as it was
     */
    public Made make(Document document, Path to, Locale locale, Way way) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        Path file = to.toAbsolutePath();
        Optional<String> book = document.book().map(Document.Book::id);
        if (renewer.isEmpty() || book.isEmpty()) {
            return plain(out.toByteArray(), file, way);
        }
        MadeFiles files = new MadeFiles(folder, renewer.get(), ending(file));
        byte[] fresh = files.stamped(out.toByteArray(), book.get());
        if (Files.exists(file) && way != Way.ASIDE) {
            return around(fresh, file, book.get(), files, locale, way);
        }
        if (way == Way.PREVIEW) {
            return new Made(false, Optional.empty(), Optional.empty());
        }
        Optional<Path> kept = Files.exists(file) ? Optional.of(aside(file)) : Optional.empty();
        files.keep(fresh);
        WholeFile.write(file, fresh);
        return new Made(true, Optional.empty(), kept);
    }

    private Made around(byte[] fresh, Path file, String book, MadeFiles files, Locale locale, Way way)
            throws IOException {
        byte[] present = OrdinaryFile.bytes(file, ReadingLimits.DOCUMENT_BYTES);
        byte[] before = files.before(file, present, book);
        Renewal renewal = renewed(before, present, fresh, file, locale);
        // A file that is left alone comes from its former making as before.
        if (way == Way.PREVIEW || Arrays.equals(renewal.file(), present)) {
            return new Made(false, Optional.of(renewal), Optional.empty());
        }
        files.keep(fresh);
        Path kept = keep(file, present);
        WholeFile.write(file, files.restamped(renewal.file(), fresh));
        return new Made(true, Optional.of(renewal), Optional.of(kept));
    }

    private Renewal renewed(byte[] before, byte[] present, byte[] fresh, Path file, Locale locale) throws IOException {
        try {
            return renewer.orElseThrow().renew(before, present, fresh, locale);
        } catch (Refusal refusal) {
            throw refusal.kind() == Refusal.Kind.UNSUPPORTED ? MadeFiles.foreign(file, refusal.sentence()) : refusal;
        }
    }

    /** A file that nobody writes into is replaced. */
    private static Made plain(byte[] fresh, Path file, Way way) throws IOException {
        Optional<byte[]> present = Files.exists(file)
                ? Optional.of(OrdinaryFile.bytes(file, ReadingLimits.DOCUMENT_BYTES))
                : Optional.empty();
        boolean same = present.filter(one -> Arrays.equals(one, fresh)).isPresent();
        if (way == Way.PREVIEW || same) {
            return new Made(false, Optional.empty(), Optional.empty());
        }
        Optional<Path> kept = present.isEmpty()
                ? Optional.empty()
                : Optional.of(way == Way.ASIDE ? aside(file) : keep(file, present.get()));
        WholeFile.write(file, fresh);
        return new Made(true, Optional.empty(), kept);
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Path keep(Path file, byte[] content) throws IOException {
        Path kept = file.resolveSibling(file.getFileName() + BEFORE);
        WholeFile.write(kept, content);
        return kept;
    }

    /** A copy under a name that is still free, with an ending that programs open. */
    private static Path aside(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        Path aside = file;
        for (int i = 1; Files.exists(aside); i++) {
            aside = file.resolveSibling(
                    name.substring(0, dot) + BEFORE + (i == 1 ? "" : "-" + i) + name.substring(dot));
        }
        WholeFile.write(aside, OrdinaryFile.bytes(file, ReadingLimits.DOCUMENT_BYTES));
        return aside;
    }
}
