package org.beffroi.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people read them. */
class SpokenNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3043; 3\u202f043; 3,043",
                "730.7731; 730,8; 730.8",
                "12345.678; 12\u202f345,7; 12,345.7",
                "9.876; 9,88; 9.88",
                "0.5; 0,5; 0.5",
                "12; 12; 12"
            })
    void oneRuleForDecimals(double value, String french, String english) {
        assertThat(new Wording(Locale.FRENCH).decimal(value)).isEqualTo(french);
        assertThat(new Wording(Locale.ENGLISH).decimal(value)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; moins d’une minute; less than a minute",
                "0.004; moins d’une minute; less than a minute",
                "0.2922; 18\u202fmin; 18 min",
                "0.999; 1\u202fh; 1 h",
                "3.6722; 3,67\u202fh; 3.67 h",
                "730.77; 30,4 jours; 30.4 days"
            })
    void noDelayIsNothing(double hours, String french, String english) {
        assertThat(new Wording(Locale.FRENCH).hours(hours)).isEqualTo(french);
        assertThat(new Wording(Locale.ENGLISH).hours(hours)).isEqualTo(english);
    }
}
