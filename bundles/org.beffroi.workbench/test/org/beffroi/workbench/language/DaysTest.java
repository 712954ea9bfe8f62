package org.beffroi.workbench.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Days days = new Days(new Language(Locale.FRENCH), PARIS, LocalDate.of(2025, 3, 9));

    @Test
    void moments_are_told_as_people_tell_them() {
        assertThat(moment("2025-03-04T07:12:00Z")).isEqualTo("4 mars, 08:12");
        assertThat(moment("2025-03-09T07:12:00Z")).isEqualTo("aujourd’hui, 08:12");
        assertThat(moment("2025-03-08T16:40:00Z")).isEqualTo("hier, 17:40");
        assertThat(moment("2024-03-01T16:40:00Z")).isEqualTo("1er mars 2024, 17:40");
        assertThat(days.moment(Optional.empty())).isEqualTo("sans date");
    }

    @Test
    void a_moment_belongs_to_the_day_of_the_dossiers_zone() {
        assertThat(days.dayOf(Instant.parse("2025-03-08T23:30:00Z"))).isEqualTo(LocalDate.of(2025, 3, 9));
        assertThat(moment("2025-03-08T23:30:00Z")).isEqualTo("aujourd’hui, 00:30");
    }

    @Test
    void in_full_the_weekday_and_the_year_are_said() {
        assertThat(days.fully(Instant.parse("2025-03-04T07:12:00Z"))).isEqualTo("mardi 4 mars 2025 à 08:12");
    }

    @Test
    void spans_do_not_repeat_what_both_ends_share() {
        assertThat(span("2025-03-03", "2025-03-09")).isEqualTo("du 3 au 9 mars 2025");
        assertThat(span("2025-02-28", "2025-03-03")).isEqualTo("du 28 février au 3 mars 2025");
        assertThat(span("2024-12-28", "2025-01-03")).isEqualTo("du 28 décembre 2024 au 3 janvier 2025");
        assertThat(span("2025-03-04", "2025-03-04")).isEqualTo("le 4 mars 2025");
        assertThat(span("2025-03-01", "2025-03-31")).isEqualTo("mars 2025");
        assertThat(span("2024-01-01", "2024-12-31")).isEqualTo("2024");
        assertThat(days.span(Optional.of(LocalDate.of(2025, 3, 1)), Optional.empty()))
                .isEqualTo("depuis le 1er mars 2025");
        assertThat(days.span(Optional.empty(), Optional.of(LocalDate.of(2025, 3, 2))))
                .isEqualTo("jusqu’au 2 mars 2025");
    }

    private String moment(String instant) {
        return days.moment(Optional.of(Instant.parse(instant)));
    }

    private String span(String from, String to) {
        return days.span(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
    }

    @Test
    void who_wants_them_so_reads_dates_as_iso_8601_writes_them() {
        Language language = new Language(Locale.FRENCH, DateStyle.ISO);
        Days iso = new Days(language.with(DaysTest.class), PARIS, LocalDate.of(2025, 3, 9));
        assertThat(iso.moment(Optional.of(Instant.parse("2025-03-08T16:40:00Z"))))
                .isEqualTo("2025-03-08 17:40");
        assertThat(iso.moment(Optional.of(Instant.parse("2025-03-08T23:30:00Z"))))
                .isEqualTo("2025-03-09 00:30");
        assertThat(iso.fully(Instant.parse("2025-03-04T07:12:00Z"))).isEqualTo("mardi 2025-03-04 à 08:12");
        assertThat(iso.weekdayAndDay(LocalDate.of(2025, 3, 4))).isEqualTo("mardi 2025-03-04");
        assertThat(iso.span(Optional.of(LocalDate.of(2025, 3, 3)), Optional.of(LocalDate.of(2025, 3, 9))))
                .isEqualTo("du 2025-03-03 au 2025-03-09");
        assertThat(iso.span(Optional.of(LocalDate.of(2025, 3, 3)), Optional.empty()))
                .isEqualTo("depuis le 2025-03-03");
        assertThat(iso.moment(Optional.empty())).isEqualTo("sans date");
    }
}
