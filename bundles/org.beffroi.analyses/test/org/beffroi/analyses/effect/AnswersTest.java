package org.beffroi.analyses.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.beffroi.analyses.frame.Asked;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final Town town = new Town();

    /** Friday, 1 March 2024; Paris is an hour ahead of UTC. */
    private void routed(String assigned, String ended) {
        MentionId id = town.add("2024-03-01T08:00:00Z", "un nid-de-poule");
        town.act(id, assigned, CoreFields.DEPARTMENT, "roads");
        town.act(id, assigned, CoreFields.STATUS, "forwarded");
        if (!ended.isEmpty()) {
            town.act(id, ended, CoreFields.STATUS, "answered");
        }
    }

    @Test
    void timeAtWorkLeavesNoonAndTheWeekendOut() {
        // Friday 11:00 to 15:00: one hour before noon, one after.
        routed("2024-03-01T10:00:00Z", "2024-03-01T14:00:00Z");
        // Friday 16:00 to Monday 10:00: one hour and one hour, 66 by the clock.
        routed("2024-03-01T15:00:00Z", "2024-03-04T09:00:00Z");
        routed("2024-03-01T10:00:00Z", "");
        Answer answer = answer();
        Table table = (Table) answer.results().get(1);
        assertThat(table.rows().getFirst().cells())
                .isEqualTo(Arrays.asList("roads", 3L, 2L, 2 / 3.0, 0L, 2.0, 2.0, 2.0, 35.0));
        assertThat(Town.measure(answer, "share.answered")).isEqualTo(2 / 3.0);
        assertThat(Town.measure(answer, "delay.working")).isEqualTo(2);
    }

    @Test
    void aDelayThatIsNotKnownSaysWhatIsMissingAndHowManyThereAre() {
        routed("2024-03-01T10:00:00Z", "2024-03-01T10:01:00Z");
        routed("2024-03-01T10:00:00Z", "2024-03-01T10:02:00Z");
        routed("2024-03-01T10:00:00Z", "");
        assertThat(why("delay.working"))
                .startsWith(
                        "Sur 3 mentions attribuées à des services, 2 ont reçu une réponse ou ont été closes, mais toutes ont été notées"
                                + " moins de 5 minutes après l’attribution, sans doute après coup\u00a0: on ignore donc quand"
                                + " les réponses sont parties");
        assertThat(why("delay.threads")).startsWith("Il faut au moins une réponse en fil");
    }

    @Test
    void whereNothingWasAssignedThatIsTheReason() {
        town.add("2024-03-01T08:00:00Z", "un nid-de-poule");
        assertThat(why("share.answered")).startsWith("Aucune mention n’a été attribuée à un service");
        assertThat(why("delay.working")).startsWith("Aucune mention n’a été attribuée à un service");
    }

    @Test
    void whereNothingWasAnsweredYetThatIsTheReason() {
        routed("2024-03-01T10:00:00Z", "");
        routed("2024-03-01T10:00:00Z", "");
        assertThat(why("delay.working"))
                .startsWith(
                        "Aucune des 2 mentions attribuées à des services n’a encore reçu de réponse ni n’est close");
    }

    private String why(String key) {
        return answer().measures().stream()
                .filter(measure -> measure.key().equals(key))
                .findFirst()
                .flatMap(Measure::why)
                .orElseThrow();
    }

    @Test
    void aReplyInAThreadIsMeasuredByTheTimesOfBoth() {
        MentionId asked = town.add("2024-03-01T08:00:00Z", "et la piscine ?", CoreFields.DEPARTMENT, "sports");
        town.add(
                "2024-03-01T10:30:00Z",
                "elle rouvre lundi",
                CoreFields.SPEAKER,
                "own",
                CoreFields.REPLY_TO,
                asked.value());
        town.add("2024-03-01T10:30:00Z", "merci", CoreFields.SPEAKER, "person", CoreFields.REPLY_TO, asked.value());
        Answer answer = answer();
        assertThat(Town.measure(answer, "delay.threads")).isEqualTo(2.5);
        assertThat(Town.measure(answer, "share.answered")).isNaN();
        Table table = (Table) answer.results().getFirst();
        assertThat(table.rows()).singleElement().satisfies(row -> assertThat(row.cells())
                .isEqualTo(Arrays.asList("sports", 1L, 2.5, 2.5, 2.5, 2.5)));
    }

    /** Nothing is known of when departments answered: what is said of working hours is of threads, and says so. */
    @Test
    void whatCameAtWorkAndOutsideIsSaidOfThreadsAlone() {
        for (int i = 0; i < 5; i++) {
            answered("2024-03-01T09:0" + i + ":00Z", "2024-03-01T10:0" + i + ":00Z");
            answered("2024-03-02T09:0" + i + ":00Z", "2024-03-02T12:0" + i + ":00Z");
        }
        assertThat(answer().findings().findings())
                .extracting(finding -> finding.sentence())
                .contains("En fil, ce qui est arrivé aux heures de travail a reçu une réponse en médiane après 1\u202fh"
                        + " de temps écoulé (5 réponses), ce qui est arrivé en dehors après 3\u202fh (5).");
    }

    private void answered(String when, String then) {
        MentionId asked = town.add(when, "et la piscine ?");
        town.add(then, "lundi", CoreFields.SPEAKER, "own", CoreFields.REPLY_TO, asked.value());
    }

    @Test
    void whatIsLateAndWaitsIsAnAlarm() {
        MentionId id = town.add("2024-03-01T08:00:00Z", "un nid-de-poule");
        town.act(id, "2024-03-01T09:00:00Z", CoreFields.DEPARTMENT, "roads");
        town.act(id, "2024-03-01T09:00:00Z", CoreFields.STATUS, "forwarded");
        town.act(id, "2024-03-01T09:00:00Z", CoreFields.DUE, "2024-03-05T09:00:00Z");
        assertThat(answer().findings().findings())
                .extracting(finding -> finding.sentence())
                .contains("Une mention a dépassé son échéance et attend toujours.");
    }

    private Answer answer() {
        return new Answers().answer(new Asked("", Optional.empty()), town.run());
    }
}
