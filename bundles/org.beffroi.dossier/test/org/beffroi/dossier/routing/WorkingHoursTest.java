package org.beffroi.dossier.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private final WorkingHours hours = new WorkingHours(PARIS);

    @ParameterizedTest
    @CsvSource({
        "2024-03-04T08:00, 2024-03-04T18:00, PT6H",
        "2024-03-04T11:30, 2024-03-04T14:30, PT1H",
        "2024-03-01T16:00, 2024-03-04T10:00, PT2H",
        "2024-03-02T09:00, 2024-03-03T17:00, PT0S",
        "2024-05-07T16:00, 2024-05-13T10:00, PT8H",
        "2024-03-04T10:00, 2024-03-04T09:00, PT0S"
    })
    void nights_weekends_noons_and_holidays_do_not_count(String from, String to, Duration expected) {
        assertThat(hours.between(at(from), at(to))).isEqualTo(expected);
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    @Property(tries = 100)
    void a_day_has_six_hours_at_most_and_stretches_add_up(
            @ForAll @LongRange(min = 1_700_000_000L, max = 1_800_000_000L) long start,
            @ForAll @LongRange(max = 3_000_000L) long first,
            @ForAll @LongRange(max = 3_000_000L) long second) {
        Instant from = Instant.ofEpochSecond(start);
        Instant middle = from.plusSeconds(first);
        Instant to = middle.plusSeconds(second);
        Duration whole = hours.between(from, to);
        assertThat(whole).isEqualTo(hours.between(from, middle).plus(hours.between(middle, to)));
        assertThat(whole).isLessThanOrEqualTo(Duration.between(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-04T08:00, PT6H, 2024-03-04T17:00",
        "2024-03-04T11:30, PT1H, 2024-03-04T14:30",
        "2024-03-01T16:00, PT12H, 2024-03-05T16:00",
        "2024-05-07T17:00, PT1M, 2024-05-10T09:01"
    })
    void so_much_work_ends_when(String from, Duration worked, String expected) {
        assertThat(hours.after(at(from), worked)).isEqualTo(at(expected));
    }

    @Property(tries = 100)
    void the_end_of_so_much_work_is_so_much_work_away(
            @ForAll @LongRange(min = 1_700_000_000L, max = 1_800_000_000L) long start,
            @ForAll @LongRange(min = 1, max = 300_000L) long worked) {
        Instant from = Instant.ofEpochSecond(start);
        Instant end = hours.after(from, Duration.ofSeconds(worked));
        assertThat(hours.between(from, end)).isEqualTo(Duration.ofSeconds(worked));
        assertThat(hours.between(from, end.minusSeconds(1))).isLessThan(Duration.ofSeconds(worked));
    }
}
