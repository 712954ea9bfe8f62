package org.beffroi.testing.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.QueryParser;
import org.beffroi.core.query.QueryPrinter;
import org.beffroi.core.result.DrillDown;

/**
 * Whether every drill-down of an answer leads to what its number says: its query can be typed in either language, and finds as many
 * mentions as were counted.
 *
 * <p>Known to be counts are: numbers of table columns of kind WHOLE, without a unit, that have a drill-down of their own or stand
 * in a column called {@code mentions}; values of series and matrices whose measure is called {@code mentions}; the bases of
 * places and of measures (of a share, the whole or the part).
 */
final class DrillDownCheck implements Walk.Visitor {

    private final Answer answer;
    private final Snapshot snapshot;
    private final QueryParser parser;
    private final QueryPrinter printer;
    private final boolean counts;
    private final Map<Query, Long> known = new HashMap<>();

    DrillDownCheck(Answer answer, Snapshot snapshot, Fields fields, boolean counts) {
        this.answer = answer;
        this.snapshot = snapshot;
        this.parser = new QueryParser(fields);
        this.printer = new QueryPrinter(fields);
        this.counts = counts;
    }

    void check() {
        new Walk(this).through(answer);
    }

    @Override
    public void drillDown(String where, DrillDown drillDown, List<Double> numbers) {
        switch (drillDown) {
            case DrillDown.ToMention(var id) ->
                assertThat(snapshot.entry(id)).as("%s leads to %s", where, id).isPresent();
            case DrillDown.ToMentions(var query) -> {
                long found = known.computeIfAbsent(query, unknown -> {
                    readable(where, query);
                    return snapshot.count(query, Cancel.never());
                });
                if (counts && !numbers.isEmpty() && numbers.stream().noneMatch(number -> number.isNaN())) {
                    assertThat((double) found)
                            .as("%s, behind the door %s", where, printer.print(query, Locale.FRENCH))
                            .isIn(numbers);
                }
            }
        }
    }

    private void readable(String where, Query query) {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            String printed = printer.print(query, language);
            Query read = parser.parse(printed).orRefuse();
            assertThat(printer.print(read, language))
                    .as("%s, read from what was printed", where)
                    .isEqualTo(printed);
        }
    }
}
