package org.beffroi.sources.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0            | 0
        1234         | 1234
        1,234        | 1234
        1.234        | 1234
        1.234.567    | 1234567
        1 234        | 1234
        1'234        | 1234
        12.0         | 12
        12,6         | 13
        0.123        | 0
        1,234.56     | 1235
        1.234,56     | 1235
        1.2K         | 1200
        1,2 k        | 1200
        3.4M         | 3400000
        1.22158E+17  | 122158000000000000
        -3           | -3
        """)
    void readsCountsAsTheyAreWritten(String cell, long expected) {
        assertThat(Amounts.read(cell)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "douze", "12%", "1-2", "1 2 trois", "1e999"})
    void saysNothingOfWhatIsNoNumber(String cell) {
        assertThat(Amounts.read(cell)).isEmpty();
    }

    @Property
    void separatorsOfThousandsOfAnyCountryAreRead(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long number) {
        for (Locale locale : new Locale[] {Locale.FRANCE, Locale.US, Locale.GERMANY, Locale.of("fr", "CH")}) {
            String written = NumberFormat.getIntegerInstance(locale).format(number);
            assertThat(Amounts.read(written)).as(written).contains(number);
        }
        assertThat(Amounts.read(Long.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u202F")))
                .contains(number);
    }
}
