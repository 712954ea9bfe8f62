package org.beffroi.strategy.verb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.strategy.model.Reading;

/**
 * Risks for programs: a row for each criterion.
 *
 * @param locale language of the labels
 */
record RiskRows(Locale locale) {

    List<Column> columns() {
        return List.of(
                column("risk", Column.Kind.TEXT),
                column("kind", Column.Kind.TEXT),
                column("at", Column.Kind.TIME),
                column("score", Column.Kind.DECIMAL),
                column("coverage", Column.Kind.DECIMAL),
                column("criterion", Column.Kind.TEXT),
                column("code", Column.Kind.TEXT),
                column("weight", Column.Kind.DECIMAL),
                column("value", Column.Kind.DECIMAL),
                column("unit", Column.Kind.TEXT),
                column("base", Column.Kind.WHOLE),
                column("from", Column.Kind.DAY),
                column("until", Column.Kind.DAY),
                column("level", Column.Kind.DECIMAL),
                column("confidence", Column.Kind.DECIMAL),
                column("judged", Column.Kind.FLAG),
                column("seen", Column.Kind.TEXT),
                column("rule", Column.Kind.TEXT),
                column("lowers", Column.Kind.TEXT),
                column("query", Column.Kind.TEXT));
    }

    List<List<Object>> of(List<RisksCommand.Found> found) {
        List<List<Object>> rows = new ArrayList<>();
        for (RisksCommand.Found one : found) {
            one.now().getReadings().forEach(reading -> rows.add(row(one, reading)));
        }
        return rows;
    }

    private static List<Object> row(RisksCommand.Found found, Reading reading) {
        return Arrays.asList(
                found.risk().getName(),
                found.risk().getKind().getName().toLowerCase(Locale.ROOT),
                found.now().getAt(),
                number(found.now().getScore()),
                number(found.now().getConfidence()),
                reading.getName(),
                reading.getCode(),
                number(reading.getWeight()),
                number(reading.getValue()),
                reading.getValue() == null ? null : reading.getUnit().getName().toLowerCase(Locale.ROOT),
                reading.getBase() == null ? null : reading.getBase().longValue(),
                reading.getFrom(),
                reading.getUntil(),
                number(reading.getLevel()),
                number(reading.getConfidence()),
                reading.isJudged(),
                reading.getSeen(),
                reading.getRule(),
                reading.getLowers(),
                reading.getQuery());
    }

    private static Double number(BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }

    private Column column(String key, Column.Kind kind) {
        return Column.of(
                key, Sentence.of(RiskRows.class, "strategy.risks.column." + key).in(locale), kind);
    }
}
