package org.beffroi.strategy.document.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.beffroi.core.document.DocumentRenewer;
import org.beffroi.core.file.NamedFiles;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * Documents as they were made, before anybody edited them, in the folder {@code documents/made} beside the strategy: one file for
 * each making that differs, found by what the edited file carries and never by its name. Not for several threads.
 *
 * @param folder made when first written to
 * @param format ending of the files, without its dot
 */
public record MadeFiles(Path folder, DocumentRenewer renewer, String format) {

    private static final int DIGITS = 16;

    /** Where documents of a strategy are kept as they were made. */
    public static Path folder(Path strategy) {
        return strategy.toAbsolutePath().resolveSibling("documents").resolve("made");
    }

    /** The same file, carrying from which making it comes. */
    public byte[] stamped(byte[] fresh, String book) throws IOException {
        return renewer.identified(fresh, new BookRevision(book, format, digest(fresh)).text());
    }

    /** An edited file that has become one of this making. */
    public byte[] restamped(byte[] edited, byte[] fresh) throws IOException {
        return renewer.identified(edited, renewer.identity(fresh).orElseThrow());
    }

    /** Keeps what is made. */
    public void keep(byte[] fresh) throws IOException {
        Path file = file(BookRevision.of(renewer.identity(fresh).orElseThrow()).orElseThrow());
        if (!(Files.exists(file) && Arrays.equals(Files.readAllBytes(file), fresh))) {
            WholeFile.write(file, fresh);
            String book = BookRevision.of(renewer.identity(fresh).orElseThrow())
                    .orElseThrow()
                    .book();
            new MadeHistory(folder).prune(NamedFiles.plain(book), format, Instant.now());
        }
    }

    /**
     * What an edited file was when it was made.
     *
     * @param book the document that is asked for
     * @throws Refusal if it is another document or none, or what it was is not there any more; it says which, and what to do
     */
    public byte[] before(Path edited, byte[] content, String book) throws IOException {
        String carried = carried(edited, content).orElseThrow(() -> refusal(edited, "report.foreign.unmarked", format));
        Optional<BookRevision> revision = BookRevision.of(carried);
        String is = revision.map(BookRevision::book).orElse(carried);
        if (!BookRevision.strategy(is).equals(BookRevision.strategy(book))) {
            throw refusal(edited, "report.foreign.strategy");
        }
        if (!BookRevision.product(is).equals(BookRevision.product(book))) {
            throw refusal(
                    edited,
                    "report.foreign.product",
                    product(BookRevision.product(is)),
                    product(BookRevision.product(book)));
        }
        String language = BookRevision.language(is);
        if (!language.equals(BookRevision.language(book))) {
            throw refusal(edited, "report.foreign.language", language, BookRevision.language(book));
        }
        if (!is.equals(book)) {
            throw refusal(
                    edited,
                    "report.foreign.audience",
                    audience(BookRevision.audience(is)),
                    audience(BookRevision.audience(book)));
        }
        if (revision.filter(one -> !one.format().equals(format)).isPresent()) {
            throw refusal(
                    edited, "report.foreign.format", revision.orElseThrow().format(), format);
        }
        Path made = revision.map(this::file).orElseGet(() -> unrevised(edited, book));
        if (!Files.exists(made)) {
            throw refusal(edited, "report.foreign.lost", folder.toString());
        }
        return Files.readAllBytes(made);
    }

    private Optional<String> carried(Path edited, byte[] content) {
        try {
            return renewer.identity(content);
        } catch (IOException e) {
            throw refusal(edited, "report.foreign.unreadable", format, String.valueOf(e.getMessage()));
        }
    }

    private static Sentence audience(String name) {
        return Sentence.of(
                MadeFiles.class,
                switch (name) {
                    case "public", "elected", "internal" -> "report.audience." + name;
                    default -> "report.audience.other";
                },
                name);
    }

    private static Sentence product(String name) {
        return Sentence.of(
                MadeFiles.class,
                switch (name) {
                    case "" -> "report.product.document";
                    case "note" -> "report.product.note";
                    case "council" -> "report.product.council";
                    case "annexes" -> "report.product.annexes";
                    default -> "report.product.other";
                },
                name);
    }

    private static Refusal refusal(Path edited, String key, Object... arguments) {
        return foreign(edited, Sentence.of(MadeFiles.class, key, arguments));
    }

    /** That a file cannot be made anew, why, and what to do. */
    public static Refusal foreign(Path edited, Sentence why) {
        return Refusal.of(
                Refusal.Kind.UNSUPPORTED, MadeFiles.class, "report.foreign", String.valueOf(edited.getFileName()), why);
    }

    private Path file(BookRevision revision) {
        return folder.resolve(NamedFiles.plain(revision.book()) + "-" + revision.revision() + "." + format);
    }

    /** Files once carried no revision, and what they were was found by their name. */
    private Path unrevised(Path edited, String book) {
        return folder.resolve(NamedFiles.plain(edited.getFileName() + "-" + book) + "." + format);
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                    .substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) { // each Java has it
            throw new IllegalStateException(e);
        }
    }
}
