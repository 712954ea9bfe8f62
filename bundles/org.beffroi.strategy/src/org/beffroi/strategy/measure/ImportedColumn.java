package org.beffroi.strategy.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.csv.CsvRecords;
import org.beffroi.core.csv.CsvRow;
import org.beffroi.core.csv.CsvText;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.ImportedMeasure;

/**
 * A column of an export that a platform gave, kept in the dossier's folder {@code imports}: CSV with a header, its encoding
 * and its separator found out.
 *
 * @param cells its numbers in the order of the rows; cells that hold none are left out
 * @param unread how many rows hold no number there
 * @param how {@code sum}, {@code mean}, {@code last} or {@code max}; the sum where nothing is said
 */
record ImportedColumn(List<Cell> cells, long unread, String how) {

    /**
     * A number of the column.
     *
     * @param days of its row; empty where the file says none
     */
    record Cell(double value, Optional<Span> days) {}

    /**
     * Reads it.
     *
     * @param today a month that is not over is of the days until then
     * @throws Refusal if there is no such file or column, or if rows run into one another, so that some would be left out
     */
    static ImportedColumn read(ImportedMeasure measure, Path folder, LocalDate today) {
        Path file = folder.resolve(Path.of(String.valueOf(measure.getFile())).getFileName());
        String how = Optional.ofNullable(measure.getCombined()).orElse("sum").toLowerCase(Locale.ROOT);
        List<String> written = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        try (CsvRecords csv = CsvText.of(file).rows()) {
            List<String> header = csv.hasNext()
                    ? csv.next().cells().stream().map(String::strip).toList()
                    : List.of();
            csv.columns(header.size());
            int column = column(header, measure, file);
            while (csv.hasNext()) {
                CsvRow row = csv.next();
                CsvText.broken(row).ifPresent(why -> {
                    throw Refusal.of(
                            Refusal.Kind.MALFORMED,
                            ImportedColumn.class,
                            "indicator.row.broken",
                            file.toString(),
                            row.line(),
                            why);
                });
                written.add(row.cell(column));
                rows.add(row.cells());
            }
        } catch (IOException e) {
            throw new Refusal(Sentence.of(ImportedColumn.class, "indicator.no.file", file.toString()), e);
        }
        List<Optional<Span>> days = RowDays.of(rows);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Optional<Span> row = days.get(i).map(span -> until(span, today));
            number(written.get(i)).ifPresent(value -> cells.add(new Cell(value, row)));
        }
        return new ImportedColumn(cells, rows.size() - cells.size(), how);
    }

    private static int column(List<String> header, ImportedMeasure measure, Path file) {
        int column = header.indexOf(String.valueOf(measure.getColumn()).strip());
        if (column < 0) {
            throw Refusal.of(
                    Refusal.Kind.NOT_FOUND,
                    ImportedColumn.class,
                    "indicator.no.column",
                    file.toString(),
                    String.valueOf(measure.getColumn()),
                    String.join(", ", header));
        }
        return column;
    }

    private static Span until(Span row, LocalDate today) {
        return row.until().isAfter(today) && !row.from().isAfter(today) ? new Span(row.from(), today) : row;
    }

    /** With spaces between thousands, a comma or a point before decimals, a percent sign after. */
    private static Optional<Double> number(String cell) {
        String plain = cell.replaceAll("[\\s\\u00A0\\u202F%]", "");
        String pointed =
                plain.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? plain.replace(",", "") : plain.replace(',', '.');
        return pointed.matches("-?\\d+(\\.\\d+)?") ? Optional.of(Double.valueOf(pointed)) : Optional.empty();
    }

    /** How many rows hold a number there. */
    long numbers() {
        return cells.size();
    }

    /** The one figure, empty where there is no number. */
    Optional<Double> combined() {
        DoubleSummaryStatistics values = cells.stream().mapToDouble(Cell::value).summaryStatistics();
        return one().map(Cell::value)
                .or(() -> cells.isEmpty()
                        ? Optional.empty()
                        : Optional.of(how.equals("mean") ? values.getAverage() : values.getSum()));
    }

    /** The days that the figure is about: those of its one row, or from the first to the last of all; empty where rows say none. */
    Optional<Span> days() {
        if (one().isPresent()) {
            return one().flatMap(Cell::days);
        }
        List<Span> all = cells.stream().flatMap(cell -> cell.days().stream()).toList();
        return all.stream()
                .map(Span::from)
                .min(Comparator.naturalOrder())
                .map(from -> new Span(
                        from,
                        all.stream()
                                .map(Span::until)
                                .max(Comparator.naturalOrder())
                                .orElse(from)));
    }

    /** The cell that is the figure by itself; empty of sums and means. */
    private Optional<Cell> one() {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        return switch (how) {
            case "last" -> Optional.of(cells.getLast());
            case "max" -> cells.stream().max(Comparator.comparingDouble(Cell::value));
            default -> Optional.empty();
        };
    }
}
