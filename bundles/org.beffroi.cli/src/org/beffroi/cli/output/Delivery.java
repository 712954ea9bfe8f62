package org.beffroi.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.file.WriteProblem;
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

    private void toFile(WholeFile.Content content) {
        Path target = workplace.currentFolder().resolve(file.get());
        try {
            WholeFile.export(target, content);
        } catch (IOException e) {
            throw refusal("file.not.written", e, file.get().toString(), WriteProblem.reason(e));
        }
    }

    private static Refusal refusal(String key, IOException cause, Object... arguments) {
        return new Refusal(Sentence.of(Delivery.class, key, arguments), cause);
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
