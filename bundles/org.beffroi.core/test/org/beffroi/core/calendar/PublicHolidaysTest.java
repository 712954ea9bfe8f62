package org.beffroi.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {

    private static final PublicHolidays SHARED = PublicHolidays.of(Optional.empty());

    @ParameterizedTest
    @CsvSource({"2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25"})
    void easter_is_when_it_is(LocalDate day) {
        assertThat(PublicHolidays.easter(day.getYear())).isEqualTo(day);
    }

    /** By the epact and the paschal full moon, in the form that Gauss gave it (1800, amended 1816). */
    private static LocalDate gauss(int year) {
        int a = year % 19;
        int k = year / 100;
        int p = (13 + 8 * k) / 25;
        int m = (15 - p + k - k / 4) % 30;
        int n = (4 + k - k / 4) % 7;
        int d = (19 * a + m) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
        int march = 22 + d + e;
        if (march == 57 || march == 56 && d == 28 && e == 6 && 11 * (m + 1) % 30 < 19) {
            march -= 7;
        }
        return LocalDate.of(year, 3, 1).plusDays(march - 1L);
    }

    @Property(tries = 1_000)
    void easter_is_what_gauss_found(@ForAll @IntRange(min = 1583, max = 4_000) int year) {
        assertThat(PublicHolidays.easter(year)).isEqualTo(gauss(year));
    }

    private static long count(PublicHolidays holidays, int year) {
        return Stream.iterate(LocalDate.of(year, 1, 1), day -> day.plusDays(1))
                .limit(365)
                .filter(holidays::contains)
                .count();
    }

    @Test
    void a_year_has_eleven() {
        assertThat(count(SHARED, 2025)).isEqualTo(11);
        assertThat(SHARED.contains(LocalDate.of(2025, 4, 21))).isTrue();
        assertThat(SHARED.contains(LocalDate.of(2025, 5, 29))).isTrue();
        assertThat(SHARED.contains(LocalDate.of(2025, 6, 9))).isTrue();
        assertThat(SHARED.contains(LocalDate.of(2025, 4, 18))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"57463", "67482", "68066", "67"})
    void alsace_and_moselle_have_two_more(String code) {
        PublicHolidays holidays = PublicHolidays.of(Optional.of(code));
        assertThat(count(holidays, 2025)).isEqualTo(13);
        assertThat(holidays.contains(LocalDate.of(2025, 4, 18))).isTrue();
        assertThat(holidays.contains(LocalDate.of(2025, 12, 26))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "97105, 2025-05-27",
        "972, 2025-05-22",
        "97302, 2025-06-10",
        "97411, 2025-12-20",
        "97608, 2025-04-27",
        "97701, 2025-10-09",
        "978, 2025-05-28"
    })
    void overseas_has_the_abolition_of_slavery(String code, LocalDate day) {
        assertThat(PublicHolidays.of(Optional.of(code)).contains(day)).isTrue();
        assertThat(count(PublicHolidays.of(Optional.of(code)), 2025)).isEqualTo(12);
        assertThat(SHARED.contains(day)).isFalse();
    }

    @Test
    void corsica_is_told_from_overseas() {
        assertThat(PublicHolidays.departmentOf("2A004")).isEqualTo("2A");
        assertThat(PublicHolidays.departmentOf("97411")).isEqualTo("974");
        assertThat(PublicHolidays.departmentOf("75")).isEqualTo("75");
    }
}
