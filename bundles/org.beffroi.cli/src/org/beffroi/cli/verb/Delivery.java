package org.beffroi.cli.verb;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;

/**
 * Rows and documents on their way out, to a file or to the output.
 *
 * <p>A file is written beside its place and moved there when it is whole: what was there before is never half replaced.
 *
 * @param workplace whose output it is
 * @param file empty for the output
 */
public record Delivery(Workplace workplace, Optional<Path> file) {

    /**
     * Writes a table.
     *
     * @throws Refusal if the file cannot be written
     */
    public void write(TableWriter writer, Sheet sheet, Iterator<List<Object>> rows) {
        if (file.isEmpty()) {
            try {
                writer.write(sheet, rows, workplace.bytes());
            } catch (IOException e) {
                throw refusal("output.failed", e, String.valueOf(e.getMessage()));
            }
            return;
        }
        Counted counted = new Counted(rows);
        toFile(out -> writer.write(sheet, counted, out));
        workplace.tell(Sentence.of(
                Delivery.class, "file.written", counted.count, file.get().toString()));
    }

    /**
     * Writes a document.
     *
     * @throws Refusal if the file cannot be written
     */
    public void write(DocumentWriter writer, Document document) {
        if (file.isEmpty()) {
            try {
                writer.write(document, workplace.bytes());
            } catch (IOException e) {
                throw refusal("output.failed", e, String.valueOf(e.getMessage()));
            }
            return;
        }
        toFile(out -> writer.write(document, out));
        workplace.tell(Sentence.of(
                Delivery.class, "document.written", document.title(), file.get().toString()));
    }

    /**
     * Writes a report.
     *
     * @throws Refusal if the file cannot be written, or the format has no way to say what the report holds
     */
    public void write(ReportWriter writer, Report report) {
        if (file.isEmpty()) {
            try {
                writer.write(report, workplace.width(), workplace.bytes());
            } catch (IOException e) {
                throw refusal("output.failed", e, String.valueOf(e.getMessage()));
            }
            return;
        }
        toFile(out -> writer.write(report, 0, out));
        workplace.tell(Sentence.of(
                Delivery.class, "document.written", report.title(), file.get().toString()));
    }

    /**
     * Writes a text, in UTF-8.
     *
     * @param title what it is, said once it is in a file
     * @throws Refusal if the file cannot be written
     */
    public void write(String title, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (file.isEmpty()) {
            try {
                workplace.bytes().write(bytes);
                workplace.bytes().flush();
            } catch (IOException e) {
                throw refusal("output.failed", e, String.valueOf(e.getMessage()));
            }
            return;
        }
        toFile(out -> out.write(bytes));
        workplace.tell(Sentence.of(
                Delivery.class, "document.written", title, file.get().toString()));
    }

    private void toFile(Content content) {
        Path target = workplace.currentFolder().resolve(file.get());
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            writeWhole(content, part);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw refusal("file.not.written", e, file.get().toString(), reason(e));
        }
    }

    private static void writeWhole(Content content, Path part) throws IOException {
        boolean whole = false;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
            content.writeTo(out);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Java's messages of missing folders and rights hold the path alone: the kind of problem is in the type. */
    private static Sentence reason(IOException problem) {
        return switch (problem) {
            case NoSuchFileException missing -> Sentence.of(Delivery.class, "file.no.folder");
            case AccessDeniedException denied -> Sentence.of(Delivery.class, "file.no.right");
            default -> Sentence.of(Delivery.class, "file.other", String.valueOf(problem.getMessage()));
        };
    }

    private static Refusal refusal(String key, IOException cause, Object... arguments) {
        return new Refusal(Sentence.of(Delivery.class, key, arguments), cause);
    }

    /** What goes into a file. */
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Rows, counted as they pass. */
    private static final class Counted implements Iterator<List<Object>> {
        private final Iterator<List<Object>> rows;
        private long count;

        Counted(Iterator<List<Object>> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public List<Object> next() {
            count++;
            return rows.next();
        }
    }
}
