package org.beffroi.workbench.digest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTextTest {

    @ParameterizedTest
    @CsvSource({"8, 08:00", "8h, 08:00", "8 h 30, 08:30", "08:05, 08:05", "17H45, 17:45", "0:00, 00:00", "9.15, 09:15"})
    void it_is_read_as_people_type_it(String typed, LocalTime time) {
        assertThat(ClockText.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "matin", "24:00", "8:60", "8:5", "-1", "123"})
    void what_is_no_time_is_none(String typed) {
        assertThat(ClockText.read(typed)).isEmpty();
    }
}
