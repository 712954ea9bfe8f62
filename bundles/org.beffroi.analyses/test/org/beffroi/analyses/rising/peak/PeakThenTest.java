package org.beffroi.analyses.rising.peak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Town;
import org.beffroi.analyses.rising.calendar.Calendar;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Series;
import org.junit.jupiter.api.Test;

/** What was under way when a period ended, or when somebody last watched, is not said to be so now. */
class PeakThenTest {

    private static final LocalDate PEAK = Town.TODAY.minusDays(12);

    private final Town town = new Town();

    PeakThenTest() {
        for (int i = 40; i > 0; i--) {
            day(PEAK.minusDays(i), "cantine", 5 + i * 7 % 3);
        }
        day(PEAK, "cantine", 60);
    }

    private void day(LocalDate day, String text, int count) {
        for (int i = 0; i < count; i++) {
            long seconds = 3600L * 8 + 3600L * 12 * i / count;
            town.add(
                    day.atStartOfDay(Town.PARIS)
                            .toInstant()
                            .plusSeconds(seconds)
                            .toString(),
                    text);
        }
    }

    private Answer answer(String query, String period) {
        return new Peaks(null)
                .answer(
                        new Peaks.Parameters(
                                query, Optional.of(period).filter(typed -> !typed.isEmpty()), 5, Calendar.FRENCH),
                        town.run());
    }

    private static List<Prose.Finding> peaks(Answer answer) {
        return answer.findings().findings().stream()
                .filter(finding -> finding.sentence().startsWith("Pic"))
                .toList();
    }

    private static void toldAsPast(Answer answer) {
        assertThat(peaks(answer)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.sentence()).doesNotContain("en cours");
            assertThat(finding.weight()).isEqualTo(Prose.Weight.PLAIN);
        });
        assertThat(answer.rises()).isNotEmpty().noneMatch(RiseCard::ongoing);
        assertThat(((Series) answer.results().getFirst()).marks())
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.ink()).isEqualTo(Ink.SECONDARY));
    }

    @Test
    void a_peak_of_a_period_that_is_over_was_not_over_then() {
        for (int i = 1; i <= 12; i++) {
            day(PEAK.plusDays(i), "cantine", 5);
        }
        Answer answer = answer("*", PEAK + ".." + PEAK);

        toldAsPast(answer);
        assertThat(peaks(answer).getFirst().sentence())
                .contains("60 mentions le 27 février 2024")
                .endsWith("il n’était alors pas terminé.");
    }

    @Test
    void a_peak_up_to_which_all_was_imported_is_told_of_its_days_alone() {
        Answer all = answer("*", "");
        Answer month = answer("*", "30d");

        toldAsPast(all);
        toldAsPast(month);
        assertThat(peaks(month).getFirst().sentence())
                .as("days of which nothing is known are no part of it")
                .contains("60 mentions le 27 février 2024");
        assertThat(month.rises()).extracting(RiseCard::title).containsExactly("le 27 février 2024");
    }

    @Test
    void a_peak_after_which_nobody_spoke_of_it_while_all_else_went_on_is_over() {
        for (int i = 1; i <= 12; i++) {
            day(PEAK.plusDays(i), "piscine", 3);
        }
        Answer answer = answer("cantine", "");

        toldAsPast(answer);
        assertThat(peaks(answer).getFirst().sentence()).endsWith("attendues.").doesNotContain("alors");
    }

    @Test
    void what_came_until_yesterday_is_under_way_this_morning() {
        for (int i = 1; i < 12; i++) {
            day(PEAK.plusDays(i), "cantine", 60);
        }
        Answer answer = answer("*", "");

        assertThat(peaks(answer).getFirst().sentence()).startsWith("Pic en cours");
        assertThat(peaks(answer).getFirst().weight()).isEqualTo(Prose.Weight.ALARM);
        toldAsPast(answer("*", "hier"));
    }
}
