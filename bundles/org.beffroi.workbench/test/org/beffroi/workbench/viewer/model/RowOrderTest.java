package org.beffroi.workbench.viewer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Table;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.viewer.model.RowOrder.Sort;
import org.junit.jupiter.api.Test;

class RowOrderTest {

    private static final Language FRENCH = new Language(Locale.FRENCH);
    private static final Cells CELLS =
            new Cells(FRENCH, new Days(FRENCH, ZoneId.of("Europe/Paris"), LocalDate.of(2025, 3, 31)));

    private static final List<Column> COLUMNS = List.of(
            Column.of("name", "nom", Column.Kind.TEXT),
            Column.of("count", "mentions", Column.Kind.WHOLE),
            Column.of("share", "part", Column.Kind.SHARE));

    private static final Table TABLE = new Table(
            "t",
            COLUMNS,
            List.of(
                    Table.Row.of(Arrays.asList("zoo", 3L, 0.5)),
                    Table.Row.of(Arrays.asList("école", null, null)),
                    Table.Row.of(Arrays.asList("=eau", 1248L, 0.125))));

    @Test
    void words_stand_in_the_order_of_a_dictionary() {
        assertThat(order("", new Sort(0, false))).containsExactly(2, 1, 0);
    }

    /** What stands around a word is read from it outwards. */
    @Test
    void a_context_is_in_the_order_of_the_words_next_to_the_word() {
        Table lines = new Table(
                "Concordance",
                List.of(
                        Column.of("left", "avant", Column.Kind.TEXT_BEFORE),
                        Column.of("key", "pivot", Column.Kind.TEXT),
                        Column.of("right", "après", Column.Kind.TEXT)),
                List.of(
                        Table.Row.of(List.of("à midi, notre ", "cantine", " ferme")),
                        Table.Row.of(List.of("zut, la ", "cantine", " : bravo")),
                        Table.Row.of(List.of("adieu « ma ", "cantine", ", chère école")),
                        Table.Row.of(List.of("", "cantine", ""))));

        assertThat(RowOrder.of(lines, CELLS, "", Optional.of(new Sort(0, false)))
                        .rows())
                .containsExactly(3, 1, 2, 0);
        assertThat(RowOrder.of(lines, CELLS, "", Optional.of(new Sort(2, false)))
                        .rows())
                .containsExactly(3, 1, 2, 0);
    }

    @Test
    void a_pseudonym_reads_as_somebody_and_is_found_by_either() {
        Table people = new Table(
                "Qui",
                List.of(Column.of("who", "auteur", Column.Kind.TEXT)),
                List.of(Table.Row.of(List.of("auteur-t4j8e9rj")), Table.Row.of(List.of("L’Écho"))));
        assertThat(CELLS.text(people.columns().getFirst(), "auteur-t4j8e9rj"))
                .isEqualTo("Une personne (réf.\u00a0t4j8e)");
        assertThat(CELLS.text(people.columns().getFirst(), "L’Écho")).isEqualTo("L’Écho");
        for (String words : List.of("t4j8e", "auteur-t4j8e9rj")) {
            assertThat(RowOrder.of(people, CELLS, words, Optional.empty()).rows())
                    .as(words)
                    .containsExactly(0);
        }
    }

    @Test
    void what_is_unknown_comes_last_whichever_way() {
        assertThat(order("", new Sort(1, false))).containsExactly(0, 2, 1);
        assertThat(order("", new Sort(1, true))).containsExactly(2, 0, 1);
        assertThat(order("", new Sort(2, true))).containsExactly(0, 2, 1);
    }

    @Test
    void rows_are_narrowed_by_what_is_read_without_accents() {
        assertThat(order("ECOLE", null)).containsExactly(1);
        assertThat(order("12,5", null)).containsExactly(2);
        assertThat(order("nulle part", null)).isEmpty();
    }

    @Test
    void a_table_is_copied_as_it_shows_its_numbers_bare_and_its_formulas_harmless() {
        RowOrder order = RowOrder.of(TABLE, CELLS, "", Optional.of(new Sort(1, false)));
        assertThat(TabbedText.of(TABLE, order, CELLS))
                .isEqualTo("nom\tmentions\tpart\nzoo\t3\t0,5\n'=eau\t1248\t0,125\nécole\t\t\n");
    }

    @Test
    void values_are_written_as_people_read_them() {
        assertThat(CELLS.text(COLUMNS.get(1), 1248L)).isEqualTo("1\u202F248");
        assertThat(CELLS.text(COLUMNS.get(2), 0.125)).isEqualTo("12,5\u202F%");
        assertThat(CELLS.text(COLUMNS.get(2), null)).isEqualTo("–");
        assertThat(CELLS.decimal(2.0)).isEqualTo("2");
        assertThat(CELLS.decimal(2.345)).isIn("2,34", "2,35");
        assertThat(CELLS.decimal(Double.NaN)).isEqualTo("–");
    }

    @Property
    void sorted_rows_are_the_rows_in_order(@ForAll List<Long> numbers) {
        List<Table.Row> rows = new ArrayList<>();
        numbers.forEach(number -> rows.add(Table.Row.of(Arrays.asList("x", number, null))));
        Table table = new Table("t", COLUMNS, rows);
        int[] order =
                RowOrder.of(table, CELLS, "", Optional.of(new Sort(1, false))).rows();
        List<Long> sorted = Arrays.stream(order).mapToObj(numbers::get).toList();
        List<Long> wanted = numbers.stream()
                .sorted(Comparator.nullsLast(Comparator.<Long>naturalOrder()))
                .toList();
        assertThat(sorted).isEqualTo(wanted);
    }

    private static int[] order(String typed, Sort sort) {
        return RowOrder.of(TABLE, CELLS, typed, Optional.ofNullable(sort)).rows();
    }
}
