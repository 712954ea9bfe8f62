package org.beffroi.workbench.routing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTimeTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "HOURS, 2025-03-31T10:07, 2025-03-31T16:15",
        "DAYS, 2025-04-04T16:00, 2025-04-08T16:00",
        "DAYS, 2025-04-05T11:00, 2025-04-08T17:00",
        "WEEK, 2025-04-17T09:00:30, 2025-04-25T09:15"
    })
    void nights_weekends_and_holidays_do_not_count_and_times_are_round(DueTime wish, String from, String expected) {
        assertThat(wish.after(at(from), PARIS)).contains(at(expected));
    }

    @Test
    void nothing_is_counted_where_nothing_or_a_date_is_chosen() {
        assertThat(DueTime.NONE.after(Instant.EPOCH, PARIS)).isEmpty();
        assertThat(DueTime.CHOSEN.after(Instant.EPOCH, PARIS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "26/11/2026, 17:00",
        "26.11.2026, 17h",
        "26-11-2026, 17H00",
        "2026-11-26, 17",
        "' 26/11/2026 ', ' 17:00 '"
    })
    void a_date_is_read_as_people_write_it(String day, String hour) {
        Instant meant = at("2026-11-26T17:00");
        assertThat(new TypedMoment(day, hour).in(PARIS)).contains(meant);
        assertThat(TypedMoment.of(meant, PARIS)).isEqualTo(new TypedMoment("26/11/2026", "17:00"));
    }

    @ParameterizedTest
    @CsvSource({"31/11/2026, 17:00", "demain, 17:00", "26/11/2026, 25:00", "26/11/26, 17:00", "26/11/2026, ''"})
    void what_is_no_date_is_none(String day, String hour) {
        assertThat(new TypedMoment(day, hour).in(PARIS)).isEmpty();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
