package org.beffroi.analyses.rising.peak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Town;
import org.beffroi.analyses.rising.calendar.Calendar;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

/** What the analysis says of an archive that begins, changes its level or is looked at before the day is over. */
class PeakStartTest {

    private final Town town = new Town();

    private void day(LocalDate day, int fromHour, int toHour, int count) {
        for (int i = 0; i < count; i++) {
            long seconds = 3600L * fromHour + 3600L * (toHour - fromHour) * i / count;
            town.add(
                    day.atStartOfDay(Town.PARIS)
                            .toInstant()
                            .plusSeconds(seconds)
                            .toString(),
                    "cantine");
        }
    }

    private static Answer answer(Run run) {
        return new Peaks(null).answer(new Peaks.Parameters("*", Optional.empty(), 5, Calendar.FRENCH), run);
    }

    private static List<String> sentences(Answer answer) {
        return answer.findings().findings().stream()
                .map(Prose.Finding::sentence)
                .toList();
    }

    private static double peaks(Answer answer) {
        return answer.measures().getFirst().value();
    }

    @Test
    void an_archive_that_begins_in_the_evening_has_no_peak() {
        LocalDate first = Town.TODAY.minusDays(60);
        day(first, 22, 24, 2);
        for (int i = 1; i < 60; i++) {
            day(first.plusDays(i), 8, 20, 18 + i * 7 % 5);
        }
        Answer answer = answer(town.run());
        assertThat(peaks(answer)).isZero();
        assertThat(sentences(answer)).anyMatch(said -> said.startsWith("Aucun pic"));
    }

    @Test
    void another_level_is_said_and_counted_as_no_peak() {
        LocalDate first = Town.TODAY.minusDays(90);
        for (int i = 0; i < 85; i++) {
            day(first.plusDays(i), 8, 20, (i < 50 ? 4 : 20) + i * 7 % 3);
        }
        Answer answer = answer(town.run());
        assertThat(peaks(answer)).isZero();
        assertThat(sentences(answer)).anyMatch(said -> said.startsWith("Autre niveau depuis le"));
        assertThat(answer.results()).noneMatch(Table.class::isInstance);
    }

    @Test
    void a_few_days_are_not_yet_measurable() {
        for (int i = 0; i < 6; i++) {
            day(Town.TODAY.minusDays(10 - i), 8, 20, 5);
        }
        Answer answer = answer(town.run());
        assertThat(peaks(answer)).isNaN();
        assertThat(sentences(answer)).anyMatch(said -> said.startsWith("Pas encore mesurable"));
    }

    @Test
    void a_peak_does_not_end_because_today_has_just_begun() {
        LocalDate first = Town.TODAY.minusDays(60);
        for (int i = 0; i < 58; i++) {
            day(first.plusDays(i), 8, 20, 5 + i * 7 % 3);
        }
        day(Town.TODAY.minusDays(2), 8, 20, 60);
        day(Town.TODAY.minusDays(1), 8, 20, 70);
        day(Town.TODAY, 7, 8, 1);
        assertThat(sentences(answer(town.run()))).anyMatch(said -> said.startsWith("Pic en cours"));
    }

    @Test
    void hours_of_today_that_are_to_come_are_not_empty() {
        LocalDate first = Town.TODAY.minusDays(40);
        for (int i = 0; i < 39; i++) {
            day(first.plusDays(i), 6, 22, 48);
        }
        day(Town.TODAY.minusDays(1), 6, 22, 48);
        day(Town.TODAY, 6, 10, 90);
        Answer answer = answer(town.run());
        assertThat(sentences(answer)).anyMatch(said -> said.startsWith("Pic en cours"));
        assertThat(answer.leftOut())
                .as("how a peak is found, and nothing left out")
                .hasSize(1);
    }
}
