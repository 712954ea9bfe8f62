package org.beffroi.workbench.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.AxisLabels.Label;
import org.beffroi.workbench.listen.model.Times.Bar;
import org.junit.jupiter.api.Test;

class AxisLabelsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int LETTER = 7;

    private final AxisLabels labels = new AxisLabels(
            new Days(new Language(Locale.FRENCH), PARIS, LocalDate.of(2025, 3, 9)), text -> text.length() * LETTER);

    @Property
    void labels_never_touch(
            @ForAll Unit unit,
            @ForAll @IntRange(min = 1, max = 400) int bars,
            @ForAll @IntRange(min = 80, max = 1600) int width) {
        List<Label> found = labels.of(bars(unit, LocalDate.of(2023, 11, 17), bars), width);
        for (int i = 1; i < found.size(); i++) {
            Label before = found.get(i - 1);
            assertThat(found.get(i).x())
                    .isGreaterThan(before.x() + before.text().length() * LETTER);
        }
    }

    @Test
    void the_ends_of_years_are_months_and_those_of_weeks_days() {
        assertThat(labels.ends(bars(Unit.MONTH, LocalDate.of(2024, 4, 1), 19)))
                .isEqualTo(new AxisLabels.Ends("avr. 2024", "oct. 2025"));
        assertThat(labels.ends(bars(Unit.DAY, LocalDate.of(2025, 2, 20), 30)))
                .isEqualTo(new AxisLabels.Ends("20 févr.", "21 mars"));
    }

    @Test
    void a_month_of_days_is_marked_by_weeks() {
        assertThat(texts(Unit.DAY, LocalDate.of(2025, 2, 20), 30, 1000))
                .containsExactly("24 févr.", "3 mars", "10 mars", "17 mars");
    }

    @Test
    void years_of_months_are_marked_by_years() {
        assertThat(texts(Unit.MONTH, LocalDate.of(2014, 1, 1), 100, 700))
                .containsExactly("2014", "2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022");
    }

    @Test
    void a_january_without_room_for_its_year_keeps_the_months() {
        assertThat(texts(Unit.MONTH, LocalDate.of(2024, 10, 1), 7, 700))
                .containsExactly("oct.", "nov.", "déc.", "janv. 2025", "févr.", "mars", "avr.");
        assertThat(texts(Unit.MONTH, LocalDate.of(2024, 10, 1), 7, 400))
                .containsExactly("oct.", "nov.", "déc.", "janv.", "févr.", "mars", "avr.");
    }

    /** The first of a month that happens to be a Monday marks nothing: labels stand at even distances. */
    @Test
    void some_months_are_marked_by_quarters() {
        assertThat(texts(Unit.MONTH, LocalDate.of(2024, 4, 1), 19, 665))
                .containsExactly("avr.", "juil.", "oct.", "janv. 2025", "avr.", "juil.", "oct.");
        assertThat(texts(Unit.YEAR, LocalDate.of(2014, 1, 1), 4, 300)).containsExactly("2014", "2015", "2016", "2017");
    }

    @Test
    void hours_are_marked_with_the_day_at_midnight() {
        assertThat(texts(Unit.HOUR, LocalDate.of(2025, 3, 4), 24, 400))
                .containsExactly("4 mars", "06:00", "12:00", "18:00");
    }

    private List<String> texts(Unit unit, LocalDate from, int bars, int width) {
        return labels.of(bars(unit, from, bars), width).stream()
                .map(Label::text)
                .toList();
    }

    private static List<Bar> bars(Unit unit, LocalDate from, int count) {
        TimelineSpan span = new TimelineSpan(unit, PARIS);
        ZonedDateTime start = span.startOf(from.atStartOfDay(PARIS));
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ZonedDateTime next = span.next(start);
            bars.add(new Bar(start, next, 1, 1));
            start = next;
        }
        return bars;
    }
}
