package org.beffroi.strategy.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
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
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                writer.write(sheet, rows.iterator(), out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Object reason = e instanceof NoSuchFileException
                    ? Sentence.of(TableFile.class, "strategy.table.no.folder")
                    : String.valueOf(e.getMessage());
            throw new Refusal(
                    Sentence.of(TableFile.class, "strategy.table.unwritten", String.valueOf(file), reason), e);
        } finally {
            drop(beside);
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
                        TableFile.class,
                        "strategy.table.ending",
                        String.valueOf(file.getFileName()),
                        String.join(", ", endings())));
    }

    private static String id(TableWriter writer) {
        return writer.getClass().getAnnotation(TableWriter.Info.class).id();
    }

    private static void drop(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // A half-written file that cannot be deleted does no harm: its name says what it is.
            System.getLogger(TableFile.class.getName()).log(System.Logger.Level.DEBUG, "left behind", e);
        }
    }
}
