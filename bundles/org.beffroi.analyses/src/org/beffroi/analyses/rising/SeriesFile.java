package org.beffroi.analyses.rising;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.beffroi.core.csv.CsvRecords;
import org.beffroi.core.csv.CsvRow;
import org.beffroi.core.csv.CsvText;
import org.beffroi.core.csv.Dialect;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * A CSV file with a series: a time and a value on each line. Read as a stream: any length fits in little memory.
 *
 * <p>With or without a header; commas, semicolons or tabs. A header may name the columns {@code timestamp} and {@code value}
 * anywhere among others; else they are the first two.
 */
final class SeriesFile {

    private static final Set<String> TIME = Set.of("timestamp", "time", "date", "datetime", "temps", "instant", "jour");
    private static final Set<String> VALUE = Set.of("value", "count", "valeur", "nombre", "mentions");
    private static final Set<String> MISSING = Set.of("", "na", "nan", "null");
    private static final int LONGEST_ROW = 1 << 20;

    private final Path file;
    private final SeriesTime times = new SeriesTime();
    private int timeColumn = 0;
    private int valueColumn = 1;
    private boolean begun;

    SeriesFile(Path file) {
        this.file = file;
    }

    /**
     * Hands out its rows in order, those that cannot be understood too; the header is none.
     *
     * @throws Refusal if the file is not there, not readable, or no CSV
     */
    void read(Consumer<SeriesRow> rows) {
        // What counts is ASCII; any bytes are read so.
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            char separator = separator(in);
            try (CsvRecords records =
                    new CsvRecords(in, new Dialect(StandardCharsets.ISO_8859_1, separator, '"', false))) {
                while (records.hasNext()) {
                    CsvRow record = records.next();
                    if (!begun) {
                        records.columns(record.cells().size());
                    }
                    if (begun || !isHeader(record)) {
                        rows.accept(row(record, separator));
                    }
                    begun = true;
                }
            }
        } catch (NoSuchFileException e) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, Sentence.of(SeriesFile.class, "peaks.file.absent", file), e);
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal(Sentence.of(SeriesFile.class, "peaks.file.unreadable", file), e);
        }
    }

    private static char separator(BufferedReader in) throws IOException {
        in.mark(LONGEST_ROW);
        String line = in.readLine();
        in.reset();
        return CsvText.separator(line == null ? "" : line);
    }

    /** Whether the first row names columns; what it names is where they are. */
    private boolean isHeader(CsvRow record) {
        List<String> names = record.cells().stream()
                .map(name -> clean(name).toLowerCase(Locale.ROOT))
                .toList();
        int time = indexOf(names, TIME);
        int value = indexOf(names, VALUE);
        if (time >= 0 && value >= 0) {
            timeColumn = time;
            valueColumn = value;
            return true;
        }
        // Other names than ours: letters where a time should be.
        return times.read(clean(record.cell(0))).isEmpty()
                && number(clean(record.cell(1)), ',').isEmpty();
    }

    private static int indexOf(List<String> names, Set<String> known) {
        for (int i = 0; i < names.size(); i++) {
            if (known.contains(names.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private SeriesRow row(CsvRow record, char separator) {
        String timestamp = clean(record.cell(timeColumn));
        String value = clean(record.cell(valueColumn));
        Optional<Instant> time = times.read(timestamp);
        boolean missing = record.cells().size() > valueColumn && MISSING.contains(value.toLowerCase(Locale.ROOT));
        return new SeriesRow(
                record.line(),
                timestamp,
                value,
                time,
                missing ? OptionalDouble.empty() : number(value, separator),
                missing,
                record.broken());
    }

    /** A cell without blanks around it, and without the mark of byte order that spreadsheets begin a file with. */
    private static String clean(String cell) {
        return (cell.startsWith("\u00ef\u00bb\u00bf") ? cell.substring(3) : cell).strip();
    }

    private static OptionalDouble number(String text, char separator) {
        String plain = separator == ',' ? text : text.replace(',', '.');
        if (!plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(plain);
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
}
