package org.beffroi.workbench.strategy.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 14);

    private static Span span(int begin, int days) {
        return new Span(DAY.plusDays(begin), DAY.plusDays(begin + days));
    }

    @Property
    void moved_and_moved_back_it_is_the_same(
            @ForAll @IntRange(min = -999, max = 999) int begin,
            @ForAll @IntRange(min = 0, max = 999) int days,
            @ForAll @IntRange(min = -9999, max = 9999) int by) {
        Span span = span(begin, days);
        assertThat(span.moved(by).moved(-by)).isEqualTo(span);
        assertThat(span.moved(by).days()).isEqualTo(span.days());
    }

    @Property
    void an_end_that_is_pulled_never_passes_the_other(
            @ForAll @IntRange(min = 0, max = 99) int days, @ForAll @IntRange(min = -200, max = 200) int by) {
        Span span = span(0, days);
        assertThat(span.begun(by).until()).isEqualTo(span.until());
        assertThat(span.ended(by).from()).isEqualTo(span.from());
        assertThat(span.begun(by).days()).isEqualTo(Math.max(1, days + 1 - by));
        assertThat(span.ended(by).days()).isEqualTo(Math.max(1, days + 1 + by));
    }

    @Property
    void what_two_share_is_the_days_that_are_in_both(
            @ForAll @IntRange(min = -20, max = 20) int begin,
            @ForAll @IntRange(min = 0, max = 20) int days,
            @ForAll @IntRange(min = 0, max = 20) int otherDays) {
        Span one = span(begin, days);
        Span other = span(0, otherDays);
        long shared = DAY.minusDays(50)
                .datesUntil(DAY.plusDays(100))
                .filter(day -> one.holds(day) && other.holds(day))
                .count();
        assertThat(one.within(other).map(Span::days).orElse(0L)).isEqualTo(shared);
        assertThat(one.meets(other)).isEqualTo(shared > 0);
    }

    @Test
    void a_missing_day_is_the_other_and_turned_days_are_one() {
        assertThat(Span.of(null, null)).isEmpty();
        assertThat(Span.of(null, DAY)).contains(new Span(DAY, DAY));
        assertThat(Span.of(DAY, null)).contains(new Span(DAY, DAY));
        assertThat(Span.of(DAY, DAY.minusDays(3))).contains(new Span(DAY, DAY));
    }
}
