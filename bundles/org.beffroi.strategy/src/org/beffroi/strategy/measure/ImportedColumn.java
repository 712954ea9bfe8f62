package org.beffroi.strategy.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.ImportedMeasure;

/**
 * A column of an export that a platform gave, kept in the dossier's folder {@code imports}: CSV in UTF-8 with a header, its
 * separator found out.
 *
 * @param values its numbers in the order of the rows; cells that hold none are left out
 * @param rows how many rows there are
 * @param how {@code sum}, {@code mean}, {@code last} or {@code max}; the sum where nothing is said
 */
record ImportedColumn(List<Double> values, long rows, String how) {

    /**
     * Reads it.
     *
     * @throws Refusal if there is no such file or column
     */
    static ImportedColumn read(ImportedMeasure measure, Path folder) {
        Path file = folder.resolve(Path.of(String.valueOf(measure.getFile())).getFileName());
        String how = Optional.ofNullable(measure.getCombined()).orElse("sum").toLowerCase(Locale.ROOT);
        List<Double> values = new ArrayList<>();
        long rows = 0;
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(separator(file)).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                rows++;
                String cell = row.findField(measure.getColumn())
                        .orElseThrow(() -> Refusal.of(
                                Refusal.Kind.NOT_FOUND,
                                ImportedColumn.class,
                                "indicator.no.column",
                                file.toString(),
                                String.valueOf(measure.getColumn()),
                                String.join(", ", row.getHeader())));
                number(cell).ifPresent(values::add);
            }
        } catch (IOException e) {
            throw new Refusal(Sentence.of(ImportedColumn.class, "indicator.no.file", file.toString()), e);
        }
        return new ImportedColumn(values, rows, how);
    }

    private static char separator(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            String header = lines.findFirst().orElse("");
            long semicolons = header.chars().filter(c -> c == ';').count();
            long tabs = header.chars().filter(c -> c == '\t').count();
            long commas = header.chars().filter(c -> c == ',').count();
            return tabs > Math.max(semicolons, commas) ? '\t' : semicolons > commas ? ';' : ',';
        }
    }

    /** With spaces between thousands, a comma or a point before decimals, a percent sign after. */
    private static Optional<Double> number(String cell) {
        String plain = cell.replaceAll("[\\s\\u00A0\\u202F%]", "");
        String pointed =
                plain.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? plain.replace(",", "") : plain.replace(',', '.');
        return pointed.matches("-?\\d+(\\.\\d+)?") ? Optional.of(Double.valueOf(pointed)) : Optional.empty();
    }

    /** The one figure, empty where there is no number. */
    Optional<Double> combined() {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (how) {
                    case "mean" ->
                        values.stream().mapToDouble(value -> value).average().orElseThrow();
                    case "last" -> values.getLast();
                    case "max" ->
                        values.stream().mapToDouble(value -> value).max().orElseThrow();
                    default -> values.stream().mapToDouble(value -> value).sum();
                });
    }
}
