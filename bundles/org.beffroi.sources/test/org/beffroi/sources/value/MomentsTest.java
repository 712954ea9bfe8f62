package org.beffroi.sources.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.beffroi.sources.value.Moments.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-07-14T10:00:00Z");
    private static final Moments.Rule DAY_FIRST = new Moments.Rule(PARIS, true, NOW);
    private static final Moments.Rule MONTH_FIRST = new Moments.Rule(PARIS, false, NOW);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-04-08 10:59:30+00:00          | 2022-04-08T10:59:30Z
        2022-04-08T10:59:30.123456Z        | 2022-04-08T10:59:30.123456Z
        2025-12-05T10:16:59.78349200Z      | 2025-12-05T10:16:59.783492Z
        2022-04-08 10:59:30                | 2022-04-08T08:59:30Z
        2022-04-08T10:59:30.000+0200       | 2022-04-08T08:59:30Z
        2022-04-08                         | 2022-04-07T22:00:00Z
        2022/04/08 10:59                   | 2022-04-08T08:59:00Z
        2021-03-01 10:00:00 EST            | 2021-03-01T15:00:00Z
        2021-03-01 10:00:00 ET             | 2021-03-01T15:00:00Z
        2021-07-01 10:00:00 ET             | 2021-07-01T14:00:00Z
        Mon, 1 March 2021 10:00:00 PT      | 2021-03-01T18:00:00Z
        2021-03-28 14:00:00 CEST           | 2021-03-28T12:00:00Z
        2021-03-28 14:00:00 UTC            | 2021-03-28T14:00:00Z
        2021-03-28 14:00:00 America/New_York | 2021-03-28T18:00:00Z
        08/04/2022                         | 2022-04-07T22:00:00Z
        08/04/2022 10:59                   | 2022-04-08T08:59:00Z
        8.4.2022 10h59                     | 2022-04-08T08:59:00Z
        08-04-22 7:05 PM                   | 2022-04-08T17:05:00Z
        08/04/2022 12:05 am                | 2022-04-07T22:05:00Z
        8 avril 2022                       | 2022-04-07T22:00:00Z
        vendredi 8 avril 2022 à 10h59      | 2022-04-08T08:59:00Z
        1er août 2021 08:00                | 2021-08-01T06:00:00Z
        8 févr. 2022                       | 2022-02-07T23:00:00Z
        Apr 8, 2022 10:59 AM               | 2022-04-08T08:59:00Z
        Friday, April 8th, 2022            | 2022-04-07T22:00:00Z
        15-Mar-2026 10:30AM                | 2026-03-15T09:30:00Z
        Fri, 08 Apr 2022 10:59:30 GMT      | 2022-04-08T10:59:30Z
        Wed Oct 10 20:19:24 +0000 2018     | 2018-10-10T20:19:24Z
        1649415570                         | 2022-04-08T10:59:30Z
        1649415570000                      | 2022-04-08T10:59:30Z
        1649415570000000                   | 2022-04-08T10:59:30Z
        1649415570.0                       | 2022-04-08T10:59:30Z
        20220408                           | 2022-04-07T22:00:00Z
        20220408T105930Z                   | 2022-04-08T10:59:30Z
        44659.5                            | 2022-04-08T10:00:00Z
        il y a 3 j                         | 2026-07-11T10:00:00Z
        Il y a 2 heures                    | 2026-07-14T08:00:00Z
        3d ago                             | 2026-07-11T10:00:00Z
        3d                                 | 2026-07-11T10:00:00Z
        2w • Edited                        | 2026-06-30T10:00:00Z
        il y a 1 mois                      | 2026-06-14T10:00:00Z
        1yr                                | 2025-07-14T10:00:00Z
        an hour ago                        | 2026-07-14T09:00:00Z
        hier                               | 2026-07-13T10:00:00Z
        """)
    void readsWhatExportsWrite(String cell, Instant expected) {
        assertThat(Moments.read(cell, DAY_FIRST)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        27/03/2022 02:30                     | SKIPPED | 2022-03-27T01:30:00Z
        2022-03-27 02:00                     | SKIPPED | 2022-03-27T01:00:00Z
        2022-03-27 03:00                     | CERTAIN | 2022-03-27T01:00:00Z
        27 mars 2022 à 2h59                  | SKIPPED | 2022-03-27T01:59:00Z
        44647.1041666667                     | SKIPPED | 2022-03-27T01:30:00Z
        20221030T023000                      | TWICE   | 2022-10-30T00:30:00Z
        30/10/2022 02:30                     | TWICE   | 2022-10-30T00:30:00Z
        30/10/2022 03:00                     | CERTAIN | 2022-10-30T02:00:00Z
        2022-10-30 02:30 CET                 | CERTAIN | 2022-10-30T01:30:00Z
        2022-10-30T02:30:00+01:00            | CERTAIN | 2022-10-30T01:30:00Z
        2022-11-06 01:30 America/New_York    | TWICE   | 2022-11-06T05:30:00Z
        2022-10-02 02:15 Australia/Lord_Howe | SKIPPED | 2022-10-01T15:45:00Z
        1667093400                           | CERTAIN | 2022-10-30T01:30:00Z
        """)
    void localTimesThatClocksSkipOrShowTwiceAreTold(String cell, Moments.Settled settled, Instant expected) {
        assertThat(Moments.moment(cell, DAY_FIRST)).contains(new Moments.Moment(expected, settled));
    }

    @Test
    void aDayThatBeginsLateBecauseClocksSkipMidnightIsCertain() {
        Moments.Rule beirut = new Moments.Rule(ZoneId.of("Asia/Beirut"), true, NOW);
        assertThat(Moments.moment("27/03/2022", beirut))
                .contains(new Moments.Moment(Instant.parse("2022-03-26T22:00:00Z"), Moments.Settled.CERTAIN));
    }

    /** Whatever the zone: told as skipped if and only if the instant does not read back as the same local time. */
    @Property
    void whatIsSkippedDoesNotReadBackAndWhatIsCertainDoes(@ForAll @LongRange(min = 0, max = 2_000_000) long minutes) {
        java.time.LocalDateTime local =
                java.time.LocalDateTime.of(2020, 1, 1, 0, 0).plusMinutes(minutes);
        for (String name :
                java.util.List.of("Europe/Paris", "America/New_York", "Africa/Casablanca", "Indian/Reunion")) {
            ZoneId zone = ZoneId.of(name);
            Moments.Moment read = Moments.moment(
                            local.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", java.util.Locale.ROOT)),
                            new Moments.Rule(zone, true, NOW))
                    .orElseThrow();
            int offsets = zone.getRules().getValidOffsets(local).size();
            assertThat(read.settled().ordinal()).isEqualTo(offsets == 1 ? 0 : offsets == 0 ? 1 : 2);
            assertThat(read.instant().atZone(zone).toLocalDateTime().equals(local))
                    .isEqualTo(read.settled() != Moments.Settled.SKIPPED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "date inconnue",
                "31/02/2022",
                "2022-13-01",
                "13/13/2022",
                "12",
                "3 pommes",
                "2021-03-28 14:00 XYZT",
                "1.22158E+17",
                "https://ville.example",
                "un vélo",
                "32 avril 2022"
            })
    void saysNothingOfWhatIsNoDate(String cell) {
        assertThat(Moments.read(cell, DAY_FIRST)).isEmpty();
    }

    @Test
    void theMonthComesFirstWhereTheRuleSaysSoAndTheDateAllows() {
        assertThat(Moments.read("04/08/2022 08:30", MONTH_FIRST)).contains(Instant.parse("2022-04-08T06:30:00Z"));
        assertThat(Moments.read("25/12/2022", MONTH_FIRST)).contains(Instant.parse("2022-12-24T23:00:00Z"));
        assertThat(Moments.read("12/25/2022", DAY_FIRST)).contains(Instant.parse("2022-12-24T23:00:00Z"));
    }

    @Test
    void aDateShowsItsOrderOrNot() {
        assertThat(Moments.order("25/12/2022")).contains(Order.DAY_FIRST);
        assertThat(Moments.order("12/25/2022 08:00")).contains(Order.MONTH_FIRST);
        assertThat(Moments.order("03/04/2022")).contains(Order.EITHER);
        assertThat(Moments.order("2022-04-03")).isEmpty();
    }

    @Test
    void narrowSpacesOfFrenchTypographyAreSpaces() {
        assertThat(Moments.read("8\u00A0avril\u202F2022", DAY_FIRST)).contains(Instant.parse("2022-04-07T22:00:00Z"));
    }

    @Property(tries = 300)
    void everyWayOfWritingAnInstantLeadsBackToIt(
            @ForAll @LongRange(min = 1_000_000_000L, max = 2_000_000_000L) long second) {
        Instant instant = Instant.ofEpochSecond(second);
        ZonedDateTime paris = instant.atZone(PARIS);
        ZonedDateTime utc = instant.atZone(ZoneId.of("UTC"));
        assertThat(Moments.read(instant.toString(), DAY_FIRST)).contains(instant);
        assertThat(Moments.read(Long.toString(second), DAY_FIRST)).contains(instant);
        assertThat(Moments.read(Long.toString(second * 1000), DAY_FIRST)).contains(instant);
        assertThat(Moments.read(utc.format(DateTimeFormatter.RFC_1123_DATE_TIME), DAY_FIRST))
                .contains(instant);
        if (paris.withEarlierOffsetAtOverlap().equals(paris)) {
            for (String pattern : new String[] {
                "yyyy-MM-dd HH:mm:ss", "dd/MM/yyyy HH:mm:ss", "d MMMM yyyy HH:mm:ss", "d MMMM yyyy 'à' HH:mm:ss"
            }) {
                String written = paris.format(DateTimeFormatter.ofPattern(pattern, Locale.FRENCH));
                assertThat(Moments.read(written, DAY_FIRST)).as(written).contains(instant);
            }
            String american = paris.format(DateTimeFormatter.ofPattern("MM/dd/yyyy hh:mm a", Locale.US));
            assertThat(Moments.read(american, MONTH_FIRST))
                    .as(american)
                    .contains(instant.truncatedTo(ChronoUnit.MINUTES));
        }
    }
}
