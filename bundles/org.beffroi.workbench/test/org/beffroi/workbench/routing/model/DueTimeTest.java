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

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
