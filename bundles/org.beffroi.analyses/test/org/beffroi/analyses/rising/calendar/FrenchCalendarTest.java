package org.beffroi.analyses.rising.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.beffroi.core.calendar.SchoolHolidays;
import org.junit.jupiter.api.Test;

class FrenchCalendarTest {

    @Test
    void the_calendar_of_a_place_knows_all_three() {
        FrenchCalendar strasbourg = FrenchCalendar.of(Optional.of("67482"), SchoolHolidays.shipped());
        assertThat(strasbourg.day(LocalDate.of(2025, 12, 26)))
                .isEqualTo(new DayCalendar.Day(DayKind.PUBLIC_HOLIDAY, true));
        assertThat(strasbourg.day(LocalDate.of(2026, 1, 10))).isEqualTo(new DayCalendar.Day(DayKind.SATURDAY, false));
        FrenchCalendar nowhere = FrenchCalendar.of(Optional.empty(), SchoolHolidays.shipped());
        assertThat(nowhere.day(LocalDate.of(2025, 12, 26))).isEqualTo(new DayCalendar.Day(DayKind.FRIDAY, false));
    }
}
