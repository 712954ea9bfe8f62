package org.beffroi.analyses.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

/** Twenty mentions of the canteen against forty of other things. */
class KeynessTest {

    private final Town town = new Town();

    KeynessTest() {
        for (int i = 0; i < 20; i++) {
            String who = i % 2 == 0 ? " @martine_du_75" : " @MairieDeParis";
            String what =
                    i < 12 ? "Les portions servies sont froides" : i < 16 ? "On ferme la cuisine" : "Ils fermaient tôt";
            town.add(
                    "2024-03-01T09:00:00Z",
                    what + ". Le menu de la cantine scolaire" + who,
                    CoreFields.AUTHOR,
                    "p" + i);
        }
        for (int i = 0; i < 40; i++) {
            town.add(
                    "2024-03-01T09:00:00Z",
                    i < 30 ? "La piscine est ouverte" : "La piscine et le menu",
                    CoreFields.AUTHOR,
                    "q" + i);
        }
    }

    @Test
    void whatOneHasMoreIsCountedInMentionsAndMeasured() {
        Table table = table(answer(Map.of("query", List.of("cantine"))));
        Map<String, Object> portions = row(table, "portions servies sont froides");
        assertThat(portions)
                .containsEntry("here", 12L)
                .containsEntry("there", 0L)
                .containsEntry("here.share", 0.6);
        // Half a mention of forty for none: log2(0.6 / 0.0125).
        assertThat((double) portions.get("log.ratio")).isCloseTo(Math.log(48) / Math.log(2), within(1e-9));
        double g2 = 2 * (12 * Math.log(12 / 4.0) + 8 * Math.log(8 / 16.0) + 40 * Math.log(40 / 32.0));
        assertThat((double) portions.get("g2")).isCloseTo(g2, within(1e-9));
    }

    @Test
    void whatItHasLessComesAfter() {
        Table table = table(answer(Map.of("query", List.of("cantine"))));
        assertThat(row(table, "piscine")).containsEntry("here", 0L).containsEntry("there", 40L);
        assertThat(terms(table)).last().isIn("piscine", "ouverte", "ouvrir", "piscine est ouverte");
    }

    @Test
    void formsOfOneVerbAreOneWordAndItsDoorFindsThemAll() {
        Town works = new Town();
        for (int i = 0; i < 40; i++) {
            String who = Character.toString('a' + i % 20) + "mi";
            String what = i >= 20 ? " dort" : i < 8 ? " travaille" : i < 16 ? " travaillait" : "";
            works.add("2024-03-01T09:00:00Z", who + what, CoreFields.SOURCE, i < 20 ? "a" : "b");
        }
        Table table = table(new Keyness()
                .answer(Form.of(Keyness.Parameters.class).read(Map.of("query", List.of("source:a"))), works.run()));
        assertThat(row(table, "travaillait")).containsEntry("here", 16L).containsEntry("there", 0L);
        assertThat(row(table, "dort")).containsEntry("here", 0L).containsEntry("there", 20L);
    }

    @Test
    void accountsOfPeopleAreNeverWords() {
        Answer answer = answer(Map.of("query", List.of("cantine")));
        assertThat(terms(table(answer))).noneMatch(term -> term.contains("@"));
        assertThat(answer.leftOut()).anyMatch(sentence -> sentence.startsWith("2 comptes"));
    }

    @Test
    void theWordsSearchedForAndStopWordsAreNotAmongThem() {
        assertThat(terms(table(answer(Map.of("query", List.of("cantine"), "rows", List.of("500"))))))
                .doesNotContain("cantine", "les", "la", "sont")
                .allMatch(term -> !term.startsWith("les ") && !term.endsWith(" de la"));
    }

    @Test
    void everyCountIsADoorToAsManyMentions() {
        Run run = town.run();
        Table table = table(answer(Map.of("query", List.of("cantine"), "rows", List.of("500"))));
        assertThat(table.rows()).isNotEmpty();
        for (Table.Row row : table.rows()) {
            for (String column : List.of("here", "there")) {
                DrillDown.ToMentions drillDown =
                        (DrillDown.ToMentions) row.drillDown(column).orElseThrow();
                assertThat(run.snapshot().count(drillDown.query(), Cancel.never()))
                        .isEqualTo((long) row.cells().get(index(table, column)));
            }
        }
    }

    @Test
    void twoLikeCorporaAreNotToldApart() {
        Town same = new Town();
        for (int i = 0; i < 60; i++) {
            same.add(
                    "2024-03-01T09:00:00Z",
                    "La piscine " + (i % 3 == 0 ? "ouverte" : "fermée"),
                    CoreFields.SOURCE,
                    i % 2 == 0 ? "a" : "b");
        }
        Answer answer = new Keyness()
                .answer(Form.of(Keyness.Parameters.class).read(Map.of("query", List.of("source:a"))), same.run());
        assertThat(answer.results()).isEmpty();
        assertThat(answer.findings().findings().getFirst().sentence()).startsWith("Aucun mot ne distingue");
    }

    @Test
    void everythingHasNothingToBeComparedWith() {
        assertThatThrownBy(() -> answer(Map.of())).isInstanceOf(Refusal.class);
    }

    private Answer answer(Map<String, List<String>> parameters) {
        return new Keyness().answer(Form.of(Keyness.Parameters.class).read(parameters), town.run());
    }

    private static Table table(Answer answer) {
        return (Table) answer.results().getLast();
    }

    private static List<String> terms(Table table) {
        return table.rows().stream().map(row -> (String) row.cells().getFirst()).toList();
    }

    private static int index(Table table, String column) {
        return table.columns().stream().map(Column::key).toList().indexOf(column);
    }

    private static Map<String, Object> row(Table table, String term) {
        Table.Row found = table.rows().stream()
                .filter(row -> row.cells().getFirst().equals(term))
                .findFirst()
                .orElseThrow(() -> new AssertionError(term + " not among " + terms(table)));
        Map<String, Object> cells = new HashMap<>();
        table.columns().forEach(column -> cells.put(column.key(), found.cells().get(index(table, column.key()))));
        return cells;
    }
}
