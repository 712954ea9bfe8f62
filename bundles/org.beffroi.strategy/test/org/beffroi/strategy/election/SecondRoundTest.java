package org.beffroi.strategy.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.beffroi.strategy.model.Election;
import org.beffroi.strategy.model.LegalCalendar;
import org.beffroi.strategy.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondRoundTest {

    private final LegalCalendar calendar = ModelFactory.eINSTANCE.createLegalCalendar();

    private Election election(String name, String first) {
        Election election = ModelFactory.eINSTANCE.createElection();
        election.setName(name);
        election.setFirstRound(first == null ? null : LocalDate.parse(first));
        calendar.getElections().add(election);
        return election;
    }

    @ParameterizedTest
    @CsvSource({
        "Élections municipales et communautaires, 2026-03-15, 2026-03-22",
        "Élections départementales, 2021-06-20, 2021-06-27",
        "Élections législatives, 2024-06-30, 2024-07-07",
        "Élection présidentielle, 2022-04-10, 2022-04-24",
        ", 2026-03-15, 2026-03-22"
    })
    void itIsOnTheSundayAfterOrTheOneAfterThatForThePresident(String name, String first, LocalDate second) {
        assertThat(SecondRound.of(election(name, first))).contains(second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Élections européennes", "Référendum local", "Élections sénatoriales", "European elections"})
    void someElectionsHaveOneRound(String name) {
        assertThat(SecondRound.of(election(name, "2024-06-09"))).isEmpty();
    }

    @Test
    void roundsThatAreElectionsOfTheirOwnAreToldOnce() {
        Election first = election("Municipales, premier tour", "2026-03-15");
        Election second = election("Municipales, second tour", "2026-03-22");
        assertThat(SecondRound.of(first)).isEmpty();
        assertThat(SecondRound.of(second)).isEmpty();
    }

    @Test
    void withoutADayThereIsNone() {
        assertThat(SecondRound.of(election("Élections municipales", null))).isEmpty();
    }
}
