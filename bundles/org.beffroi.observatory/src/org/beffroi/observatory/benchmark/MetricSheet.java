package org.beffroi.observatory.benchmark;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.beffroi.core.csv.CsvRecords;
import org.beffroi.core.csv.CsvRow;
import org.beffroi.core.csv.CsvText;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * A table that is to be imported: a file of text, a sheet of a workbook, or what somebody pasted from one.
 *
 * @param heads what the columns are called
 * @param rows below them
 * @param broken rows that are no rows, with the reason
 */
public record MetricSheet(List<String> heads, List<Row> rows, List<RefusedRow> broken) {

    /** Lines that platforms write before the one that names the columns. */
    private static final int MOST_BEFORE = 10;

    /**
     * A row.
     *
     * @param line on which it begins
     */
    public record Row(long line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    public MetricSheet {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        broken = List.copyOf(broken);
    }

    /**
     * The table of a file.
     *
     * @param isHead which row names the columns; the first one where none does
     * @throws Refusal if it cannot be read
     */
    static MetricSheet of(Path file, TableFiles workbooks, Predicate<List<String>> isHead) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".ods")) {
            return ofWorkbook(workbooks.read(file), isHead);
        }
        try {
            return of(CsvText.of(file), isHead);
        } catch (NoSuchFileException e) {
            throw new Refusal(
                    Refusal.Kind.NOT_FOUND, Sentence.of(MetricSheet.class, "directory.absent", file.toString()), e);
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            MetricSheet.class, "directory.unreadable", file.toString(), String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static MetricSheet ofWorkbook(TableFiles.Read read, Predicate<List<String>> isHead) {
        List<Row> rows = new ArrayList<>();
        long line = 0;
        if (!read.columns().isEmpty()) {
            rows.add(new Row(0, read.columns()));
        }
        for (List<String> cells : read.rows()) {
            rows.add(new Row(++line, cells));
        }
        return of(
                rows, read.broken().stream().map(why -> new RefusedRow(0, why)).toList(), isHead);
    }

    /** The table of a text: commas, semicolons, or the tabs of what is pasted from a spreadsheet. */
    static MetricSheet of(CsvText text, Predicate<List<String>> isHead) {
        char separator = text.text()
                .lines()
                .limit(MOST_BEFORE)
                .filter(line -> isHead.test(List.of(line.split("[,;\\t]"))))
                .findFirst()
                .map(CsvText::separator)
                .orElseGet(
                        () -> CsvText.separator(text.text().lines().findFirst().orElse("")));
        CsvRecords records = text.rows(separator);
        List<Row> rows = new ArrayList<>();
        List<RefusedRow> broken = new ArrayList<>();
        while (records.hasNext()) {
            CsvRow row = records.next();
            Optional<Sentence> why = CsvText.broken(row);
            if (why.isPresent()) {
                broken.add(new RefusedRow(row.line(), why.get()));
            } else {
                rows.add(new Row(row.line(), row.cells()));
            }
        }
        return of(rows, broken, isHead);
    }

    private static MetricSheet of(List<Row> rows, List<RefusedRow> broken, Predicate<List<String>> isHead) {
        int head = 0;
        for (int i = Math.min(MOST_BEFORE, rows.size()) - 1; i >= 0; i--) {
            head = isHead.test(rows.get(i).cells()) ? i : head;
        }
        List<Row> below = rows.stream()
                .skip(head + 1L)
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        return new MetricSheet(rows.isEmpty() ? List.of() : rows.get(head).cells(), below, broken);
    }
}
