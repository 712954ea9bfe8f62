package org.beffroi.sources.importing.run;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.file.Disk;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.limit.SpreadsheetFormula;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * The rows of one file that could not be kept: CSV in UTF-8 with a byte order mark (so that a spreadsheet opens it), with
 * the file inside an archive, the line, the reason in the user's language, the row itself.
 *
 * <p>Cells that a spreadsheet would take for a formula get an apostrophe before them. The file is made with the first row;
 * after a kill it is cut back to the length that the state of the import knows.
 */
public final class RejectsFile {

    private final Path file;
    private final Locale locale;
    private long length;

    public RejectsFile(Path file, Locale locale, long length) {
        this.file = file;
        this.locale = locale;
        this.length = length;
    }

    Path path() {
        return file;
    }

    /** Bytes written so far. */
    public long length() {
        return length;
    }

    /** Adds rows, durably; nothing happens for none. */
    public void add(List<Portion.Reject> rejects) {
        if (rejects.isEmpty()) {
            return;
        }
        StringWriter text = new StringWriter();
        if (length == 0) {
            text.write('\uFEFF');
        }
        write(rejects, text);
        append(text.toString());
    }

    private void write(List<Portion.Reject> rejects, StringWriter text) {
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            if (length == 0) {
                csv.writeRecord(
                        said("rejects.file"), said("rejects.line"), said("rejects.reason"), said("rejects.row"));
            }
            for (Portion.Reject reject : rejects) {
                csv.writeRecord(
                        SpreadsheetFormula.disarmed(reject.place().entry()),
                        Long.toString(reject.place().line()),
                        reject.why().in(locale),
                        SpreadsheetFormula.disarmed(reject.raw()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A string accepts any text", e);
        }
    }

    private void append(String text) {
        try {
            LocalDisk disk = new LocalDisk();
            if (Files.exists(file)) {
                disk.cut(file, length);
            }
            try (Disk.Appender rows = disk.append(file)) {
                length = rows.append(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(RejectsFile.class, "rejects.unwritable", file, String.valueOf(e.getMessage())), e);
        }
    }

    private String said(String key) {
        return Sentence.of(RejectsFile.class, key).in(locale);
    }
}
