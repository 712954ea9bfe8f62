package org.beffroi.strategy.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.beffroi.strategy.element.Keys;
import org.beffroi.strategy.library.Entry;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.library.Making;
import org.beffroi.strategy.model.Election;
import org.beffroi.strategy.model.LegalPeriod;
import org.beffroi.strategy.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The calendar of elections that ships, against a table made by hand: docs/strategy.md has the same. */
class BallotsTest {

    private static final Library LIBRARY = Library.shipped();

    private static Election election(String id) {
        Keys keys = new Keys(ModelFactory.eINSTANCE.createStrategy(), new SplittableRandom(1));
        return (Election) new Making(LIBRARY, Locale.FRENCH, keys)
                .make(List.of(LIBRARY.entry(id)))
                .getFirst();
    }

    static Stream<String> ballots() {
        return LIBRARY.of("Election").stream().map(Entry::id);
    }

    @ParameterizedTest
    @CsvSource({
        "ballot.municipal-2026, 2025-09-01, 2026-03-22",
        "ballot.presidential-2027, 2026-10-01, 2027-05-02",
        "ballot.departmental-2028, 2027-09-01, 2028-04-02",
        "ballot.regional-2028, 2027-09-01, 2028-04-02",
        "ballot.european-2029, 2028-12-01, 2029-06-10",
        "ballot.municipal-2032, 2031-09-01, 2032-04-04"
    })
    void thePeriodIsThatOfTheTable(String id, LocalDate from, LocalDate until) {
        assertThat(election(id).getPeriods())
                .singleElement()
                .extracting(LegalPeriod::getFrom, LegalPeriod::getUntil, LegalPeriod::getRestsOn)
                .containsExactly(from, until, "Code électoral, article L. 52-1");
    }

    @ParameterizedTest
    @CsvSource({
        "Municipales, 2026-03-15, 2025-09-01, 2026-03-22",
        "Présidentielle, 2027-04-11, 2026-10-01, 2027-04-25",
        "Présidentielle, 2027-04-18, 2026-10-01, 2027-05-02",
        "Régionales, 2028-03-26, 2027-09-01, 2028-04-02",
        "Européennes, 2029-06-10, 2028-12-01, 2029-06-10",
        "Législatives, 2024-06-30, 2023-12-01, 2024-07-07",
        "Partielle du 31 août, 2025-08-31, 2025-02-01, 2025-09-07"
    })
    void sixMonthsBeginWithTheirMonthAndEndWithTheLastRound(
            String name, LocalDate first, LocalDate from, LocalDate until) {
        Election election = ModelFactory.eINSTANCE.createElection();
        election.setName(name);
        election.setFirstRound(first);
        assertThat(SixMonths.before(election)).contains(new SixMonths(from, until));
    }

    @ParameterizedTest
    @MethodSource("ballots")
    void whatIsFixedAgreesWithTheRuleAndIsVotedOnASunday(String id) {
        Election election = election(id);
        for (LegalPeriod period : election.getPeriods()) {
            assertThat(period.getUntil().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            SixMonths.before(election).ifPresent(months -> assertThat(months)
                    .isEqualTo(new SixMonths(period.getFrom(), period.getUntil())));
        }
    }

    @ParameterizedTest
    @MethodSource("ballots")
    void eachSaysWhatItRestsOnAndAsksForAJurist(String id) {
        assertThat(election(id).getDescription())
                .containsPattern("décret n°|art\\. |loi n°")
                .contains("Écrit le 3 décembre 2026")
                .endsWith("à faire vérifier par votre juriste.");
    }

    @Test
    void whereTheMonthIsNotKnownNoPeriodIsMadeUp() {
        assertThat(Stream.of("ballot.legislative-2029", "ballot.senatorial-2029")
                        .map(BallotsTest::election))
                .allSatisfy(election -> {
                    assertThat(election.getPeriods()).isEmpty();
                    assertThat(SixMonths.before(election)).isEmpty();
                });
    }
}
