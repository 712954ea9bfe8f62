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
import org.beffroi.core.file.NamedFiles;
import org.beffroi.core.file.WholeFile;

/**
 * Puts a document in its file, around what a writer has done there since the last time.
 *
 * <p>What was made last is kept beside the strategy, in the folder {@code documents/made}, one for each file and reader: it is
 * what the present file and the new one are compared with. The file that was there is kept before it is replaced.
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
        this.folder = strategy.toAbsolutePath().resolveSibling("documents").resolve("made");
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

    /**
     * Makes it.
     *
     * @param to the file
     * @param preview whether nothing is written
     * @throws IOException if a file cannot be read or written; the one that was there is then as it was
     */
    public Made make(Document document, Path to, Locale locale, boolean preview) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        byte[] fresh = out.toByteArray();
        Path base = base(document, to);
        if (!Files.exists(to)) {
            if (!preview) {
                WholeFile.write(base, fresh);
                WholeFile.write(to.toAbsolutePath(), fresh);
            }
            return new Made(!preview, Optional.empty(), Optional.empty());
        }
        byte[] present = Files.readAllBytes(to);
        Optional<Renewal> renewal = renew(base, present, fresh, locale);
        byte[] content = renewal.map(Renewal::file).orElse(fresh);
        boolean same = Arrays.equals(content, present);
        if (preview) {
            return new Made(false, renewal, Optional.empty());
        }
        Optional<Path> kept = same ? Optional.empty() : Optional.of(keep(to, present));
        if (!same) {
            WholeFile.write(to.toAbsolutePath(), content);
        }
        // Last: a kill between the two leaves an older base, and what the model changed is then found changed by both
        // alike.
        if (renewer.isPresent() && !(Files.exists(base) && Arrays.equals(Files.readAllBytes(base), fresh))) {
            WholeFile.write(base, fresh);
        }
        return new Made(!same, renewal, kept);
    }

    /** Without what was made before, all that stands there is taken for the writer's. */
    private Optional<Renewal> renew(Path base, byte[] present, byte[] fresh, Locale locale) throws IOException {
        if (renewer.isEmpty()) {
            return Optional.empty();
        }
        byte[] before = Files.exists(base) ? Files.readAllBytes(base) : fresh;
        return Optional.of(renewer.get().renew(before, present, fresh, locale));
    }

    private Path base(Document document, Path to) {
        String name = String.valueOf(to.getFileName());
        String reader = document.book().map(Document.Book::id).orElse("");
        return folder.resolve(
                NamedFiles.plain(name + "-" + reader) + name.substring(Math.max(0, name.lastIndexOf('.'))));
    }

    private static Path keep(Path file, byte[] content) throws IOException {
        Path kept = file.toAbsolutePath().resolveSibling(file.getFileName() + BEFORE);
        WholeFile.write(kept, content);
        return kept;
    }
}
