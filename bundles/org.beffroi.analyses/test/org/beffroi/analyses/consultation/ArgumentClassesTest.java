package org.beffroi.analyses.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beffroi.analyses.frame.Asked;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

/** Two arguments that several people put forward, on both sides, and what is said once; in this archive texts are near that share words. */
class ArgumentClassesTest {

    private static final List<String> DAYS = List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi");

    private final Town town = new Town();
    private final String proposal = town.add(
                    "2024-03-01T09:00:00Z",
                    "Nous proposons ceci.",
                    CoreFields.TITLE,
                    "Une rue sans voitures",
                    CoreFields.NETWORK,
                    "decidim")
            .value();

    private void contributed(String text, String author, String side) {
        List<Object> values = new ArrayList<>(List.of(
                CoreFields.NETWORK,
                "decidim",
                CoreFields.THREAD,
                proposal,
                CoreFields.REPLY_TO,
                proposal,
                CoreFields.AUTHOR,
                author));
        if (!side.isEmpty()) {
            values.addAll(List.of(CoreFields.STANCE, side));
        }
        town.add("2024-03-02T09:00:00Z", text, values.toArray());
    }

    private Answer answer() {
        return new Consultation().answer(Form.of(Asked.class).read(Map.of()), town.run());
    }

    private static Table classes(Answer answer) {
        return answer.results().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.title().contains("chacune à sa façon"))
                .findFirst()
                .orElseThrow();
    }

    private void plant() {
        for (String day : DAYS) {
            contributed("Enfants vélo école trottoir " + day, "parent " + day, "for");
            contributed("Livraisons commerces parking clients " + day, "commerçant " + day, "against");
        }
        contributed("Livraisons commerces parking clients toujours", "commerçant lundi", "for");
        contributed("Enfants vélo école trottoir encore", "grand-père", "");
        for (String alone : List.of("zinc", "yourte", "xylophone", "wagon", "vase", "urne")) {
            contributed(alone, alone, "for");
        }
    }

    @Test
    void classes_count_people_and_sides_and_what_is_in_none_is_told() {
        plant();
        Table table = classes(answer());
        assertThat(table.rows()).hasSize(3);
        assertThat(row(table, "commerces").subList(1, 6)).containsExactly(7L, 6L, 1L, 6L, 0L);
        assertThat(row(table, "vélo").subList(1, 6)).containsExactly(7L, 7L, 6L, 0L, 1L);
        assertThat(table.rows().getLast().cells().subList(0, 2)).containsExactly("(sans classe)", 6L);
    }

    @Test
    void each_row_leads_to_as_many_as_it_says() {
        plant();
        assertThat(classes(answer()).rows()).allSatisfy(row -> {
            DrillDown.ToMentions door = (DrillDown.ToMentions) row.drillDown().orElseThrow();
            assertThat(town.snapshot().count(door.query(), Cancel.never()))
                    .isEqualTo((long) row.cells().get(1));
        });
    }

    @Test
    void a_sentence_says_how_much_they_gather_and_a_caution_who_put_them_together() {
        plant();
        Answer answer = answer();
        assertThat(answer.findings().findings())
                .extracting(Finding::sentence)
                .contains("2 arguments rassemblent 14 des 20 contributions\u202f; 6 restent sans classe.");
        assertThat(answer.leftOut()).anyMatch(one -> one.startsWith("Une machine a rapproché"));
    }

    @Test
    void few_contributions_have_no_classes() {
        DAYS.forEach(day -> contributed("Enfants vélo école trottoir " + day, "parent " + day, "for"));
        DAYS.forEach(day -> contributed("Livraisons commerces parking " + day, "commerçant " + day, "against"));
        assertThat(answer().results()).noneMatch(one -> one.title().contains("chacune à sa façon"));
    }

    private static List<Object> row(Table table, String word) {
        return table.rows().stream()
                .map(Table.Row::cells)
                .filter(cells -> Stream.of(cells.getFirst())
                        .anyMatch(cell -> cell.toString().contains(word)))
                .findFirst()
                .orElseThrow();
    }
}
