package org.beffroi.workbench.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.Table;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.viewer.model.Cells;
import org.junit.jupiter.api.Test;

/** No heading is cut, and no column lies beyond the edge, while there is width for all. */
final class ColumnWidthsTest {

    private static final int NARROWEST_WORD = 120;

    @Test
    void short_numbers_make_room_for_the_last_heading() {
        ColumnWidths widths = widths(Kind.TEXT, Kind.WHOLE, Kind.DECIMAL, Kind.WHOLE, Kind.SHARE);
        widths.measured(
                new int[] {200, 90, 90, 90, 120}, new int[] {160, 30, 40, 30, 60}, new int[] {60, 40, 50, 40, 110});

        int[] fitted = widths.fitting(360);

        assertThat(Arrays.stream(fitted).sum()).isLessThanOrEqualTo(360);
        assertThat(fitted[4]).isGreaterThanOrEqualTo(110);
    }

    @Test
    void half_a_date_says_something_else_and_is_never_shown() {
        ColumnWidths widths = widths(Kind.TIME, Kind.TEXT, Kind.WHOLE);
        widths.measured(new int[] {180, 300, 60}, new int[] {160, 280, 30}, new int[] {50, 50, 50});

        assertThat(widths.fitting(330)[0]).isGreaterThanOrEqualTo(160);
    }

    @Test
    void whatever_they_hold_all_columns_show_where_they_can() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Kind[] kinds = IntStream.range(0, 2 + random.nextInt(9))
                    .mapToObj(i -> random.nextBoolean() ? Kind.TEXT : Kind.WHOLE)
                    .toArray(Kind[]::new);
            int[] values = random.ints(kinds.length, 20, 400).toArray();
            int[] headings = random.ints(kinds.length, 20, 160).toArray();
            int[] wanted = IntStream.range(0, kinds.length)
                    .map(i -> Math.max(headings[i], values[i]) + 20)
                    .toArray();
            int needed = IntStream.range(0, kinds.length)
                    .map(i -> Math.max(headings[i], kinds[i] == Kind.TEXT ? NARROWEST_WORD : values[i]))
                    .sum();
            int room = needed + random.nextInt(200);
            ColumnWidths widths = widths(kinds);
            widths.measured(wanted, values, headings);

            int[] fitted = widths.fitting(room);

            assertThat(Arrays.stream(fitted).sum()).as("round " + round).isLessThanOrEqualTo(room);
            for (int i = 0; i < fitted.length; i++) {
                assertThat(fitted[i]).isGreaterThanOrEqualTo(headings[i]);
            }
        }
    }

    private static ColumnWidths concordance() {
        ColumnWidths widths = widths(Kind.TEXT_BEFORE, Kind.TEXT, Kind.TEXT, Kind.TIME, Kind.TEXT, Kind.TEXT);
        widths.measured(new int[] {420, 64, 420, 150, 120, 120}, new int[] {420, 60, 420, 140, 110, 110}, new int[] {
            60, 60, 60, 60, 60, 60
        });
        return widths;
    }

    /** Where all columns have no room, the word stands in the middle, its context as wide as the window. */
    @Test
    void a_word_stands_in_the_middle_of_the_whole_width_where_that_is_narrow() {
        for (int room = 420; room < 980; room += 7) {
            int[] fitted = concordance().fitting(room);
            assertThat(fitted[0]).as("before, in " + room).isEqualTo(fitted[2]);
            assertThat(fitted[0] + fitted[1] + fitted[2]).as("in " + room).isBetween(room - 1, room);
        }
    }

    /** Where they have, nothing lies beyond the edge, no room is left over, and the context grows with each point. */
    @Test
    void a_context_grows_with_the_width_beside_the_other_columns() {
        int before = 0;
        for (int room = 1_020; room < 2_600; room += 20) {
            int[] fitted = concordance().fitting(room);
            assertThat(fitted[0]).as("before, in " + room).isEqualTo(fitted[2]).isGreaterThan(before);
            assertThat(Arrays.stream(fitted).sum()).as("in " + room).isBetween(room - 1, room);
            before = fitted[0];
        }
    }

    private static ColumnWidths widths(Kind... kinds) {
        List<Column> columns = IntStream.range(0, kinds.length)
                .mapToObj(i -> Column.of("c" + i, "c" + i, kinds[i]))
                .toList();
        Language language = new Language(Locale.FRENCH);
        return new ColumnWidths(
                new Table("Tableau", columns, List.of()),
                new Cells(language, new Days(language, ZoneOffset.UTC, LocalDate.EPOCH)));
    }
}
