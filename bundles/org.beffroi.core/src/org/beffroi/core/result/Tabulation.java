package org.beffroi.core.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.Table.Row;
import org.jspecify.annotations.Nullable;

/**
 * The one way from results to tables: what is copied, what goes into spreadsheets, what stands behind a picture.
 *
 * @param locale language of the labels that results bring none of
 */
public record Tabulation(Locale locale) {

    /**
     * One table of a result.
     *
     * @param name stable, and unique among its neighbours: the shape it comes from, such as {@code series}, {@code nodes},
     *     {@code series-2}
     * @param table its rows, with their drill-downs
     */
    public record Named(String name, Table table) {}

    /** The tables of results in reading order; prose has none, a network two. */
    public List<Named> tables(List<Result> results) {
        List<Named> tables = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        for (Result result : results) {
            for (Named named : tables(result)) {
                int number = names.merge(named.name(), 1, Integer::sum);
                tables.add(number == 1 ? named : new Named(named.name() + "-" + number, named.table()));
            }
        }
        return tables;
    }

    private List<Named> tables(Result result) {
        return switch (result) {
            case Prose prose -> List.of();
            case Table table -> List.of(new Named("table", table));
            case Series series -> List.of(new Named("series", new SeriesRows(series, say("tabulation.start")).table()));
            case Matrix matrix -> List.of(new Named("matrix", matrix(matrix)));
            case Network network -> List.of(new Named("nodes", nodes(network)), new Named("edges", edges(network)));
            case Places places -> List.of(new Named("places", places(places)));
            case Scores scores -> List.of(new Named("scores", scores(scores)));
            case Figure figure -> List.of(new Named("figure", figure.behind()));
            case Group group ->
                group.members().stream()
                        .flatMap(member -> tables(member).stream())
                        .toList();
        };
    }

    private static Table matrix(Matrix matrix) {
        Kind kind = matrix.scale() == Matrix.Scale.SHARE
                ? Kind.SHARE
                : kind(matrix.cells().stream()
                        .flatMap(List::stream)
                        .map(Matrix.Cell::value)
                        .toList());
        Keys keys = new Keys();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(keys.unique("row"), matrix.down(), Kind.TEXT));
        matrix.columns().forEach(name -> columns.add(Column.of(keys.unique(name), name, kind)));
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < matrix.rows().size(); r++) {
            List<Object> cells = new ArrayList<>();
            Map<String, DrillDown> drillDowns = new HashMap<>();
            cells.add(matrix.rows().get(r));
            for (int c = 0; c < matrix.columns().size(); c++) {
                Matrix.Cell cell = matrix.cells().get(r).get(c);
                String key = columns.get(c + 1).key();
                cells.add(number(cell.value(), kind));
                cell.drillDown().ifPresent(drillDown -> drillDowns.put(key, drillDown));
            }
            rows.add(new Row(cells, Optional.empty(), drillDowns));
        }
        return new Table(matrix.title(), columns, rows);
    }

    private Table nodes(Network network) {
        Kind kind = kind(network.nodes().stream().map(Network.Node::weight).toList());
        return new Table(
                network.title(),
                List.of(
                        Column.of("label", say("tabulation.node"), Kind.TEXT),
                        Column.of("key", say("tabulation.key"), Kind.TEXT),
                        Column.of("weight", say("tabulation.weight"), kind),
                        Column.of("group", say("tabulation.group"), Kind.WHOLE)),
                network.nodes().stream()
                        .map(node -> new Row(
                                List.of(node.label(), node.key(), number(node.weight(), kind), (long) node.group() + 1),
                                node.drillDown(),
                                Map.of()))
                        .toList());
    }

    private Table edges(Network network) {
        Kind kind = kind(network.edges().stream().map(Network.Edge::weight).toList());
        Map<String, String> labels = new HashMap<>();
        network.nodes().forEach(node -> labels.put(node.key(), node.label()));
        return new Table(
                network.title(),
                List.of(
                        Column.of("from", say("tabulation.from"), Kind.TEXT),
                        Column.of("to", say("tabulation.to"), Kind.TEXT),
                        Column.of("weight", say("tabulation.weight"), kind)),
                network.edges().stream()
                        .map(edge -> new Row(
                                List.of(labels.get(edge.from()), labels.get(edge.to()), number(edge.weight(), kind)),
                                edge.drillDown(),
                                Map.of()))
                        .toList());
    }

    private Table places(Places places) {
        Kind kind = places.share()
                ? Kind.SHARE
                : kind(places.places().stream().map(Places.Place::value).toList());
        return new Table(
                places.title(),
                List.of(
                        Column.of("place", say("tabulation.place"), Kind.TEXT),
                        Column.of("code", say("tabulation.code"), Kind.TEXT),
                        Column.of("value", places.measure(), kind),
                        Column.of("base", places.counted().orElseGet(() -> say("tabulation.base")), Kind.WHOLE),
                        Column.of("cautious", say("tabulation.cautious"), Kind.FLAG)),
                places.places().stream()
                        .map(place -> new Row(
                                Arrays.asList(
                                        place.name(),
                                        // The dossier's own name of a neighbourhood is no code.
                                        place.level() == Places.Level.LOCAL ? null : place.code(),
                                        number(place.value(), kind),
                                        place.base(),
                                        place.cautious()),
                                place.drillDown(),
                                Map.of()))
                        .toList());
    }

    /** Scores that are all counted shares stand as such; others are levels, from 0 to 100. */
    private Table scores(Scores scores) {
        boolean shares = scores.scores().stream()
                .allMatch(score -> score.part().isPresent() || score.value().isEmpty());
        return new Table(
                scores.title(),
                List.of(
                        Column.of("criterion", say("tabulation.criterion"), Kind.TEXT),
                        shares
                                ? Column.of("score", say("tabulation.score"), Kind.SHARE)
                                : Column.of("score", say("tabulation.level"), Kind.WHOLE),
                        Column.of("weight", say("tabulation.weight"), Kind.DECIMAL),
                        Column.of("confidence", say("tabulation.confidence"), Kind.SHARE),
                        Column.of("reason", say("tabulation.reason"), Kind.TEXT)),
                scores.scores().stream()
                        .map(score -> new Row(
                                Arrays.asList(
                                        score.label(),
                                        score.value().isPresent()
                                                ? scored(score.value().getAsDouble(), shares)
                                                : null,
                                        score.weight(),
                                        score.confidence(),
                                        score.reason()),
                                score.drillDown(),
                                Map.of()))
                        .toList());
    }

    private static Object scored(double value, boolean share) {
        return share ? (Object) value : (Object) Wording.level(value);
    }

    private String say(String key) {
        return Sentence.of(Tabulation.class, key).in(locale);
    }

    /** Whole numbers where all are, decimals elsewhere; what was not measured decides nothing. */
    static Kind kind(List<Double> values) {
        boolean whole = values.stream()
                .filter(value -> !value.isNaN())
                .allMatch(value -> value == Math.rint(value) && Math.abs(value) < 1L << 53);
        return whole ? Kind.WHOLE : Kind.DECIMAL;
    }

    /** A value as a column of that kind holds it; null where nothing was measured. */
    static @Nullable Object number(double value, Kind kind) {
        if (!Double.isFinite(value)) {
            return null;
        }
        return kind == Kind.WHOLE ? (Object) (long) value : (Object) value;
    }

    /** Keys of columns, each once. */
    static final class Keys {

        private final Map<String, Integer> taken = new HashMap<>();

        String unique(String wished) {
            int number = taken.merge(wished, 1, Integer::sum);
            return number == 1 ? wished : unique(wished + "-" + number);
        }
    }
}
