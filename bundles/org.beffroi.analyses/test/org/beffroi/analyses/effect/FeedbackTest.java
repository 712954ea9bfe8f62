package org.beffroi.analyses.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.beffroi.analyses.frame.Town;
import org.beffroi.analyses.statistics.Interval;
import org.beffroi.analyses.statistics.RateRatio;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

class FeedbackTest {

    /** The dossier's today is the 10th of March. */
    private static final LocalDate ACTION = LocalDate.parse("2024-03-02");

    private final Town town = new Town();

    /** Seven days before, one day of action, seven days after. */
    private void days(int before, int after, String text) {
        for (int day = 1; day <= 7; day++) {
            add(ACTION.minusDays(day), before, text, "negative");
            add(ACTION.plusDays(day), after, text, "positive");
        }
    }

    private void add(LocalDate day, int times, String text, String tone) {
        for (int i = 0; i < times; i++) {
            town.add(day + "T1" + i + ":00:00Z", text, CoreFields.TONE, tone);
        }
    }

    @Test
    void theChangeIsMeasuredAgainstThatOfTheControl() {
        days(2, 6, "la piscine");
        days(4, 8, "le marché");
        Answer answer = answer();
        // Three times as much, the control twice: one and a half times.
        assertThat(answer.measures().getFirst().value()).isCloseTo(1.5, within(1e-12));
        assertThat(answer.findings().findings().get(1).sentence())
                .startsWith("Par jour, on a parlé du sujet 3 fois autant après l’action qu’avant.")
                .contains(
                        "le témoin, auquel on le compare, est passé à 2 fois son niveau",
                        "Le sujet est à 1,5 fois ce qu’il serait")
                .endsWith("aucun effet n’est établi.");
        // Log of the ratio ± 2.073 √(1/42 + 1/14 + 1/56 + 1/28), Student's quantile of 22.3 degrees of freedom (Welch).
        Interval interval = new RateRatio(week(6), week(2)).intervalOver(new RateRatio(week(8), week(4)), 0.95);
        assertThat(interval.low()).isCloseTo(1.5 / Math.exp(2.0725 * Math.sqrt(0.148810)), within(1e-3));
        assertThat(interval.high()).isCloseTo(1.5 * Math.exp(2.0725 * Math.sqrt(0.148810)), within(2e-3));
    }

    private static long[] week(long aDay) {
        long[] week = new long[7];
        Arrays.fill(week, aDay);
        return week;
    }

    @Test
    void eachPhaseHasItsDays() {
        days(2, 6, "la piscine");
        Table table = (Table) answer().results().getLast();
        assertThat(table.rows())
                .extracting(row -> row.cells().subList(0, 4))
                .containsExactly(
                        List.of("avant", 7L, 14L, 2.0),
                        List.of("pendant", 1L, 0L, 0.0),
                        List.of("après", 7L, 42L, 6.0));
    }

    @Test
    void withoutAControlNothingIsMeasured() {
        days(2, 6, "la piscine");
        Answer answer = answer();
        assertThat(answer.measures().getFirst().value()).isNaN();
        assertThat(answer.findings().findings())
                .extracting(finding -> finding.sentence())
                .contains(
                        "L’effet de l’action n’est pas encore mesurable\u00a0: aucune mention du témoin dans les 7 jours"
                                + " d’avant\u202f; aucune mention du témoin dans les 7 jours d’après. Il faut au moins une mention"
                                + " du sujet et une du témoin, avant et après l’action\u00a0: choisissez d’autres jours pour"
                                + " l’action, ou plus de jours avant et après.");
        assertThat(answer.measures().getFirst().why().orElseThrow())
                .startsWith("Aucune mention du témoin dans les 7 jours d’avant");
    }

    @Test
    void whatIsMissingIsNamedWhereASideIsEmpty() {
        days(3, 0, "la piscine");
        days(4, 8, "le marché");
        assertThat(answer().findings().findings())
                .extracting(finding -> finding.sentence())
                .anyMatch(said ->
                        said.startsWith("L’effet de l’action n’est pas encore mesurable\u00a0: aucune mention du sujet"
                                + " dans les 7 jours d’après."))
                .contains("21 mentions du sujet avant l’action, aucune après\u00a0: trop peu pour conclure.");
    }

    private Answer answer() {
        return new Feedback()
                .answer(new Feedback.Parameters("piscine", "2024-03-02..2024-03-02", 7, "", false), town.run());
    }
}
