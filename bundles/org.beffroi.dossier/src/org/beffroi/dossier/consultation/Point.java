package org.beffroi.dossier.consultation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Table;

/**
 * A point that several people made in a consultation: a class of arguments.
 *
 * @param quotation the sentence around which they gather
 * @param query finds the contributions near to it
 * @param people how many made it
 * @param contributions how many contributions are near to it
 */
public record Point(String quotation, Query query, long people, long contributions) {

    /** Analysis that tells them. */
    public static final String ANALYSIS = "consultation";

    /** Key of the column of sentences in its table of classes. */
    public static final String ARGUMENT = "argument";

    /** Key of the column of contributions. */
    public static final String CONTRIBUTIONS = "contributions";

    /** Key of the column of people. */
    public static final String PEOPLE = "people";

    /** Key of the column that says what was decided. */
    public static final String DECISION = "decision";

    /** Key of the column of the days on which answers were published. */
    public static final String PUBLISHED = "published";

    /** Those of a table, in its order; none where it is another table than that of classes. */
    public static List<Point> in(Table table) {
        return table.rows().stream().flatMap(row -> of(table, row).stream()).toList();
    }

    /** Those of an answer of the analysis, in its order. */
    public static List<Point> in(Answer answer) {
        return answer.results().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(table -> in(table).stream())
                .toList();
    }

    /** The point that a row is about; empty of rows of other tables, and of the row of what is in no class. */
    public static Optional<Point> of(Table table, Table.Row row) {
        Map<String, Object> cells = new HashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            cells.put(table.columns().get(i).key(), row.cells().get(i));
        }
        return isOfClasses(table)
                        && row.drillDown().orElse(null) instanceof DrillDown.ToMentions(Query query)
                        && cells.get(ARGUMENT) instanceof String quotation
                        && cells.get(CONTRIBUTIONS) instanceof Long contributions
                        && cells.get(PEOPLE) instanceof Long people
                ? Optional.of(new Point(quotation, query, people, contributions))
                : Optional.empty();
    }

    private static boolean isOfClasses(Table table) {
        return table.columns().stream()
                .map(column -> column.key())
                .toList()
                .containsAll(List.of(ARGUMENT, CONTRIBUTIONS, PEOPLE, DECISION));
    }

    /** What finds the contributions near to another sentence, among the same ones. */
    Query near(String sentence) {
        Query near = new Query.Resembling(sentence);
        if (!(query instanceof Query.And and)) {
            return near;
        }
        List<Query> parts = new ArrayList<>(and.all());
        parts.replaceAll(part -> part instanceof Query.Resembling(String text) && text.equals(quotation) ? near : part);
        return new Query.And(parts);
    }
}
