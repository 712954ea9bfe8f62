package org.beffroi.workbench.consultation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WrittenDayTest {

    @Test
    void days_are_read_as_people_write_them_and_shown_so_that_they_are_read_again() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(WrittenDay.read("2/3/2026")).contains(day);
        assertThat(WrittenDay.read(" 02.03.2026 ")).contains(day);
        assertThat(WrittenDay.read("2026-03-02")).contains(day);
        assertThat(WrittenDay.read(WrittenDay.written(day))).contains(day);
    }

    @Test
    void what_is_no_day_of_the_calendar_is_none() {
        assertThat(WrittenDay.read("31/02/2026")).isEmpty();
        assertThat(WrittenDay.read("bientôt")).isEmpty();
        assertThat(WrittenDay.read("")).isEmpty();
    }
}
