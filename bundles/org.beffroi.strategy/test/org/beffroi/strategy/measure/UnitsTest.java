package org.beffroi.strategy.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "0, mentions, mention",
        "1, mentions négatives, mention négative",
        "1.5, jours, jour",
        "2, jours, jours",
        "1, avis, avis",
        "1, mois, mois",
        "1, %, %",
        "1, fois par mois, fois par mois",
        "-1, points, point"
    })
    void frenchHasTheSingularBelowTwo(BigDecimal number, String unit, String said) {
        assertThat(Units.of(number, unit, Locale.FRENCH)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0, mentions, mentions", "1, mentions, mention", "1.5, days, days", "2, days, days"})
    void englishHasItAtOneAlone(BigDecimal number, String unit, String said) {
        assertThat(Units.of(number, unit, Locale.ENGLISH)).isEqualTo(said);
    }
}
