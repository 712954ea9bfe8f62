package org.beffroi.analyses.rising.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.analyses.replay.CrisisReplay;
import org.beffroi.analyses.rising.FrozenRun;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The canteen’s crisis, replayed of the whole archive; {@link CanteenReplayTest} holds its hours against those of alerts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrisisReplayTest {

    /** The town says “Restauration scolaire” where people say “cantine”. */
    private static final String SUBJECT = "cantine OU restauration";

    private static final Instant FIRST = Instant.parse("2025-03-03T11:58:58Z");

    private FrozenRun frozen;
    private Answer answer;

    @BeforeAll
    void replay() {
        frozen = new FrozenRun();
        answer = new CrisisReplay().answer(new CrisisReplay.Parameters(SUBJECT, "2025-03", 5), frozen.run());
    }

    @AfterAll
    void close() {
        frozen.close();
    }

    private Map<String, Instant> hours() {
        return hours(answer);
    }

    private static Map<String, Instant> hours(Answer answer) {
        Map<String, Instant> hours = new LinkedHashMap<>();
        Table table = (Table) answer.results().getLast();
        table.rows()
                .forEach(row -> hours.put(
                        row.cells().get(0).toString(), (Instant) row.cells().get(1)));
        return hours;
    }

    @Test
    void the_canteen_would_have_been_told_of_within_the_hours_of_the_alerts() {
        assertThat(hours().get("première mention")).isEqualTo(FIRST);
        assertThat(hours().get("première plainte d’un habitant")).isEqualTo(FIRST);
        assertThat(Duration.between(FIRST, hours().get("signal faible"))).isLessThanOrEqualTo(Duration.ofHours(6));
        assertThat(Duration.between(FIRST, hours().get("montée"))).isLessThanOrEqualTo(Duration.ofHours(9));
        assertThat(Duration.between(FIRST, hours().get("crise"))).isLessThanOrEqualTo(Duration.ofHours(24));
    }

    @Test
    void other_words_for_it_change_none_of_the_hours() {
        Map<String, Instant> canteen =
                hours(new CrisisReplay().answer(new CrisisReplay.Parameters("cantine", "2025-03", 5), frozen.run()));

        assertThat(canteen)
                .containsEntry("signal faible", hours().get("signal faible"))
                .containsEntry("montée", hours().get("montée"))
                .containsEntry("crise", hours().get("crise"))
                .doesNotContainKey("première publication de la collectivité");
    }

    @Test
    void people_are_heard_in_conversations_too() {
        assertThat(hours().get("troisième personne")).isEqualTo(Instant.parse("2025-03-03T12:17:57Z"));
    }

    @Test
    void the_press_the_town_and_the_desk_came_the_morning_after() {
        assertThat(hours())
                .containsEntry("premier article de presse", Instant.parse("2025-03-04T06:30:00Z"))
                .containsEntry("premier appel ou passage noté", Instant.parse("2025-03-04T09:05:54Z"))
                .containsEntry("première publication de la collectivité", Instant.parse("2025-03-04T10:20:00Z"));
        assertThat(List.copyOf(hours().values())).isSorted();
        assertThat(answer.findings().findings().getFirst().sentence())
                .startsWith("Une veille l’aurait dit le 3 mars 2025 à 18:00 (signal faible)")
                .contains("avant la presse", "avant la collectivité");
    }

    @Test
    void the_festival_would_not_have_been_told_of() {
        Answer festival =
                new CrisisReplay().answer(new CrisisReplay.Parameters("festival", "2025-06", 5), frozen.run());

        assertThat(festival.findings().findings().getFirst().sentence()).startsWith("Une veille n’en aurait rien dit");
    }
}
