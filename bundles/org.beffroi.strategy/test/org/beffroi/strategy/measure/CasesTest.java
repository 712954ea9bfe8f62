package org.beffroi.strategy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.beffroi.strategy.measure.Tracking.State;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.TypedMeasure;
import org.junit.jupiter.api.Test;

/** Shares as so many of so many, and what is judged where all there is was counted. */
class CasesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final Indicator indicator = MAKE.createIndicator();
    private final TypedMeasure measure = MAKE.createTypedMeasure();

    /** Eleven people, none trained at first, all within a year. */
    private Measurement trained(String value, int base) {
        indicator.setUnit("%");
        indicator.setBaseline(BigDecimal.ZERO);
        indicator.setBaselineAt(LocalDate.of(2025, 3, 31));
        indicator.setTarget(new BigDecimal("100"));
        indicator.setDue(LocalDate.of(2026, 3, 31));
        indicator.setMeasure(measure);
        Measurement taken = MAKE.createMeasurement();
        taken.setAt(DAY.atTime(12, 0).atZone(PARIS).toInstant());
        taken.setValue(new BigDecimal(value));
        taken.setBase(base);
        indicator.getMeasurements().add(taken);
        return taken;
    }

    private String why(LocalDate day) {
        return new TrackingWords(new FigureWords(Locale.FRENCH, PARIS, Diffusion.INTERNAL))
                .why(indicator, Tracking.of(indicator, day, PARIS), day);
    }

    @Test
    void whereAllAreCountedADelayIsNoChance() {
        Measurement taken = trained("27", 11);
        assertThat(Tracking.of(indicator, DAY, PARIS).state()).isEqualTo(State.WITHIN_NOISE);
        measure.setExhaustive(true);
        assertThat(Margin.of(indicator, taken)).isEmpty();
        assertThat(Tracking.of(indicator, DAY, PARIS).state()).isEqualTo(State.LATE);
        assertThat(why(DAY))
                .isEqualTo("3 sur 11 (27\u202f%) le 1er octobre 2025\u202f; il en fallait 5 ou 6 à cette date.");
        assertThat(new FigureBasis(new FigureWords(Locale.FRENCH, PARIS, Diffusion.INTERNAL)).of(indicator, taken))
                .contains("base 11, tout compté")
                .noneMatch(said -> said.contains("95"));
    }

    @Test
    void aFewAreEnoughWhereTheyAreAll() {
        trained("25", 4);
        assertThat(Tracking.of(indicator, DAY, PARIS).state()).isEqualTo(State.SMALL_BASE);
        measure.setExhaustive(true);
        assertThat(Tracking.of(indicator, DAY, PARIS).state()).isEqualTo(State.LATE);
        assertThat(why(DAY)).contains("1 sur 4 (25\u202f%)", "il en fallait 2 à cette date");
    }

    @Test
    void whatIsOnItsWaySaysItsCasesToo() {
        measure.setExhaustive(true);
        trained("50", 10);
        assertThat(Tracking.of(indicator, DAY, PARIS).state()).isEqualTo(State.ON_TIME);
        assertThat(why(DAY)).contains("5 sur 10 (50\u202f%)", "il en fallait 5 à cette date");
    }

    @Test
    void casesAreKnownAgainAsLongAsAPercentageIsOfOneCountOnly() {
        assertThat(Cases.of(indicator, trained("27", 11))).contains(new Cases(3, 11));
        assertThat(Cases.of(indicator, trained("0", 11))).contains(new Cases(0, 11));
        assertThat(Cases.of(indicator, trained("33", 4)))
                .as("of four there is no third")
                .isEmpty();
        assertThat(Cases.of(indicator, trained("96.8", 9500))).isEmpty();
        Measurement taken = trained("27", 11);
        indicator.setUnit("agents");
        assertThat(Cases.of(indicator, taken)).as("no share").isEmpty();
        assertThatThrownBy(() -> new Cases(4, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
