package org.beffroi.strategy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.beffroi.strategy.measure.Tracking.State;
import org.beffroi.strategy.model.Direction;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.ModelFactory;
import org.junit.jupiter.api.Test;

class TrackingTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 2);

    /** From 40 at the first of January to 60 at the end of the year: 50 is due at the middle, 2 July. */
    private static Indicator halfWay() {
        Indicator indicator = ModelFactory.eINSTANCE.createIndicator();
        indicator.setBaseline(new BigDecimal("40"));
        indicator.setBaselineAt(LocalDate.of(2025, 1, 1));
        indicator.setTarget(new BigDecimal("60"));
        indicator.setDue(LocalDate.of(2025, 12, 31));
        return indicator;
    }

    private static Indicator measured(Indicator indicator, LocalDate day, String value) {
        Measurement taken = ModelFactory.eINSTANCE.createMeasurement();
        taken.setAt(day.atTime(12, 0).atZone(PARIS).toInstant());
        taken.setValue(value == null ? null : new BigDecimal(value));
        indicator.getMeasurements().add(taken);
        return indicator;
    }

    private static Tracking of(Indicator indicator) {
        return Tracking.of(indicator, TODAY, PARIS);
    }

    @Test
    void withinATwentiethOfTheWayItIsOnTime() {
        assertThat(of(measured(halfWay(), TODAY, "50")).state()).isEqualTo(State.ON_TIME);
        assertThat(of(measured(halfWay(), TODAY, "49.1")).state()).isEqualTo(State.ON_TIME);
        assertThat(of(measured(halfWay(), TODAY, "48.9")).state()).isEqualTo(State.LATE);
        assertThat(of(measured(halfWay(), TODAY, "51.1")).state()).isEqualTo(State.AHEAD);
        assertThat(of(measured(halfWay(), TODAY, "60")).state()).isEqualTo(State.REACHED);
    }

    @Test
    void theGapIsToldInUnitsAndAsAShareOfTheWay() {
        Tracking late = of(measured(halfWay(), TODAY, "44"));
        assertThat(late.gap().orElseThrow()).isCloseTo(-6, within(1e-9));
        assertThat(late.lag().orElseThrow()).isCloseTo(-0.3, within(1e-9));
    }

    @Test
    void whatGoesDownIsBetterBelowTheLine() {
        Indicator down = measured(halfWay(), TODAY, "57");
        down.setDirection(Direction.DOWN);
        down.setBaseline(new BigDecimal("60"));
        down.setTarget(new BigDecimal("40"));
        assertThat(of(down).state()).isEqualTo(State.LATE);
        assertThat(of(measured(down, TODAY.plusDays(1), "45")).state()).isEqualTo(State.AHEAD);
        assertThat(of(measured(down, TODAY.plusDays(2), "39")).state()).isEqualTo(State.REACHED);
    }

    @Test
    void pastItsDueDayItIsLateHoweverLittleIsMissing() {
        Indicator due = measured(halfWay(), LocalDate.of(2025, 12, 31), "59.9");
        assertThat(of(due).state()).isEqualTo(State.ON_TIME);
        assertThat(Tracking.of(due, LocalDate.of(2026, 1, 1), PARIS).state()).isEqualTo(State.LATE);
    }

    @Test
    void aMeasurementWithoutAValueIsNone() {
        assertThat(of(halfWay()).state()).isEqualTo(State.NOT_MEASURED);
        assertThat(of(measured(halfWay(), TODAY, null)).state()).isEqualTo(State.NOT_MEASURED);
    }

    @Test
    void withoutABaselineTheFirstMeasurementStandsForIt() {
        Indicator young = halfWay();
        young.setBaseline(null);
        measured(young, LocalDate.of(2025, 1, 1), "40");
        assertThat(of(young).state()).isEqualTo(State.NO_LINE);
        assertThat(of(measured(young, TODAY, "50")).state()).isEqualTo(State.ON_TIME);
    }

    /** What was measured on the day of its beginning is its beginning: it says nothing of how it goes. */
    @Test
    void whoseBeginningIsTodaysValueCannotBeJudgedYet() {
        Indicator begun = halfWay();
        begun.setBaselineAt(TODAY);
        assertThat(of(measured(begun, TODAY, begun.getBaseline().toPlainString()))
                        .state())
                .isEqualTo(State.TOO_EARLY);
    }

    @Test
    void withoutATargetThereIsNoLine() {
        Indicator aimless = measured(halfWay(), TODAY, "50");
        aimless.setTarget(null);
        assertThat(of(aimless).state()).isEqualTo(State.NO_LINE);
    }

    @Test
    void whatIsToStayIsLateEitherSide() {
        Indicator stay = halfWay();
        stay.setDirection(Direction.STAY);
        assertThat(of(measured(stay, TODAY, "58")).state()).isEqualTo(State.ON_TIME);
        assertThat(of(measured(stay, TODAY.plusDays(1), "53")).state()).isEqualTo(State.LATE);
        assertThat(of(measured(stay, TODAY.plusDays(2), "67")).state()).isEqualTo(State.LATE);
    }

    @Test
    void whatBeganAtItsTargetAndIsWorseSinceIsLate() {
        Indicator flat = halfWay();
        flat.setBaseline(flat.getTarget());
        assertThat(of(measured(flat, TODAY, "59")).state()).isEqualTo(State.LATE);
        assertThat(of(measured(flat, TODAY.plusDays(1), "60")).state()).isEqualTo(State.REACHED);
    }

    @Test
    void theBaselineBeginsTheLineThoughSomethingWasMeasuredBefore() {
        Indicator early = measured(measured(halfWay(), LocalDate.of(2024, 1, 1), "10"), TODAY, "50");
        assertThat(of(early).line().orElseThrow().start()).isEqualTo(40);
        assertThat(of(early).state()).isEqualTo(State.ON_TIME);
    }

    @Test
    void onlyWhatIsDueIsMissed() {
        Indicator lacking = measured(halfWay(), TODAY, "44");
        assertThat(Tracking.isMissed(lacking, TODAY, PARIS)).isFalse();
        assertThat(Tracking.isMissed(lacking, LocalDate.of(2025, 12, 31), PARIS))
                .isFalse();
        assertThat(Tracking.isMissed(lacking, LocalDate.of(2026, 1, 1), PARIS)).isTrue();
        lacking.setDirection(Direction.STAY);
        assertThat(Tracking.isMissed(lacking, LocalDate.of(2026, 1, 1), PARIS))
                .as("it was to stay and has not")
                .isTrue();
        assertThat(Tracking.isMissed(halfWay(), LocalDate.of(2026, 1, 1), PARIS))
                .isFalse();
    }

    @Test
    void theMostUrgentComesFirst() {
        Indicator late = measured(halfWay(), TODAY, "44");
        Indicator later = measured(halfWay(), TODAY, "41");
        Indicator unknown = halfWay();
        Indicator reached = measured(halfWay(), TODAY, "61");
        assertThat(List.of(reached, unknown, late, later).stream()
                        .sorted(Tracking.byUrgency(TODAY, PARIS))
                        .toList())
                .containsExactly(later, late, unknown, reached);
    }

    @Property
    void aBetterFigureIsNeverInAWorseState(
            @ForAll @IntRange(min = 0, max = 100) int one, @ForAll @IntRange(min = 0, max = 100) int other) {
        int worse = Math.min(one, other);
        int better = Math.max(one, other);
        assertThat(of(measured(halfWay(), TODAY, String.valueOf(better))).state())
                .isGreaterThanOrEqualTo(
                        of(measured(halfWay(), TODAY, String.valueOf(worse))).state());
    }
}
