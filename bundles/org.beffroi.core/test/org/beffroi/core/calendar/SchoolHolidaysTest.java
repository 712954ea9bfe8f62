package org.beffroi.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.beffroi.core.calendar.SchoolHolidays.Period;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchoolHolidaysTest {

    @TempDir
    private Path codebook;

    @Test
    void the_shipped_table_says_until_when_it_holds() {
        assertThat(SchoolHolidays.shipped().knownUntil()).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(SchoolHolidays.none().knownUntil()).isEqualTo(LocalDate.MIN);
    }

    @Test
    void a_return_is_a_school_day() {
        SchoolHolidays holidays = SchoolHolidays.shipped();
        assertThat(holidays.contains(SchoolZone.C, LocalDate.of(2026, 2, 21))).isTrue();
        assertThat(holidays.contains(SchoolZone.C, LocalDate.of(2026, 3, 8))).isTrue();
        assertThat(holidays.contains(SchoolZone.C, LocalDate.of(2026, 3, 9))).isFalse();
        assertThat(holidays.contains(SchoolZone.A, LocalDate.of(2026, 3, 1))).isFalse();
    }

    /** Shape of every year: five holidays of each zone, the short ones sixteen or so days, none into another. */
    @ParameterizedTest
    @EnumSource(SchoolZone.class)
    void each_zone_has_five_holidays_a_year(SchoolZone zone) {
        List<Period> periods = SchoolHolidays.shipped().periods().stream()
                .filter(period -> period.zone() == zone)
                .toList();
        assertThat(periods).hasSize(30);
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            long days = period.from().until(period.back(), ChronoUnit.DAYS);
            assertThat(days).as("%s", period).isBetween(15L, 60L);
            if (i > 0) {
                assertThat(period.from()).isAfter(periods.get(i - 1).back());
            }
        }
    }

    @Test
    void every_department_of_the_mainland_has_a_zone() {
        List<String> departments = IntStream.rangeClosed(1, 95)
                .filter(number -> number != 20)
                .mapToObj(number -> String.format(Locale.ROOT, "%02d", number))
                .toList();
        assertThat(departments)
                .allSatisfy(code -> assertThat(SchoolZone.of(code)).isPresent());
        assertThat(SchoolZone.of("2A004")).isEmpty();
        assertThat(SchoolZone.of("97411")).isEmpty();
        assertThat(SchoolZone.of("69123")).contains(SchoolZone.A);
        assertThat(SchoolZone.of("13055")).contains(SchoolZone.B);
        assertThat(SchoolZone.of("31555")).contains(SchoolZone.C);
    }

    @Test
    void a_dossier_may_have_a_table_of_its_own() throws IOException {
        Files.writeString(codebook.resolve(SchoolHolidays.FILE), "# ours\nzone,from,return\nB,2027-10-23,2027-11-08\n");
        SchoolHolidays own = SchoolHolidays.of(codebook);
        assertThat(own.periods())
                .containsExactly(new Period(SchoolZone.B, LocalDate.of(2027, 10, 23), LocalDate.of(2027, 11, 8)));
        assertThat(SchoolHolidays.of(codebook.resolve("elsewhere")).periods())
                .isEqualTo(SchoolHolidays.shipped().periods());
    }

    @Test
    void a_line_that_makes_no_sense_is_named() throws IOException {
        Files.writeString(codebook.resolve(SchoolHolidays.FILE), "D,2027-10-23,2027-11-08\n");
        assertThatThrownBy(() -> SchoolHolidays.of(codebook))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("D,2027-10-23,2027-11-08");
    }
}
