package org.beffroi.dossier.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTextTest {

    @ParameterizedTest
    @CsvSource({
        "7j, 7j, 7d",
        "7d, 7j, 7d",
        "4s, 4s, 4w",
        "2w, 2s, 2w",
        "3m, 3m, 3m",
        "1a, 1a, 1y",
        "30j..7j, 30j..7j, 30d..7d",
        "2024-03..hier, 2024-03..hier, 2024-03..hier"
    })
    void unitsAreThoseOfTheReader(String typed, String french, String english) {
        assertThat(PeriodText.in(typed, Locale.FRENCH)).isEqualTo(french);
        assertThat(PeriodText.in(typed, Locale.ENGLISH)).isEqualTo(english);
    }
}
