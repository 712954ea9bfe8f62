package org.beffroi.observatory.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.account.RecognisedAccount;
import org.beffroi.core.csv.CsvText;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.benchmark.MetricColumns.Column;
import org.beffroi.observatory.benchmark.MetricColumns.Use;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.directory.NoValue;
import org.beffroi.observatory.directory.WrittenDay;

/**
 * Reads what tables say of bodies: exports of platforms and tables of one’s own, whose columns are known by their names or as the
 * user says, and what is pasted from a spreadsheet. What cannot be taken is refused row by row, with the reason; an empty cell says
 * that nothing is known.
 */
public final class MetricImport {

    private final TableFiles workbooks;
    private final BodyNaming naming;
    private final AccountRecogniser recogniser;
    private final Function<RecognisedAccount, Optional<BodyKey>> owners;

    /** @param owners whose an account is, as a directory declares it */
    public MetricImport(
            TableFiles workbooks,
            Territories territories,
            AccountRecogniser recogniser,
            Function<RecognisedAccount, Optional<BodyKey>> owners) {
        this.workbooks = workbooks;
        this.naming = new BodyNaming(territories);
        this.recogniser = recogniser;
        this.owners = owners;
    }

    /**
     * How a table is to be read.
     *
     * @param columns what the user says of columns, by their names: {@code Abonnés=followers@facebook}
     * @param body whose values are where no directory and no column says it, as in exports of one’s own accounts
     * @param network of values whose row and column name none
     * @param day of values whose row names none
     * @param days over how many days totals of posts and engagements are; empty where no such column is read
     * @param kind the sort of body that is meant where several are called alike
     * @param source where values are known from whose row does not say it
     * @param today values of a later day are refused
     */
    public record Order(
            Map<String, String> columns,
            Optional<BodyKey> body,
            Optional<AccountNetwork> network,
            Optional<LocalDate> day,
            OptionalInt days,
            Optional<Territory.Kind> kind,
            String source,
            LocalDate today) {

        /** @throws IllegalArgumentException if totals are over less than a day */
        public Order {
            columns = Map.copyOf(columns);
            Objects.requireNonNull(body);
            Objects.requireNonNull(network);
            Objects.requireNonNull(day);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(source);
            Objects.requireNonNull(today);
            if (days.orElse(1) < 1) {
                throw new IllegalArgumentException("Totals are over a day or more");
            }
        }
    }

    /**
     * What was read.
     *
     * @param rows how many rows there were
     * @param values what they say, in their order
     * @param refused what was not taken; a row of which one cell was refused gave its others
     * @param mapped columns that were read, each with what it is: {@code Abonnés=followers}
     * @param unread names of columns that were not
     */
    public record Read(
            long rows, List<MetricValue> values, List<RefusedRow> refused, List<String> mapped, List<String> unread) {
        public Read {
            values = List.copyOf(values);
            refused = List.copyOf(refused);
            mapped = List.copyOf(mapped);
            unread = List.copyOf(unread);
        }
    }

    /**
     * Reads a file: CSV, TSV, XLSX or ODS.
     *
     * @throws Refusal if it cannot be read, or no column says whose values it holds, or what they are
     */
    public Read read(Path file, Order order) {
        return read(MetricSheet.of(file, workbooks, cells -> MetricColumns.isHead(cells, order.columns())), order);
    }

    /**
     * Reads what was pasted from a spreadsheet, or a text of a file.
     *
     * @throws Refusal if no column says whose values it holds, or what they are
     */
    public Read read(String pasted, Order order) {
        return read(MetricSheet.of(new CsvText(pasted), cells -> MetricColumns.isHead(cells, order.columns())), order);
    }

    private Read read(MetricSheet sheet, Order order) {
        MetricColumns columns = MetricColumns.of(sheet.heads(), order.columns(), order.days());
        boolean named = columns.has(Use.BODY)
                || columns.has(Use.ACCOUNT)
                || order.body().isPresent();
        boolean measured = columns.has(Use.VALUES) || columns.has(Use.METRIC) && columns.has(Use.VALUE);
        if (!named || !measured) {
            throw Refusal.of(
                    Refusal.Kind.UNSUPPORTED,
                    MetricImport.class,
                    named ? "metrics.no.metric" : "metrics.no.body",
                    String.join(", ", sheet.heads()),
                    MetricFile.metrics());
        }
        Reading reading = new Reading(columns, order);
        sheet.broken().forEach(reading.refused::add);
        sheet.rows().forEach(reading::row);
        return new Read(
                sheet.rows().size() + sheet.broken().size(),
                List.copyOf(reading.values.values()),
                reading.refused,
                columns.columns().stream()
                        .filter(one -> one.use() != Use.OTHER)
                        .map(MetricImport::told)
                        .toList(),
                columns.others());
    }

    private static String told(Column column) {
        return column.head() + "="
                + column.metric()
                        .map(Metric::key)
                        .orElseGet(() -> column.use().name().toLowerCase(java.util.Locale.ROOT))
                + column.network().map(network -> "@" + network.key()).orElse("");
    }

    /** One table as it is read. */
    private final class Reading {
        private final MetricColumns columns;
        private final Order order;
        private final Map<MetricValue.Place, MetricValue> values = new LinkedHashMap<>();
        private final Map<MetricValue.Place, Long> lines = new LinkedHashMap<>();
        private final List<RefusedRow> refused = new ArrayList<>();

        Reading(MetricColumns columns, Order order) {
            this.columns = columns;
            this.order = order;
        }

        void row(MetricSheet.Row row) {
            try {
                Optional<RecognisedAccount> account = account(row);
                Optional<AccountNetwork> network = MetricFile.network(cell(row, Use.NETWORK))
                        .or(() -> account.flatMap(RecognisedAccount::network))
                        .or(order::network);
                BodyKey body = body(row, account);
                LocalDate day = day(row);
                boolean valued = columns.has(Use.METRIC) && columns.has(Use.VALUE);
                if (valued && !cell(row, Use.VALUE).isEmpty()) {
                    named(row, body, network, day);
                }
                for (int i = 0; i < columns.columns().size(); i++) {
                    Column column = columns.columns().get(i);
                    if (column.use() == Use.VALUES && NoValue.in(row.cell(i)).isEmpty()) {
                        cell(row, i, column, new Whose(body, network, day));
                    }
                }
            } catch (Refusal e) {
                refused.add(new RefusedRow(row.line(), e.sentence()));
            }
        }

        private void named(MetricSheet.Row row, BodyKey body, Optional<AccountNetwork> network, LocalDate day) {
            String key = cell(row, Use.METRIC).toLowerCase(java.util.Locale.ROOT);
            Metric metric = Metric.ofKey(key)
                    .orElseThrow(() -> MetricFile.refusal("metrics.metric.unknown", key, MetricFile.metrics()));
            double value = MetricCell.read(metric, cell(row, Use.VALUE), MetricCell.AS_WRITTEN);
            put(row, new MetricValue(body, metric, network, day, value, source(row)));
        }

        private void cell(MetricSheet.Row row, int at, Column column, Whose whose) {
            try {
                Metric metric = column.metric().orElseThrow();
                double value = MetricCell.read(metric, row.cell(at), column.written());
                put(
                        row,
                        new MetricValue(
                                whose.body(),
                                metric,
                                column.network().or(whose::network),
                                whose.day(),
                                value,
                                source(row)));
            } catch (Refusal e) {
                refused.add(new RefusedRow(row.line(), e.sentence()));
            }
        }

        private void put(MetricSheet.Row row, MetricValue value) {
            MetricValue there = values.putIfAbsent(value.place(), value);
            if (there == null) {
                lines.put(value.place(), row.line());
            } else if (Double.compare(there.value(), value.value()) != 0) {
                throw MetricFile.refusal(
                        "metrics.twice", value.metric().key(), value.body().code(), lines.get(value.place()));
            }
        }

        private Optional<RecognisedAccount> account(MetricSheet.Row row) {
            String written = cell(row, Use.ACCOUNT);
            if (written.isEmpty()) {
                return Optional.empty();
            }
            Optional<AccountNetwork> network =
                    MetricFile.network(cell(row, Use.NETWORK)).or(order::network);
            return Optional.of(network.map(one -> recogniser.recognise(written, one))
                            .orElseGet(() -> recogniser.recognise(written)))
                    .filter(RecognisedAccount::isAccount);
        }

        private BodyKey body(MetricSheet.Row row, Optional<RecognisedAccount> account) {
            List<String> named = columns.all(Use.BODY).stream()
                    .map(row::cell)
                    .filter(cell -> !cell.isBlank())
                    .toList();
            if (!named.isEmpty()) {
                return BodyKey.of(
                        naming.find(named, BodyNaming.kind(cell(row, Use.KIND)).or(order::kind)));
            }
            boolean bare = cell(row, Use.ACCOUNT).isEmpty();
            return account.flatMap(owners)
                    .or(order::body)
                    .orElseThrow(() -> bare
                            ? MetricFile.refusal("metrics.body.missing")
                            : MetricFile.refusal("metrics.account.unowned", cell(row, Use.ACCOUNT)));
        }

        private LocalDate day(MetricSheet.Row row) {
            String written = cell(row, Use.DAY);
            LocalDate day = written.isEmpty()
                    ? order.day().orElseThrow(() -> MetricFile.refusal("metrics.day.missing"))
                    : WrittenDay.read(written).orElseThrow(() -> MetricFile.refusal("metrics.day.wrong", written));
            if (day.isAfter(order.today())) {
                throw MetricFile.refusal("metrics.day.future", day);
            }
            return day;
        }

        private String source(MetricSheet.Row row) {
            String said = cell(row, Use.SOURCE);
            return said.isEmpty() ? order.source() : said;
        }

        private String cell(MetricSheet.Row row, Use use) {
            int at = columns.at(use);
            return at < 0 ? "" : NoValue.blanked(row.cell(at));
        }
    }

    /** Whose values a row holds, of which network and day. */
    private record Whose(BodyKey body, Optional<AccountNetwork> network, LocalDate day) {}
}
