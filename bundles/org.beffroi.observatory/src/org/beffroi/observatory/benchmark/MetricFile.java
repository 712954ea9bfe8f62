package org.beffroi.observatory.benchmark;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.csv.CsvRecords;
import org.beffroi.core.csv.CsvRow;
import org.beffroi.core.csv.CsvText;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.directory.WrittenDay;

/**
 * The file in which a dossier keeps what is known of bodies: CSV in UTF-8, which people may edit by hand, with the columns {@link
 * #COLUMNS}. It is written whole, in the order of bodies, metrics, networks and days: the same table gives the same bytes.
 *
 * @param file may not be there yet
 * @param territories by which bodies are known
 */
public record MetricFile(Path file, Territories territories) {

    /** Name of the file in the folder of the observatory. */
    public static final String NAME = "metrics.csv";

    /** What each row says, in this order. */
    public static final List<String> COLUMNS =
            List.of("kind", "code", "name", "metric", "network", "day", "value", "source");

    /**
     * What a file holds.
     *
     * @param table what could be read
     * @param refused the rows that could not
     */
    public record Read(MetricTable table, List<RefusedRow> refused) {
        public Read {
            refused = List.copyOf(refused);
        }
    }

    /**
     * What it holds; nothing where it is not there.
     *
     * @throws Refusal if it cannot be read, or its columns are others
     */
    public Read read() {
        if (!Files.exists(file)) {
            return new Read(MetricTable.empty(), List.of());
        }
        List<MetricValue> values = new ArrayList<>();
        List<RefusedRow> refused = new ArrayList<>();
        CsvRecords rows = rows();
        while (rows.hasNext()) {
            CsvRow row = rows.next();
            Optional<Sentence> broken = CsvText.broken(row);
            try {
                if (broken.isPresent()) {
                    refused.add(new RefusedRow(row.line(), broken.get()));
                } else if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                    values.add(value(row));
                }
            } catch (Refusal e) {
                refused.add(new RefusedRow(row.line(), e.sentence()));
            }
        }
        return new Read(new MetricTable(values), refused);
    }

    private CsvRecords rows() {
        try {
            CsvRecords rows = CsvText.of(file).rows();
            boolean known = rows.hasNext()
                    && rows.next().cells().stream().map(String::strip).toList().equals(COLUMNS);
            if (!known) {
                throw Refusal.of(
                        Refusal.Kind.MALFORMED,
                        MetricFile.class,
                        "metrics.columns",
                        file.toString(),
                        String.join(",", COLUMNS));
            }
            rows.columns(COLUMNS.size());
            return rows;
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            MetricFile.class,
                            "observatory.unreadable",
                            file.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    private MetricValue value(CsvRow row) {
        BodyNaming naming = new BodyNaming(territories);
        String code = row.cell(1).isBlank() ? row.cell(2) : row.cell(1);
        Territory body = BodyNaming.kind(row.cell(0))
                .filter(kind -> !row.cell(1).isBlank())
                .map(kind -> naming.find(kind, row.cell(1)))
                .orElseGet(() -> naming.find(code, BodyNaming.kind(row.cell(0))));
        Metric metric = Metric.ofKey(row.cell(3).strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> refusal("metrics.metric.unknown", row.cell(3), metrics()));
        LocalDate day = WrittenDay.read(row.cell(5))
                .orElseThrow(() -> refusal("metrics.day.wrong", row.cell(5).strip()));
        double value = MetricCell.read(metric, row.cell(6), MetricCell.AS_WRITTEN);
        return new MetricValue(
                BodyKey.of(body),
                metric,
                network(row.cell(4)),
                day,
                value,
                row.cell(7).strip());
    }

    /** The keys of all metrics, with commas between. */
    static String metrics() {
        return java.util.Arrays.stream(Metric.values()).map(Metric::key).collect(Collectors.joining(", "));
    }

    /** The network of a cell; empty where it is empty. */
    static Optional<AccountNetwork> network(String cell) {
        String key = cell.strip().toLowerCase(Locale.ROOT);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(AccountNetwork.ofKey(key.equals("twitter") ? "x" : key)
                .orElseThrow(() -> refusal("metrics.network.unknown", cell.strip())));
    }

    static Refusal refusal(String key, Object... arguments) {
        return Refusal.of(Refusal.Kind.MALFORMED, MetricFile.class, key, arguments);
    }

    /**
     * Adds values to what it holds and writes it whole.
     *
     * @return the table as it is now
     * @throws Refusal if a row that is there cannot be read, which would be lost, or the disk refuses; nothing is then written
     */
    public MetricTable add(List<MetricValue> values) {
        return replace(List.of(), values);
    }

    /**
     * Takes values away from what it holds, then adds others, and writes it whole.
     *
     * @param gone of each that is taken away the body, metric, network and day count
     * @return the table as it is now
     * @throws Refusal as {@link #add}
     */
    public MetricTable replace(List<MetricValue> gone, List<MetricValue> values) {
        Read there = read();
        if (!there.refused().isEmpty()) {
            RefusedRow first = there.refused().getFirst();
            throw refusal(
                    "metrics.rows.unread", file.toString(), there.refused().size(), first.line(), first.why());
        }
        MetricTable all = there.table().without(gone).with(values);
        try {
            WholeFile.write(file, out -> {
                Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
                csv.writeRecord(COLUMNS);
                all.values().forEach(value -> csv.writeRecord(row(value)));
                csv.flush();
            });
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            MetricFile.class,
                            "observatory.unwritable",
                            file.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
        return all;
    }

    private List<String> row(MetricValue value) {
        BodyKey body = value.body();
        return List.of(
                body.kind().name().toLowerCase(Locale.ROOT),
                body.code(),
                territories
                        .byCode(body.kind(), body.code())
                        .map(Territory::name)
                        .orElse(""),
                value.metric().key(),
                value.network().map(AccountNetwork::key).orElse(""),
                value.day().toString(),
                new BigDecimal(Double.toString(value.value()))
                        .stripTrailingZeros()
                        .toPlainString(),
                value.source());
    }
}
