package org.beffroi.observatory.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.beffroi.observatory.directory.WrittenDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12345 | 12345",
                "12 345 | 12345",
                "12\u202f345 | 12345",
                "12’345 | 12345",
                "12,345 | 12345",
                "12.345 | 12345",
                "1.234.567 | 1234567",
                "1,2 k | 1200",
                "1.2K | 1200",
                "3 M | 3000000",
                "0 | 0"
            })
    void a_count_is_read_as_people_and_platforms_write_it(String cell, double value) {
        assertThat(NumberText.number(cell, true).orElseThrow()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3,5 | 3.5", "3.125 | 3.125", "1.234,5 | 1234.5", "1,234.5 | 1234.5", "-0,2 | -0.2", "−0,2 | -0.2"
            })
    void a_number_with_a_fraction_is_read_in_both_languages(String cell, double value) {
        assertThat(NumberText.number(cell, false).orElseThrow()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n.c.", "12 abonnés", "1,2,3", "--", "k", "1.22E+5", "12-13"})
    void what_is_no_number_is_none(String cell) {
        assertThat(NumberText.number(cell, true)).isEmpty();
    }

    @Test
    void a_part_above_one_must_say_that_it_is_in_percent() {
        assertThat(NumberText.part("45 %", false).orElseThrow()).isEqualTo(0.45);
        assertThat(NumberText.part("0,45", false).orElseThrow()).isEqualTo(0.45);
        assertThat(NumberText.part("45", true).orElseThrow()).isEqualTo(0.45);
        assertThat(NumberText.part("-20%", false).orElseThrow()).isEqualTo(-0.2);
        assertThat(NumberText.part("45", false)).isEmpty();
        assertThat(NumberText.part("145 %", false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3 | 3", "2 h 30 | 2.5", "2 h 30 min | 2.5", "45 min | 0.75", "1,5 j | 36", "2 jours 3 h | 51"})
    void a_time_is_read_in_hours(String cell, double hours) {
        assertThat(NumberText.hours(cell, 1).orElseThrow()).isCloseTo(hours, within(1e-12));
        assertThat(NumberText.hours("30", 1 / 60.0).orElseThrow()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void a_day_is_read_with_the_day_before_the_month() {
        LocalDate day = LocalDate.of(2026, 11, 3);
        assertThat(WrittenDay.read("2026-11-03")).contains(day);
        assertThat(WrittenDay.read("2026-11-03T10:00:00Z")).contains(day);
        assertThat(WrittenDay.read("03/11/2026")).contains(day);
        assertThat(WrittenDay.read("31/02/2026")).isEmpty();
        assertThat(WrittenDay.read("hier")).isEmpty();
    }
}
