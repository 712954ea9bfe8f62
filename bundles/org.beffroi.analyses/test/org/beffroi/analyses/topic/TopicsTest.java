package org.beffroi.analyses.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

/** Five people complain of one thing, two of another, one alone repeats himself; in this archive texts are near that share words. */
class TopicsTest {

    private final Town town = new Town();

    TopicsTest() {
        List<String> late = List.of(
                "Bus toujours en retard sur la ligne sept",
                "La ligne sept, encore un bus en retard",
                "Encore en retard, le bus de la ligne sept",
                "Retard du bus sur la ligne sept",
                "Ligne sept : bus en retard");
        for (int i = 0; i < late.size(); i++) {
            add(late.get(i), "voyageur" + i);
        }
        add("Piscine municipale fermée depuis janvier", "nageur1");
        add("Quand rouvre la piscine municipale fermée", "nageur2");
        for (int i = 0; i < 6; i++) {
            add("Vendons tondeuse quasi neuve essence " + i, "vendeur");
        }
    }

    private void add(String text, String author) {
        town.add("2024-03-01T09:00:00Z", text, CoreFields.AUTHOR, author);
    }

    private Answer answer(Map<String, List<String>> parameters) {
        return new Topics().answer(Form.of(Topics.Parameters.class).read(parameters), town.run());
    }

    private static Table table(Answer answer) {
        return (Table) answer.results().getFirst();
    }

    @Test
    void what_enough_people_say_is_a_topic_and_what_one_repeats_is_none() {
        Table table = table(answer(Map.of()));
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().cells().get(0).toString()).containsIgnoringCase("bus");
        assertThat(table.rows().getFirst().cells().get(2)).isEqualTo(5L);
        assertThat(table.rows().getFirst().cells().get(3)).isEqualTo(5L);
        assertThat(table.rows().getFirst().cells().get(6)).isEqualTo(List.of("aucun"));
    }

    @Test
    void fewer_people_make_more_topics() {
        assertThat(table(answer(Map.of("people", List.of("2")))).rows()).hasSize(2);
        assertThat(table(answer(Map.of("people", List.of("2"), "limit", List.of("1"))))
                        .rows())
                .hasSize(1);
        Answer none = answer(Map.of("people", List.of("6")));
        assertThat(none.results()).isEmpty();
        assertThat(none.findings().findings().getFirst().sentence()).contains("6 personnes");
    }

    @Test
    void its_door_finds_as_many_as_it_says() {
        Table.Row row = table(answer(Map.of())).rows().getFirst();
        DrillDown.ToMentions door = (DrillDown.ToMentions) row.drillDown().orElseThrow();
        assertThat(town.snapshot().count(door.query(), Cancel.never()))
                .isEqualTo((long) row.cells().get(2));
    }

    @Test
    void a_quotation_begins_with_what_is_elided() {
        Town other = new Town();
        for (int i = 0; i < 3; i++) {
            other.add("2024-03-01T09:00:00Z", "L’eau du robinet est marron ce " + i, CoreFields.AUTHOR, "a" + i);
        }
        Answer answer = new Topics().answer(Form.of(Topics.Parameters.class).read(Map.of()), other.run());
        assertThat(table(answer).rows().getFirst().cells().getFirst().toString())
                .startsWith("L’eau du robinet");
    }

    @Test
    void what_more_people_speak_of_lately_comes_first() {
        Town slow = new Town();
        for (int week = 0; week < 10; week++) {
            String day = LocalDate.of(2023, 12, 28).plusWeeks(week) + "T09:00:00Z";
            for (int i = 0; i < 3; i++) {
                slow.add(day, "Piscine municipale toujours fermée", CoreFields.AUTHOR, "nageur" + i);
            }
        }
        for (int i = 0; i < 5; i++) {
            slow.add(
                    "2024-03-0" + (2 + i) + "T09:00:00Z",
                    "Lampadaires éteints chemin noir " + i,
                    CoreFields.AUTHOR,
                    "r" + i);
        }
        Answer answer = new Topics().answer(Form.of(Topics.Parameters.class).read(Map.of()), slow.run());
        assertThat(answer.findings().findings().getFirst().sentence())
                .startsWith("Monte du 22 février au 6 mars 2024")
                .contains("Lampadaires")
                .contains("5 personnes");
        assertThat(table(answer).rows().getFirst().cells().get(4)).isEqualTo(5L);
        assertThat(table(answer).rows().get(1).cells().get(4)).isEqualTo(3L);
        assertThat((double) table(answer).rows().get(1).cells().get(5)).isGreaterThan(2);
    }

    @Test
    void where_the_past_is_too_short_nothing_is_said_of_a_rise() {
        assertThat(table(answer(Map.of())).rows().getFirst().cells().get(4)).isNull();
    }

    @Test
    void where_nothing_is_found_that_is_said() {
        Answer answer = answer(Map.of("query", List.of("introuvable")));
        assertThat(answer.results()).isEmpty();
    }
}
