package org.beffroi.strategy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.measure.FigureWords;
import org.beffroi.strategy.measure.Tracking;
import org.beffroi.strategy.measure.Tracking.State;
import org.beffroi.strategy.measure.TrackingWords;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Indicator;
import org.junit.jupiter.api.Test;

/** How the indicators of the town stand on the day of the demonstration, and what is left of that a year later. */
class DemoIndicatorsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate THAT_DAY = LocalDate.of(2025, 10, 14);
    private static final LocalDate A_YEAR_LATER = THAT_DAY.plusYears(1);

    private final List<Indicator> indicators = new Parts(new DemoStrategy().strategy()).all(Indicator.class);

    @Test
    void onTheDayOfTheDemonstrationMostLinesHaveHardlyBegun() {
        assertThat(states(THAT_DAY))
                .isEqualTo(Map.of(
                        State.LATE, 4L,
                        State.NOT_MEASURED, 3L,
                        State.SMALL_BASE, 2L,
                        State.TOO_EARLY, 14L));
        assertThat(why("ind_pont", THAT_DAY))
                .isEqualTo("16,7\u202f%, mais sur 6 cas seulement\u00a0: il en faut au moins 10 pour juger.");
        assertThat(why("ind_formes", THAT_DAY))
                .as("a whole staff is no sample")
                .isEqualTo("3 sur 11 (27\u202f%) le 1er octobre 2025\u202f; il en fallait 5 ou 6 à cette date.");
        assertThat(why("ind_benevoles", THAT_DAY))
                .isEqualTo("221\u00a0bénévoles le 8 septembre 2025\u202f; il fallait 230\u00a0bénévoles à"
                        + " cette date.");
    }

    @Test
    void aYearLaterWithoutAMeasurementNoneIsOnTime() {
        assertThat(states(A_YEAR_LATER)).isEqualTo(Map.of(State.LATE, 1L, State.STALE, 19L, State.NOT_MEASURED, 3L));
        assertThat(why("ind_repondus", A_YEAR_LATER))
                .isEqualTo(
                        "Dernière mesure le 14 octobre 2025, il y a 12 mois, sur une période de 3 mois\u00a0: ce chiffre ne"
                                + " dit plus où l’on en est.");
        assertThat(why("ind_agents_dabord", A_YEAR_LATER))
                .isEqualTo(
                        "Échéance passée, le 31 mars 2026\u00a0: 10\u202f% le 6 octobre 2025, pour une cible de 95\u202f%.");
    }

    private String why(String key, LocalDate today) {
        Indicator indicator = indicators.stream()
                .filter(one -> key.equals(one.getKey()))
                .findFirst()
                .orElseThrow();
        return new TrackingWords(new FigureWords(Locale.FRENCH, PARIS, Diffusion.INTERNAL))
                .why(indicator, Tracking.of(indicator, today, PARIS), today);
    }

    private Map<State, Long> states(LocalDate today) {
        return indicators.stream()
                .collect(Collectors.groupingBy(
                        indicator -> Tracking.of(indicator, today, PARIS).state(),
                        TreeMap::new,
                        Collectors.counting()));
    }
}
