package org.beffroi.workbench.privacy.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.privacy.Paper;

/**
 * Writes papers to files, in the format of their ending: those that document writers know, Markdown and plain text. Off the UI
 * thread.
 *
 * @param writers the formats at hand
 * @param maker the program, with its version
 * @param zone in which the making is dated
 * @param clock the time of making
 */
public record PaperFiles(List<DocumentWriter> writers, String maker, ZoneId zone, Clock clock) {

    /** A letter is not how these papers are handed over. */
    private static final String MAIL = "eml";

    public PaperFiles {
        writers = List.copyOf(writers);
    }

    /** Endings of the formats at hand, the page first. */
    public List<String> endings() {
        return Stream.concat(
                        Stream.of("html"),
                        Stream.concat(writers.stream().map(PaperFiles::ending), Stream.of("md", "txt")))
                .filter(ending -> !ending.equals(MAIL))
                .distinct()
                .toList();
    }

    /**
     * Writes a paper, whole or not at all.
     *
     * @throws Refusal if the ending is of no format, or the file cannot be written
     */
    public void save(Paper paper, Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Optional<DocumentWriter> writer = writers.stream()
                .filter(one -> ending(one).equals(ending) && !ending.equals(MAIL))
                .findFirst();
        Optional<Paper.Form> form = Paper.form(name);
        if (writer.isEmpty() && form.isEmpty()) {
            throw Refusal.of(
                    Refusal.Kind.NOT_FOUND,
                    PaperFiles.class,
                    "digests.format.unknown",
                    ending,
                    String.join(", ", endings()));
        }
        try {
            WholeFile.write(
                    file.toAbsolutePath(),
                    writer.isPresent()
                            ? bytes(paper, writer.get())
                            : paper.as(form.get()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Refusal(Sentence.of(PaperFiles.class, "export.refused", name, String.valueOf(e.getMessage())), e);
        }
    }

    private byte[] bytes(Paper paper, DocumentWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(paper.document(zone, maker, clock.instant()), out);
        return out.toByteArray();
    }

    private static String ending(DocumentWriter writer) {
        return DocumentWriter.info(writer).id();
    }
}
