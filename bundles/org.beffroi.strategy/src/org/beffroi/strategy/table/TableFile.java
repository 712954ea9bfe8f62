package org.beffroi.strategy.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.file.WriteProblem;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;

/**
 * A table on its way to a file whose ending says the format. It is written beside its place and moved there when it is whole: what
 * was there before is never half replaced.
 *
 * @param writers of the formats at hand
 */
public record TableFile(List<TableWriter> writers) {

    /** Formats of spreadsheets, those people ask for first. */
    private static final List<String> SPREADSHEETS = List.of("ods", "xlsx", "csv");

    public TableFile {
        writers = List.copyOf(writers);
    }

    /** The endings of the formats at hand, without a dot. */
    public List<String> endings() {
        return SPREADSHEETS.stream()
                .filter(id -> writers.stream().anyMatch(writer -> id(writer).equals(id)))
                .toList();
    }

    /**
     * Writes a table.
     *
     * @throws Refusal if the ending is that of no format at hand, or the file cannot be written
     */
    public void write(Path file, Sheet sheet, List<List<Object>> rows) {
        TableWriter writer = writer(file);
        try {
            WholeFile.export(file, out -> writer.write(sheet, rows.iterator(), out));
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            TableFile.class, "strategy.table.unwritten", String.valueOf(file), WriteProblem.reason(e)),
                    e);
        }
    }

    /**
     * The writer of a file.
     *
     * @throws Refusal if its ending is that of no format at hand
     */
    public TableWriter writer(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return writers.stream()
                .filter(writer -> SPREADSHEETS.contains(id(writer)) && name.endsWith("." + id(writer)))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.UNSUPPORTED,
                        TableFile.class,
                        "strategy.table.ending",
                        String.valueOf(file.getFileName()),
                        String.join(", ", endings())));
    }

    private static String id(TableWriter writer) {
        return TableWriter.info(writer).id();
    }
}
