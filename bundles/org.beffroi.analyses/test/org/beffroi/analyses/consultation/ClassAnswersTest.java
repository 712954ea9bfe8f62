package org.beffroi.analyses.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.analyses.frame.Asked;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Table;
import org.beffroi.dossier.consultation.Decision;
import org.beffroi.dossier.consultation.Point;
import org.beffroi.dossier.consultation.PointAnswer;
import org.beffroi.dossier.consultation.PointAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two classes of six people each and eight people who are in none; texts are near in this archive that share words. */
class ClassAnswersTest {

    private static final List<String> DAYS = List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi");

    @TempDir
    private Path folder;

    private final Town town = new Town();
    private final String proposal = town.add(
                    "2024-03-01T09:00:00Z", "Nous proposons ceci.", CoreFields.NETWORK, "decidim")
            .value();

    @BeforeEach
    void plant() {
        town.isAt("69123", folder);
        for (String day : DAYS) {
            contributed("Enfants vélo école trottoir " + day, "parent " + day);
            contributed("Livraisons commerces parking clients " + day, "commerçant " + day);
        }
        for (String alone : List.of("zinc", "yourte", "xylophone", "wagon", "vase", "urne", "tente", "store")) {
            contributed(alone, alone);
        }
    }

    private void contributed(String text, String author) {
        town.add(
                "2024-03-02T09:00:00Z",
                text,
                CoreFields.NETWORK,
                "decidim",
                CoreFields.THREAD,
                proposal,
                CoreFields.REPLY_TO,
                proposal,
                CoreFields.AUTHOR,
                author,
                CoreFields.STANCE,
                "for");
    }

    private Answer answer() {
        return new Consultation().answer(Form.of(Asked.class).read(Map.of()), town.run());
    }

    private void answered(String quotation, Optional<LocalDate> published) {
        new PointAnswers(folder)
                .keep(
                        new PointAnswer(
                                "un",
                                new PointAnswer.Said(Optional.empty(), quotation, 6, 6),
                                Decision.TAKEN_UP,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                published,
                                Optional.empty(),
                                "Camille",
                                Instant.EPOCH),
                        Optional.empty());
    }

    private static Measure measure(Answer answer, String key) {
        return answer.measures().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** What the table says of the class that speaks of that. */
    private static List<Object> said(Answer answer, String word) {
        return answer.results().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(table -> table.rows().stream().filter(row -> Point.of(table, row)
                        .filter(point -> point.quotation().contains(word))
                        .isPresent()))
                .findFirst()
                .map(row -> new ArrayList<>(
                        row.cells().subList(row.cells().size() - 2, row.cells().size())))
                .orElseThrow();
    }

    @Test
    void without_an_answer_nobody_is_answered_and_people_in_no_class_are_said_apart() {
        Answer answer = answer();
        assertThat(said(answer, "vélo")).containsExactly("sans réponse", null);
        assertThat(measure(answer, "share.points.answered").value()).isZero();
        Measure people = measure(answer, "share.people.answered");
        assertThat(people.value()).isZero();
        assertThat(people.part().orElseThrow().known()).isEqualTo(12);
        assertThat(people.part().orElseThrow().base()).isEqualTo(20);
    }

    @Test
    void a_published_answer_is_counted_for_those_who_made_the_point() {
        String sentence = Point.in(answer()).stream()
                .map(Point::quotation)
                .filter(text -> text.contains("vélo"))
                .findFirst()
                .orElseThrow();
        answered(sentence, Optional.of(Town.TODAY));
        Answer answer = answer();
        assertThat(said(answer, "vélo")).containsExactly("retenu", Town.TODAY);
        assertThat(said(answer, "commerces")).containsExactly("sans réponse", null);
        assertThat(measure(answer, "share.points.answered").value()).isEqualTo(0.5);
        assertThat(measure(answer, "share.people.answered").value()).isEqualTo(0.5);
        assertThat(answer.findings().findings())
                .extracting(Finding::sentence)
                .contains("Un point sur 2 a une réponse publiée\u202f; 6 personnes parmi les 12 qui en portaient un"
                        + " peuvent lire ce qui a été décidé, et 8 autres n’ont rien dit que d’autres aient dit.");
    }

    @Test
    void an_answer_that_people_cannot_read_yet_is_none() {
        answered(Point.in(answer()).getFirst().quotation(), Optional.of(Town.TODAY.plusDays(1)));
        assertThat(measure(answer(), "share.points.answered").value()).isZero();
    }

    @Test
    void a_class_is_found_again_around_another_sentence_and_a_lost_one_is_told() {
        answered("Enfants vélo école trottoir autrefois", Optional.of(Town.TODAY));
        assertThat(said(answer(), "vélo")).containsExactly("retenu", Town.TODAY);
        new PointAnswers(folder).remove(new PointAnswers(folder).all().getFirst());
        answered("Piscine couverte fermée dimanche", Optional.of(Town.TODAY));
        Answer answer = answer();
        assertThat(said(answer, "vélo")).containsExactly("sans réponse", null);
        assertThat(answer.leftOut()).anyMatch(one -> one.contains("dont le point ne se retrouve plus"));
    }
}
