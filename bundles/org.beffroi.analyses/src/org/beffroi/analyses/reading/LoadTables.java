package org.beffroi.analyses.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Residents;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.UsualColumn;
import org.beffroi.analyses.reading.Stakes.Stake;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Table;

/** What it takes to read each network and each source, and what each lighter way of reading misses. */
final class LoadTables {

    /** Sources that are listed, the costliest; a dossier has some dozens. */
    private static final int SOURCES = 20;

    /** Names that a way goes by. */
    private static final int NAMES = 4;

    /** The order of the columns is that of the enum. */
    private static final Stake[] STAKES = Stake.values();

    private final Scope scope;
    private final Run run;
    private final List<ReadText> texts;
    private final Pace pace;
    private final Stakes stakes;
    private final double all;

    LoadTables(Scope scope, List<ReadText> texts, Pace pace, Stakes stakes) {
        this.scope = scope;
        this.run = scope.run();
        this.texts = texts;
        this.pace = pace;
        this.stakes = stakes;
        this.all = texts.stream().mapToDouble(this::minutes).sum();
    }

    private double minutes(ReadText text) {
        return pace.minutes(text.words());
    }

    /** What the texts of one value of a field take. */
    record Cost(String value, long texts, double minutes) {}

    /** Those of each value, the costliest first. */
    List<Cost> costs(Function<ReadText, String> value) {
        Map<String, Cost> costs = new HashMap<>();
        for (ReadText text : texts) {
            costs.merge(
                    value.apply(text),
                    new Cost(value.apply(text), 1, minutes(text)),
                    (one, other) ->
                            new Cost(one.value(), one.texts() + other.texts(), one.minutes() + other.minutes()));
        }
        return costs.values().stream()
                .sorted(Comparator.comparingDouble(Cost::minutes).reversed().thenComparing(Cost::value))
                .toList();
    }

    /** Its part of all minutes. */
    double share(Cost cost) {
        return cost.minutes() / all;
    }

    Table networks() {
        return table("reading.networks", CoreFields.NETWORK, costs(ReadText::network));
    }

    Table sources() {
        List<Cost> costs = costs(ReadText::source);
        return table("reading.sources", CoreFields.SOURCE, costs.subList(0, Math.min(SOURCES, costs.size())));
    }

    /** How many sources have no row. */
    int unlisted() {
        return Math.max(0, costs(ReadText::source).size() - SOURCES);
    }

    private Table table(String title, Field field, List<Cost> costs) {
        List<Table.Row> rows = new ArrayList<>();
        for (Cost cost : costs) {
            Query which = Queries.all(
                    Queries.has(CoreFields.PUBLISHED),
                    cost.value().isEmpty() ? Queries.not(Queries.has(field)) : Queries.is(field, cost.value()));
            rows.add(Table.Row.of(
                    Arrays.asList(
                            name(field, cost.value()),
                            scope.count(scope.and(which)),
                            cost.texts(),
                            cost.minutes(),
                            share(cost)),
                    scope.drillDown(which)));
        }
        return new Table(
                say(title),
                List.of(
                        Column.of("value", field.label(run.locale()), Column.Kind.TEXT),
                        UsualColumn.MENTIONS.in(run),
                        Column.of("texts", say("reading.texts"), Column.Kind.WHOLE),
                        new Column("minutes", say("reading.minutes"), Column.Kind.DECIMAL, Optional.of("min")),
                        Column.of("share", say("reading.share"), Column.Kind.SHARE)),
                rows);
    }

    private String name(Field field, String value) {
        return value.isEmpty() ? say("reading.unknown") : field.valueLabel(value, run.locale());
    }

    /**
     * What each way saves and misses, that which saves most first.
     *
     * @param mean minutes a day of all
     */
    Table ways(List<LighterWay> ways, double mean) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("way", say("reading.way"), Column.Kind.TEXT),
                Column.of("texts", say("reading.left.to.read"), Column.Kind.WHOLE),
                new Column("saved", say("reading.saved"), Column.Kind.DECIMAL, Optional.of("min")),
                Column.of("savedShare", say("reading.saved.share"), Column.Kind.SHARE)));
        for (Stake stake : STAKES) {
            columns.add(
                    Column.of(key(stake), say("reading.missed." + key(stake), stakes.all(stake)), Column.Kind.SHARE));
        }
        return new Table(
                say("reading.ways"),
                columns,
                ways.stream().map(way -> row(way, mean)).toList());
    }

    private Table.Row row(LighterWay way, double mean) {
        List<Object> cells =
                new ArrayList<>(List.of(label(way), (long) way.read().cardinality(), mean * saved(way), saved(way)));
        Map<String, DrillDown> doors = new HashMap<>();
        for (Stake stake : STAKES) {
            cells.add(stakes.all(stake) == 0 ? null : (double) stakes.missed(stake, way.read()) / stakes.all(stake));
        }
        way.leftOut()
                .ifPresent(query -> doors.put(
                        key(Stake.COMPLAINTS),
                        scope.drillDown(
                                Queries.all(Residents.voices(), Queries.is(CoreFields.TONE, "negative"), query))));
        return new Table.Row(cells, way.leftOut().map(scope::drillDown), doors);
    }

    /** The part of all minutes that a way saves. */
    double saved(LighterWay way) {
        double saved = 0;
        for (int i = way.read().nextClearBit(0);
                i < texts.size();
                i = way.read().nextClearBit(i + 1)) {
            saved += minutes(texts.get(i));
        }
        return saved / all;
    }

    /** What a way reads, with the names that it goes by. */
    String label(LighterWay way) {
        Field field = way.kind() == LighterWay.Kind.SOURCES ? CoreFields.SOURCE : CoreFields.NETWORK;
        return say(
                "reading.way." + way.kind().name().toLowerCase(Locale.ROOT).replace('_', '.'),
                names(way.names().stream().map(value -> name(field, value)).toList()));
    }

    /** The first of many names, with how many more there are. */
    private String names(List<String> all) {
        String first = String.join(", ", all.subList(0, Math.min(NAMES, all.size())));
        return all.size() <= NAMES ? first : say("reading.more", first, all.size() - NAMES);
    }

    private static String key(Stake stake) {
        return switch (stake) {
            case COMPLAINTS -> "complaints";
            case HEARD_ONCE -> "once";
            case QUESTIONS -> "questions";
            case FIRSTS -> "firsts";
        };
    }

    /** What a way misses, in words: how many of how many; blank where it misses none. */
    String missed(LighterWay way) {
        return Arrays.stream(STAKES)
                .filter(stake -> stakes.missed(stake, way.read()) > 0)
                .map(stake -> say(
                        "reading.missed." + key(stake) + ".said", stakes.missed(stake, way.read()), stakes.all(stake)))
                .collect(Collectors.joining(", "));
    }

    private String say(String key, Object... arguments) {
        return run.say(LoadTables.class, key, arguments);
    }
}
