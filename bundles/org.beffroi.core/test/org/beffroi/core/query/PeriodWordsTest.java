package org.beffroi.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.Query.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods as analyses count them and as people say them. */
class PeriodWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 14);
    private static final DayResolution DAYS = new DayResolution(TODAY, ZoneId.of("Europe/Paris"));

    @ParameterizedTest
    @CsvSource({"4w, 28", "4s, 28", "7d, 7", "7j, 7", "2d, 2", "1w, 7", "1m, 30", "1y, 365"})
    void theLastDaysAreAsManyAsTheyAreCalled(String typed, long days) {
        Period period = DAYS.last(new StandingQueries(Fields.core()).period(typed));
        assertThat(period.to()).isNull();
        assertThat(ChronoUnit.DAYS.between(DAYS.dayOf(period.from()), TODAY) + 1)
                .isEqualTo(days);
    }

    @Test
    void otherPeriodsAreThemselves() {
        for (String typed : new String[] {"2025-03", "hier", "7j..hier", "2025-03-01..2025-03-04"}) {
            Period period = new StandingQueries(Fields.core()).period(typed);
            assertThat(DAYS.last(period)).isEqualTo(period);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4w; 28 derniers jours; last 28 days",
                "7d; 7 derniers jours; last 7 days",
                "1m; dernier mois; last month",
                "3m; 3 derniers mois; last 3 months",
                "1y; dernière année; last year",
                "2025-03; mars 2025; March 2025",
                "2025-03-01..2025-03-04; du 1er au 4 mars 2025; 1 to 4 March 2025",
                "nonsense; nonsense; nonsense"
            })
    void peopleReadNoAbbreviation(String typed, String french, String english) {
        assertThat(new PeriodWords(Locale.FRENCH).of(typed)).isEqualTo(french);
        assertThat(new PeriodWords(Locale.ENGLISH).of(typed)).isEqualTo(english);
    }
}
