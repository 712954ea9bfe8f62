package org.beffroi.testing.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Figure;
import org.beffroi.core.result.Group;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;
import org.jspecify.annotations.Nullable;

/**
 * Whether an answer can be shown: it says something, in whole sentences, and its numbers are numbers.
 *
 * @param answer what was found
 * @param mentions how many there are in all
 */
record AnswerCheck(Answer answer, long mentions) implements Walk.Visitor {

    private static final double ROUNDING = 1e-9;

    void check() {
        assertThat(answer.findings().findings()).as("findings").isNotEmpty();
        assertThat(answer.mentions()).as("mentions it rests on").isBetween(0L, mentions);
        new Walk(this).through(answer);
        answer.results().forEach(AnswerCheck::types);
    }

    @Override
    public void text(String where, String text, boolean needed) {
        if (needed) {
            assertThat(text).as(where).isNotBlank();
        }
    }

    @Override
    public void number(String where, double number, boolean unknown, boolean share) {
        assertThat(Double.isInfinite(number)).as("%s is infinite", where).isFalse();
        assertThat(Double.isNaN(number) && !unknown)
                .as("%s is no number", where)
                .isFalse();
        if (share && !Double.isNaN(number)) {
            assertThat(number).as("%s, a part of a whole", where).isBetween(-ROUNDING, 1 + ROUNDING);
        }
    }

    /** Base times share is the count, what is known is part of the base, and the bounds hold the share. */
    @Override
    public void share(String where, Share part, double printed) {
        assertThat(part.counted()).as("%s, what is counted", where).isNotBlank();
        assertThat(part.known()).as("%s, known", where).isBetween(0L, part.base());
        assertThat(part.count()).as("%s, count", where).isBetween(0L, part.known());
        if (!part.isMeasured()) {
            assertThat(printed).as("%s, of which nothing is known", where).isNaN();
            return;
        }
        assertThat(printed * part.known())
                .as("%s, base × share", where)
                .isCloseTo(part.count(), within(ROUNDING * part.base() + ROUNDING));
        assertThat(printed).as("%s, bounds", where).isBetween(part.low() - ROUNDING, part.high() + ROUNDING);
        if (part.sampled()) {
            assertThat(printed)
                    .as("%s, interval", where)
                    .isBetween(part.interval().low() - ROUNDING, part.interval().high() + ROUNDING);
        }
    }

    private static void types(Result result) {
        switch (result) {
            case Table table -> types(table);
            case Figure figure -> types(figure.behind());
            case Group group -> group.members().forEach(AnswerCheck::types);
            default -> {}
        }
    }

    private static void types(Table table) {
        assertThat(table.columns().stream().map(Column::key)).as(table.title()).doesNotHaveDuplicates();
        for (Table.Row row : table.rows()) {
            for (int i = 0; i < table.columns().size(); i++) {
                Column column = table.columns().get(i);
                Object cell = row.cells().get(i);
                if (cell != null) {
                    assertThat(cell)
                            .as("%s, column %s", table.title(), column.key())
                            .isInstanceOf(type(column.kind()));
                }
            }
            bounds(table, row);
            assertThat(table.columns().stream().map(Column::key))
                    .as("columns of %s that have doors", table.title())
                    .containsAll(row.drillDowns().keySet());
        }
    }

    /** A share lies within its bounds where a row has them. */
    private static void bounds(Table table, Table.Row row) {
        Double share = cell(table, row, "share");
        Double least = cell(table, row, "least");
        Double most = cell(table, row, "most");
        if (share != null && least != null && most != null) {
            assertThat(share)
                    .as("%s, row %s", table.title(), row.cells().getFirst())
                    .isBetween(least - ROUNDING, most + ROUNDING);
        }
    }

    /** The number of a row under a column, null where there is none. */
    private static @Nullable Double cell(Table table, Table.Row row, String key) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).key().equals(key) && row.cells().get(i) instanceof Double number) {
                return number;
            }
        }
        return null;
    }

    private static Class<?> type(Column.Kind kind) {
        return switch (kind) {
            case TEXT, TEXT_BEFORE -> String.class;
            case WHOLE -> Long.class;
            case DECIMAL, SHARE -> Double.class;
            case TIME -> Instant.class;
            case DAY -> LocalDate.class;
            case FLAG -> Boolean.class;
            case TEXTS -> List.class;
        };
    }
}
