package org.beffroi.analyses.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Table;
import org.beffroi.dossier.coding.KnownTopics;
import org.beffroi.dossier.coding.NamedTopic;
import org.beffroi.dossier.coding.ThemeDraft;
import org.beffroi.dossier.coding.ThemeTerms;
import org.beffroi.dossier.coding.TopicNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A town that speaks of late buses and of a closed pool: two topics, under the names that an analyst gives them. */
class NamedTopicsTest {

    private final Town town = new Town();

    @TempDir
    Path codebook;

    @BeforeEach
    void speak() {
        bus("Le bus scolaire arrive en retard", 1);
        bus("Bus scolaire en retard comme hier", 2);
        bus("Encore un bus scolaire en retard", 3);
        bus("Retard du bus scolaire", 4);
        pool("Piscine municipale fermée depuis janvier", 1);
        pool("Piscine municipale fermée, quelle tristesse", 2);
        pool("Quand rouvre la piscine municipale fermée", 3);
        for (int i = 0; i < 8; i++) {
            town.add(
                    "2024-03-01T09:00:00Z",
                    "Vendons tondeuse quasi neuve, sans retard " + i,
                    CoreFields.AUTHOR,
                    "vendeur");
        }
    }

    private void bus(String text, int author) {
        town.add("2024-03-01T09:00:00Z", text, CoreFields.AUTHOR, "voyageur" + author);
    }

    private void pool(String text, int author) {
        town.add("2024-03-01T09:00:00Z", text, CoreFields.AUTHOR, "nageur" + author);
    }

    private TopicNames names() {
        return TopicNames.in(codebook);
    }

    private Table topics() {
        return (Table) new Topics()
                .answer(
                        Form.of(Topics.Parameters.class).read(Map.of("limit", List.of("12"))),
                        town.run().with(codebook))
                .results()
                .getFirst();
    }

    private static List<String> sentences(Table.Row row) {
        return ThemeDraft.sentences(((DrillDown.ToMentions) row.drillDown().orElseThrow()).query())
                .orElseThrow();
    }

    private Embedding embedding() {
        return town.snapshot().meaning(Cancel.never()).orElseThrow().embedding();
    }

    private ThemeDraft draft(Table.Row row) {
        Snapshot snapshot = town.snapshot();
        return ThemeDraft.of(snapshot, embedding(), sentences(row), Cancel.never());
    }

    private Optional<NamedTopic> known(Table.Row row) {
        return new KnownTopics(town.snapshot(), embedding(), names().all())
                .of(sentences(row), List.of())
                .map(KnownTopics.Match::topic);
    }

    private Table.Row row(String word) {
        return topics().rows().stream()
                .filter(row -> row.cells()
                        .toString()
                        .toLowerCase(java.util.Locale.FRENCH)
                        .contains(word))
                .findFirst()
                .orElseThrow();
    }

    private void rename(String word, String name) {
        Table.Row row = row(word);
        names().put(TopicNames.renamed(names().all(), known(row), draft(row).part(), name));
    }

    @Test
    void a_name_is_found_again_when_more_was_said_and_forgotten_where_it_is_blank() {
        rename("bus", "Ramassage scolaire");
        assertThat(names().all()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Ramassage scolaire");
            assertThat(one.parts().getFirst().mentions()).hasSizeGreaterThanOrEqualTo(3);
        });
        for (int i = 0; i < 4; i++) {
            town.add("2024-03-02T09:00:00Z", "Le bus scolaire en retard, jour " + i, CoreFields.AUTHOR, "p" + i);
        }
        Table.Row next = row("ramassage");
        assertThat(next.cells().getFirst()).isEqualTo("Ramassage scolaire");
        assertThat((long) next.cells().get(3)).isGreaterThan(4);
        assertThat(row("piscine").cells().getFirst()).as("the other one").isNull();
        rename("ramassage", " ");
        assertThat(names().all()).isEmpty();
        assertThat(topics().columns().getFirst().key()).isEqualTo("quotation");
    }

    @Test
    void two_that_are_merged_are_one_until_they_are_split() {
        rename("bus", "Bus");
        Table.Row bus = row("bus");
        Table.Row pool = row("piscine");
        long both = (long) bus.cells().get(3) + (long) pool.cells().get(3);
        names().put(TopicNames.merged(
                names().all(),
                known(bus),
                draft(bus).part(),
                known(pool),
                draft(pool).part()));
        Table merged = topics();
        assertThat(merged.rows()).hasSize(1);
        assertThat(merged.rows().getFirst().cells().getFirst()).isEqualTo("Bus");
        assertThat(sentences(merged.rows().getFirst())).hasSize(2);
        assertThat((long) merged.rows().getFirst().cells().get(3)).isEqualTo(both);
        names().put(TopicNames.split(
                names().all(), known(merged.rows().getFirst()).orElseThrow()));
        assertThat(topics().rows()).hasSize(2);
        assertThat(row("bus").cells().getFirst()).isEqualTo("Bus");
        assertThat(row("piscine").cells().getFirst()).isNull();
    }

    @Test
    void no_text_of_anybody_is_in_the_file_and_one_of_a_later_version_is_refused() throws IOException {
        rename("piscine", "Piscine");
        Path file = codebook.resolve(TopicNames.NAME);
        assertThat(Files.readString(file)).contains("Piscine").doesNotContain("depuis janvier", "nageur");
        Files.writeString(file, "{\"version\": 9, \"topics\": []}");
        assertThatThrownBy(() -> names().all()).isInstanceOf(Refusal.class);
    }

    @Test
    void words_that_bring_mostly_others_are_left_out_and_shown() {
        ThemeDraft draft = draft(row("bus"));
        assertThat(draft.telling()).contains("bus").doesNotContain("retard");
        assertThat(draft.words()).allSatisfy(term -> assertThat(term.all()).isGreaterThanOrEqualTo(term.near()));
        assertThat(draft.mentions()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void terms_are_added_beside_what_people_wrote_and_taken_away_alone() throws IOException {
        Files.writeString(codebook.resolve(ThemeTerms.NAME), "# ours\ncantine\tself\n");
        ThemeTerms terms = ThemeTerms.in(codebook);
        List<String> added = terms.add("bus", List.of("bus scolaire", "car"));
        assertThat(terms.add("bus", List.of("car", "navette"))).containsExactly("bus\tnavette");
        assertThat(terms.of("bus")).containsExactly("bus scolaire", "car", "navette");
        terms.remove(added);
        assertThat(Files.readString(codebook.resolve(ThemeTerms.NAME)))
                .isEqualTo("# ours\ncantine\tself\nbus\tnavette\n");
        assertThatThrownBy(() -> terms.add("deux\tcolonnes", List.of("mot"))).isInstanceOf(Refusal.class);
    }
}
