package org.beffroi.strategy.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.beffroi.core.result.Series;
import org.beffroi.strategy.measure.Tracking.State;
import org.beffroi.strategy.model.Direction;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.ModelFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An indicator from 20 on 1 January 2025 to 60 on 1 January 2027, 730 days later. */
class TrackTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final LocalDate HALFWAY = LocalDate.of(2026, 1, 1);

    private final Indicator indicator = ModelFactory.eINSTANCE.createIndicator();

    @BeforeEach
    void from_20_to_60() {
        indicator.setBaseline(BigDecimal.valueOf(20));
        indicator.setBaselineAt(LocalDate.of(2025, 1, 1));
        indicator.setTarget(BigDecimal.valueOf(60));
        indicator.setDue(LocalDate.of(2027, 1, 1));
    }

    private void measured(LocalDate day, double value) {
        Measurement taken = ModelFactory.eINSTANCE.createMeasurement();
        taken.setAt(day.atTime(18, 0).atZone(ZONE).toInstant());
        taken.setValue(BigDecimal.valueOf(value));
        indicator.getMeasurements().add(taken);
    }

    private Track track() {
        return Track.of(indicator, ZONE);
    }

    @Test
    void half_of_the_way_is_expected_after_half_of_the_time() {
        assertThat(track().expected(HALFWAY))
                .hasValueSatisfying(value -> assertThat(value).isCloseTo(40, within(1e-9)));
        assertThat(track().expected(LocalDate.of(2028, 1, 1))).contains(60.0);
        assertThat(track().expected(LocalDate.of(2024, 1, 1))).contains(20.0);
        indicator.setDue(null);
        assertThat(track().expected(HALFWAY)).isEmpty();
    }

    @Test
    void on_course_behind_reached_or_missed() {
        assertThat(track().tracking(HALFWAY).state()).isEqualTo(State.NOT_MEASURED);
        measured(HALFWAY, 41);
        assertThat(track().tracking(HALFWAY).state()).isEqualTo(State.ON_TIME);
        measured(HALFWAY.plusDays(1), 38.5);
        assertThat(track().tracking(HALFWAY).state())
                .as("within a twentieth of 40")
                .isEqualTo(State.ON_TIME);
        measured(HALFWAY.plusDays(2), 37.5);
        assertThat(track().tracking(HALFWAY).state()).isEqualTo(State.LATE);
        assertThat(track().tracking(LocalDate.of(2027, 1, 2)).state())
                .as("nothing was measured for a year")
                .isEqualTo(State.STALE);
        measured(LocalDate.of(2026, 12, 20), 59);
        assertThat(track().tracking(LocalDate.of(2027, 1, 2)).state()).isEqualTo(State.LATE);
        measured(LocalDate.of(2026, 12, 30), 60);
        assertThat(track().tracking(LocalDate.of(2027, 1, 2)).state()).isEqualTo(State.REACHED);
    }

    @Test
    void down_is_the_other_way_round() {
        indicator.setDirection(Direction.DOWN);
        indicator.setTarget(BigDecimal.ZERO);
        measured(HALFWAY, 9);
        assertThat(track().tracking(HALFWAY).state()).isEqualTo(State.ON_TIME);
        measured(HALFWAY.plusDays(1), 11.5);
        assertThat(track().tracking(HALFWAY).state()).isEqualTo(State.LATE);
    }

    /** A first measurement alone starts the way: it is neither on course nor behind. */
    @Test
    void one_value_alone_cannot_be_judged() {
        indicator.setBaseline(null);
        measured(HALFWAY, 30);
        assertThat(track().tracking(HALFWAY).state()).isEqualTo(State.NO_LINE);
    }

    @Test
    void the_baseline_counts_once_and_first() {
        measured(LocalDate.of(2025, 1, 1), 21);
        assertThat(track().points()).hasSize(1);
        measured(LocalDate.of(2025, 7, 1), 25);
        measured(LocalDate.of(2025, 4, 1), 24);
        assertThat(track().points()).extracting(Forecast.Point::value).containsExactly(21.0, 24.0, 25.0);
        assertThat(track().forecast()).isEmpty();
    }

    @Test
    void it_leads_where_the_line_does_and_a_percentage_not_beyond_a_hundred() {
        indicator.setUnit("%");
        indicator.setBaseline(null);
        for (int month = 1; month <= 6; month++) {
            measured(LocalDate.of(2026, 2 * month, 1), 20 + 12 * month);
        }
        Forecast forecast = track().forecast().orElseThrow();
        assertThat(forecast.value()).isGreaterThan(90);
        assertThat(forecast.high()).isLessThanOrEqualTo(100);
        Series series = new TrackChart(track(), key -> key).series("Suivi").orElseThrow();
        assertThat(series.lines())
                .extracting(Series.Line::key)
                .containsExactly("forecast", "leads", "trajectory", "measured");
        assertThat(new TrackChart(track(), key -> key).series(" ")).isEmpty();
    }

    @Test
    void what_was_measured_on_the_day_of_the_target_or_after_it_leads_nowhere_any_more() {
        for (int month = 1; month <= 6; month++) {
            measured(LocalDate.of(2026, month, 1), 20 + 4 * month);
        }
        assertThat(track().forecast()).isPresent();
        indicator.setDue(LocalDate.of(2026, 6, 1));
        assertThat(track().forecast()).isEmpty();
        indicator.setDue(LocalDate.of(2026, 4, 1));
        assertThat(track().forecast()).isEmpty();
    }
}
