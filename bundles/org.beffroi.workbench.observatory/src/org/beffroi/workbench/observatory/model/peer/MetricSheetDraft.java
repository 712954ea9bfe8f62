package org.beffroi.workbench.observatory.model.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.benchmark.Metric;
import org.beffroi.observatory.benchmark.MetricImport;
import org.beffroi.observatory.benchmark.MetricValue;
import org.beffroi.workbench.language.Language;

/**
 * What is typed of some bodies, a row each: cells of words, of which empty ones say that nothing is known. Immutable.
 *
 * @param bodies a row each
 * @param cells those that are not empty
 */
public record MetricSheetDraft(List<Territory> bodies, Map<Cell, String> cells) {

    /** The columns. */
    public static final List<Metric> COLUMNS = List.of(
            Metric.FOLLOWERS,
            Metric.POSTS_PER_WEEK,
            Metric.ENGAGEMENTS_PER_WEEK,
            Metric.RESPONSE_RATE,
            Metric.RESPONSE_HOURS,
            Metric.FTE);

    /** A place in the sheet, from 0. */
    public record Cell(int row, int column) {}

    /** What was understood: values, or the first cell that was not, with the reason. */
    public sealed interface Read {

        /** All cells were understood. */
        record Values(List<MetricValue> values) implements Read {
            public Values {
                values = List.copyOf(values);
            }
        }

        /** One was not. */
        record Wrong(Cell cell, Sentence why) implements Read {}
    }

    public MetricSheetDraft {
        bodies = List.copyOf(bodies);
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** An empty sheet. */
    public static MetricSheetDraft of(List<Territory> bodies) {
        return new MetricSheetDraft(bodies, Map.of());
    }

    /** With other words in a cell. */
    public MetricSheetDraft with(Cell cell, String words) {
        Map<Cell, String> other = new LinkedHashMap<>(cells);
        if (words.isBlank()) {
            other.remove(cell);
        } else {
            other.put(cell, words.strip());
        }
        return new MetricSheetDraft(bodies, other);
    }

    /** For other bodies: what was typed of those that stay, stays. */
    public MetricSheetDraft of(MetricSheetDraft before) {
        MetricSheetDraft now = this;
        for (Map.Entry<Cell, String> one : before.cells.entrySet()) {
            int row = bodies.indexOf(before.bodies.get(one.getKey().row()));
            if (row >= 0) {
                now = now.with(new Cell(row, one.getKey().column()), one.getValue());
            }
        }
        return now;
    }

    /** With a block that was copied from a spreadsheet, from a cell on; what lies beyond the sheet is left out. */
    public MetricSheetDraft pasted(Cell from, String block) {
        MetricSheetDraft now = this;
        List<String> lines = block.lines().toList();
        for (int i = 0; i < lines.size() && from.row() + i < bodies.size(); i++) {
            String[] words = lines.get(i).split("\t", -1);
            for (int j = 0; j < words.length && from.column() + j < COLUMNS.size(); j++) {
                now = now.with(new Cell(from.row() + i, from.column() + j), words[j]);
            }
        }
        return now;
    }

    /** Whether a text is a block of several cells. */
    public static boolean isBlock(String text) {
        return text.indexOf('\t') >= 0 || text.strip().indexOf('\n') >= 0;
    }

    /**
     * Reads all cells as tables are read.
     *
     * @param day of all of them
     * @param network of what is said of accounts
     * @param source of all of them
     * @param today values of a later day are wrong
     */
    public Read read(
            MetricImport reader, LocalDate day, Optional<AccountNetwork> network, String source, LocalDate today) {
        Objects.requireNonNull(network);
        List<MetricValue> values = new ArrayList<>();
        for (Map.Entry<Cell, String> one : cells.entrySet()) {
            Metric metric = COLUMNS.get(one.getKey().column());
            MetricImport.Order order = new MetricImport.Order(
                    Map.of(),
                    Optional.empty(),
                    metric == Metric.FTE ? Optional.empty() : network,
                    Optional.of(day),
                    OptionalInt.empty(),
                    Optional.empty(),
                    source.strip(),
                    today);
            try {
                MetricImport.Read read =
                        reader.read(table(bodies.get(one.getKey().row()), metric, one.getValue()), order);
                if (!read.refused().isEmpty()) {
                    return new Read.Wrong(
                            one.getKey(), read.refused().getFirst().why());
                }
                values.addAll(read.values());
            } catch (Refusal refusal) {
                return new Read.Wrong(one.getKey(), refusal.sentence());
            }
        }
        return new Read.Values(values);
    }

    /** A table of one cell: whoever reads tables reads what is typed. */
    private static String table(Territory body, Metric metric, String words) {
        String head = metric.key() + (metric.sort() == Metric.Sort.SHARE ? " (%)" : "");
        return "kind\tcode\t" + head + "\n" + body.kind().name().toLowerCase(Locale.ROOT) + "\t" + body.code() + "\t\""
                + words.replaceAll("[\\t\\r\\n\"]+", " ") + "\"\n";
    }

    /** A value as people write it. */
    public static String written(Metric metric, double value, Language language) {
        return switch (metric.sort()) {
            case SHARE -> language.percent(value);
            case HOURS -> number(value, language) + "\u00a0h";
            case COUNT, AMOUNT, NET -> number(value, language);
        };
    }

    private static String number(double value, Language language) {
        if (value == Math.rint(value)) {
            return language.number((long) value);
        }
        String digits = String.format(language.locale(), Math.abs(value) < 10 ? "%.2f" : "%.1f", value);
        // 2,40 says no more than 2,4.
        return digits.replaceFirst("0+$", "").replaceFirst("[.,]$", "");
    }
}
