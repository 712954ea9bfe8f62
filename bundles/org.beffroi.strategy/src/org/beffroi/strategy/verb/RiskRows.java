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
        return Column.labelled(key -> Sentence.of(RiskRows.class, "strategy.risks.column." + key)
                        .in(locale))
                .with(Column.Kind.TEXT, "risk", "kind")
                .with(Column.Kind.TIME, "at")
                .with(Column.Kind.DECIMAL, "score", "coverage")
                .with(Column.Kind.TEXT, "criterion", "code")
                .with(Column.Kind.DECIMAL, "weight", "value")
                .with(Column.Kind.TEXT, "unit")
                .with(Column.Kind.WHOLE, "base")
                .with(Column.Kind.DAY, "from", "until")
                .with(Column.Kind.DECIMAL, "level", "confidence")
                .with(Column.Kind.FLAG, "judged")
                .with(Column.Kind.TEXT, "seen", "rule", "lowers", "query")
                .all();
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
}
