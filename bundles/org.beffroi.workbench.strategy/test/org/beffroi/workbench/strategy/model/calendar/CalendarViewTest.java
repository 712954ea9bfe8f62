package org.beffroi.workbench.strategy.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CalendarViewTest {

    @Property
    void a_month_shows_all_its_days_in_whole_weeks_from_monday(@ForAll @IntRange(min = 0, max = 40_000) int day) {
        LocalDate at = LocalDate.of(1980, 1, 1).plusDays(day);
        Span shown = CalendarView.MONTH.shown(at);
        YearMonth month = YearMonth.from(at);
        assertThat(shown.from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(shown.until().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(shown.days() % 7).isZero();
        assertThat(shown.days()).isLessThanOrEqualTo(42);
        assertThat(shown.holds(new Span(month.atDay(1), month.atEndOfMonth()))).isTrue();
        // Not a week more than is needed.
        assertThat(YearMonth.from(shown.from().plusDays(6))).isEqualTo(month);
        assertThat(YearMonth.from(shown.until().minusDays(6))).isEqualTo(month);
    }

    @Property
    void a_week_has_seven_days_and_holds_its_day(@ForAll @IntRange(min = 0, max = 40_000) int day) {
        LocalDate at = LocalDate.of(1980, 1, 1).plusDays(day);
        Span week = CalendarView.WEEK.period(at);
        assertThat(week.days()).isEqualTo(7);
        assertThat(week.holds(at)).isTrue();
        assertThat(CalendarView.WEEK.step(CalendarView.WEEK.step(at, 1), -1)).isEqualTo(at);
    }

    @Property
    void bars_side_by_side_never_lie_over_one_another(@ForAll List<@IntRange(min = 0, max = 60) Integer> begins) {
        List<Span> spans = begins.stream()
                .sorted()
                .map(begin -> new Span(LocalDate.EPOCH.plusDays(begin), LocalDate.EPOCH.plusDays(begin + begin % 9)))
                .toList();
        Lanes lanes = Lanes.of(
                spans, span -> span.from().toEpochDay(), span -> span.until().toEpochDay() + 1);
        int most = 0;
        for (int i = 0; i < spans.size(); i++) {
            int over = 0;
            for (int j = 0; j < spans.size(); j++) {
                if (i != j && lanes.lanes().get(i).equals(lanes.lanes().get(j))) {
                    assertThat(spans.get(i).meets(spans.get(j))).isFalse();
                }
                over += spans.get(j).holds(spans.get(i).from()) ? 1 : 0;
            }
            most = Math.max(most, over);
        }
        assertThat(lanes.count()).isEqualTo(most);
    }

    @Property
    void rows_take_all_the_room_and_none_is_lower_than_it_must_be(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 120) Integer> least,
            @ForAll @IntRange(min = -50, max = 1500) int room) {
        List<RowHeights.Need> needs = least.stream()
                .map(each -> new RowHeights.Need(each, each + each % 50))
                .toList();
        List<Integer> heights = RowHeights.of(needs, room).heights();
        assertThat(heights.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(Math.max(
                        room, least.stream().mapToInt(Integer::intValue).sum()));
        int wished = needs.stream().mapToInt(RowHeights.Need::wish).sum();
        for (int i = 0; i < heights.size(); i++) {
            assertThat(heights.get(i)).isGreaterThanOrEqualTo(needs.get(i).least());
            if (room >= wished) {
                assertThat(heights.get(i)).isGreaterThanOrEqualTo(needs.get(i).wish());
            }
        }
    }

    @Test
    void hours_are_read_as_they_are_typed() {
        assertThat(Hours.read("07:30").map(Hours::write)).contains("07:30");
        assertThat(Hours.read("7h30").map(Hours::write)).contains("07:30");
        assertThat(Hours.read(" 18 h ").map(Hours::write)).contains("18:00");
        assertThat(Hours.read("25:00")).isEmpty();
        assertThat(Hours.read("le soir")).isEmpty();
        assertThat(Hours.read(null)).isEmpty();
    }
}
