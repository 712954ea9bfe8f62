package org.beffroi.testing.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Figure;
import org.beffroi.core.result.Group;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Table;

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
            assertThat(table.columns().stream().map(Column::key))
                    .as("columns of %s that have doors", table.title())
                    .containsAll(row.doors().keySet());
        }
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
