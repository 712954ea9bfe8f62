package org.beffroi.workbench.digest.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.post.MailServer;
import org.beffroi.dossier.digest.Composition;
import org.beffroi.dossier.mailing.DigestMailing;

/** Makes the documents of digests. Off the UI thread. */
public final class DigestDocuments {

    private final Dossier dossier;
    private final Supplier<List<DocumentWriter>> writers;
    private final DigestMailing mailing;
    private final Clock clock;

    /** @param writers the formats at hand */
    public DigestDocuments(
            Dossier dossier, Supplier<List<DocumentWriter>> writers, DigestMailing mailing, Clock clock) {
        this.dossier = dossier;
        this.writers = writers;
        this.mailing = mailing;
        this.clock = clock;
    }

    /** File endings of the formats at hand, the page first. */
    public List<String> endings() {
        return writers.get().stream()
                .map(DigestDocuments::ending)
                .sorted(Comparator.comparing((String ending) -> !ending.equals("html"))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /**
     * What somebody would get now.
     *
     * @param form how much of it
     * @param page a file that goes when the program ends
     * @param mail as its reader sees it
     * @param mailed the page within the mail, as a file that goes when the program ends
     */
    public record Preview(Digest.Form form, Path page, ShownMail mail, Path mailed) {}

    /**
     * A digest in a form, to be looked at; its watches keep what they have to show.
     *
     * @param server whose mails it goes by, where it has no sender of its own
     * @return empty of an alert that has nothing to call for
     */
    public Optional<Preview> preview(Digest digest, Digest.Form form, Optional<MailServer> server, Cancel cancel) {
        List<Correspondent> whom = digest.recipients(form);
        return mailing.compose(digest.sentTo(whom), form, dossier, clock.instant(), cancel)
                .map(composition -> preview(form, signed(composition.document(), server)));
    }

    private Preview preview(Digest.Form form, Document document) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer("eml").write(document, bytes);
            ShownMail mail = ShownMail.of(bytes.toByteArray());
            return new Preview(
                    form,
                    temporary(out -> writer("html").write(document, out)),
                    mail,
                    temporary(out -> out.write(mail.page().getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw refused("", e);
        }
    }

    private static Path temporary(WholeFile.Content content) throws IOException {
        Path file = WholeFile.temporary(".html", content);
        file.toFile().deleteOnExit();
        return file;
    }

    private static Document signed(Document document, Optional<MailServer> server) {
        return document.sender().isPresent()
                ? document
                : server.map(known -> document.from(known.sender())).orElse(document);
    }

    /**
     * Writes a digest to a file, in the format of its ending, whole or not at all; what its watches show counts as shown.
     *
     * @throws Refusal if a query is not understood, the ending is of no format, or the file cannot be written
     */
    public void save(Digest digest, Path file, Cancel cancel) {
        DocumentWriter writer = writer(ending(file));
        Composition composition = mailing.compose(digest, dossier, clock.instant(), cancel);
        try {
            WholeFile.export(file, out -> writer.write(composition.document(), out));
        } catch (IOException e) {
            throw refused(file.toString(), e);
        }
        composition.shown().forEach(dossier.watches()::delivered);
    }

    private DocumentWriter writer(String ending) {
        return writers.get().stream()
                .filter(writer -> ending(writer).equals(ending))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        DigestDocuments.class,
                        "digests.format.unknown",
                        ending,
                        String.join(", ", endings())));
    }

    private static String ending(DocumentWriter writer) {
        return DocumentWriter.info(writer).id();
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Refusal refused(String file, IOException e) {
        return new Refusal(
                Sentence.of(DigestDocuments.class, "export.refused", file, String.valueOf(e.getMessage())), e);
    }
}
