package org.beffroi.testing.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.WordCounts;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.archive.scan.Row;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;

/** What analyses ask of a snapshot, asked of two that must agree: words counted, rows passed. */
final class AnalysisQuestions {

    private static final List<Field> FIELDS = List.of(
            CoreFields.NETWORK,
            CoreFields.AUTHOR,
            CoreFields.TAG,
            CoreFields.OFFICIAL,
            PlainAnnotator.AMBIANCE,
            CoreFields.LIKES,
            CoreFields.COLLECTED,
            CoreFields.PUBLISHED);
    private static final int CODED = 5;

    private AnalysisQuestions() {}

    static void compare(Query query, Snapshot one, Snapshot other) {
        compareWords(query, one, other);
        assertThat(rows(query, one)).as("rows of %s", query).containsExactlyInAnyOrderElementsOf(rows(query, other));
    }

    private static void compareWords(Query query, Snapshot one, Snapshot other) {
        WordCounts words = one.words(query, Cancel.never());
        WordCounts naive = other.words(query, Cancel.never());
        assertThat(counted(words, 1)).as("words of %s", query).isEqualTo(counted(naive, 1));
        assertThat(counted(words, 3)).isEqualTo(counted(naive, 3));
        assertThat(words.mentions()).isEqualTo(naive.mentions());
        assertThat(words.withWords()).isEqualTo(naive.withWords());
        assertThat(words.stems()).isEqualTo(naive.stems());
        assertThat(words.of("nulle part")).isZero();
        WordCounts everything = one.words(new Query.Everything(), Cancel.never());
        assertThat(everything.codes()).isEqualTo(words.codes());
        for (int code = 0; code < words.codes(); code++) {
            assertThat(words.of(words.stem(code))).isEqualTo(words.count(code));
            assertThat(everything.stem(code)).isEqualTo(words.stem(code));
        }
    }

    private static Map<String, Long> counted(WordCounts words, long atLeast) {
        Map<String, Long> counted = new TreeMap<>();
        words.forEach(atLeast, counted::put);
        return counted;
    }

    /** What the rows of a scan tell, each as its entry says it too. */
    private static List<List<Object>> rows(Query query, Snapshot snapshot) {
        List<List<Object>> rows = new ArrayList<>();
        Columns columns = snapshot.columns(FIELDS, Cancel.never());
        snapshot.scan(query, columns, Cancel.never(), row -> {
            Entry entry = snapshot.entryAt(row.place());
            assertThat(row.sequence()).isEqualTo(entry.sequence());
            List<Object> told = new ArrayList<>();
            told.add(entry.mention().id());
            told.add(row.isDated() ? Optional.of(row.published()) : Optional.empty());
            for (int column = 0; column < FIELDS.size(); column++) {
                told.add(column < CODED ? coded(row, column, columns) : numbered(row, column));
            }
            rows.add(told);
        });
        return rows;
    }

    private static Object coded(Row row, int column, Columns columns) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < row.count(column); i++) {
            assertThat(row.code(column, i)).isBetween(0, columns.codes(column) - 1);
            values.add(columns.value(column, row.code(column, i)));
        }
        assertThat(row.values(column)).isEqualTo(values);
        assertThat(row.value(column)).isEqualTo(values.stream().findFirst());
        assertThat(row.code(column)).isEqualTo(values.isEmpty() ? -1 : row.code(column, 0));
        assertThat(row.has(column)).isEqualTo(!values.isEmpty());
        return values;
    }

    private static Object numbered(Row row, int column) {
        return row.has(column) ? Optional.of(row.number(column)) : Optional.empty();
    }
}
