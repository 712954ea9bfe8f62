package org.beffroi.workbench.strategy.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.Unit;
import org.junit.jupiter.api.Test;

class CadenceTest {

    private final Strategy strategy = ModelFactory.eINSTANCE.createStrategy();

    private Cadence cadence(int times, Unit every, LocalDate day) {
        strategy.getLines().clear();
        EditorialLine line = ModelFactory.eINSTANCE.createEditorialLine();
        line.setTimes(times);
        line.setEvery(every);
        strategy.getLines().add(line);
        return Cadence.of(strategy, CalendarView.MONTH, day).getFirst();
    }

    @Test
    void outsideThePeriodOfTheStrategyNothingIsAsked() {
        strategy.setFrom(LocalDate.of(2025, 9, 1));
        strategy.setUntil(LocalDate.of(2026, 8, 31));
        for (Unit every : Unit.values()) {
            Cadence before = cadence(3, every, LocalDate.of(2024, 5, 4));
            assertThat(before.asked()).as(every.toString()).isFalse();
            assertThat(before.expected()).isZero();
            assertThat(before.isShort()).isFalse();
        }
        assertThat(cadence(3, Unit.WEEK, LocalDate.of(2026, 9, 1)).isShort()).isFalse();
        assertThat(cadence(3, Unit.WEEK, LocalDate.of(2025, 9, 1)).isShort()).isTrue();
    }

    @Test
    void aPeriodThatBeginsWithinAMonthAsksForItsDaysAlone() {
        strategy.setFrom(LocalDate.of(2025, 9, 17));
        assertThat(cadence(1, Unit.DAY, LocalDate.of(2025, 9, 1)).expected()).isEqualTo(14);
        assertThat(cadence(2, Unit.WEEK, LocalDate.of(2025, 9, 1)).expected()).isEqualTo(4);
        assertThat(cadence(2, Unit.MONTH, LocalDate.of(2025, 9, 1)).expected()).isEqualTo(1);
        assertThat(cadence(12, Unit.YEAR, LocalDate.of(2025, 9, 1)).expected()).isEqualTo(3);
    }

    @Test
    void withoutAPeriodEveryMonthAsks() {
        assertThat(cadence(2, Unit.WEEK, LocalDate.of(1999, 2, 1)).expected()).isEqualTo(8);
        strategy.setFrom(LocalDate.of(2025, 9, 17));
        strategy.setUntil(LocalDate.of(2024, 9, 17));
        assertThat(cadence(2, Unit.MONTH, LocalDate.of(1999, 2, 1)).expected()).isEqualTo(2);
    }
}
