package org.beffroi.analyses.about;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Table;

/**
 * What an analysis answers, as tests look at it.
 *
 * @param answer with a table at its end
 */
record Asked(Answer answer) {

    /** An analysis with parameters as texts, each name followed by its value. */
    static <P extends Record> Asked of(Analysis<P> analysis, Run run, String... parameters) {
        Map<String, List<String>> texts = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            texts.put(parameters[i], List.of(parameters[i + 1]));
        }
        return new Asked(analysis.answer(Form.of(analysis.parameters()).read(texts), run));
    }

    Table table() {
        return (Table) answer.results().getLast();
    }

    int index(String column) {
        return table().columns().stream().map(Column::key).toList().indexOf(column);
    }

    /** The cells of a column, from the top. */
    List<Object> column(String key) {
        return table().rows().stream().map(row -> row.cells().get(index(key))).toList();
    }

    /** The cells of the row whose cell of that column is that text, by the keys of their columns. */
    Map<String, Object> row(String column, String text) {
        Table.Row found = table().rows().stream()
                .filter(row -> row.cells().get(index(column)).equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " not among " + column(column)));
        Map<String, Object> cells = new HashMap<>();
        table().columns().forEach(one -> cells.put(one.key(), found.cells().get(index(one.key()))));
        return cells;
    }

    List<String> sentences() {
        return answer.findings().findings().stream()
                .map(finding -> finding.sentence())
                .toList();
    }
}
