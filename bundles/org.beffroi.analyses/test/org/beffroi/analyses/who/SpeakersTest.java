package org.beffroi.analyses.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

class SpeakersTest {

    private final Town town = new Town();

    SpeakersTest() {
        person("2024-02-20T10:00:00Z", "Anne", "neutral");
        person("2024-03-01T10:00:00Z", "Anne", "negative");
        person("2024-03-01T11:00:00Z", "Anne", "negative");
        person("2024-03-02T10:00:00Z", "Béatrice", "positive");
        person("2024-03-02T11:00:00Z", "Béatrice", "unsure");
        article("2024-03-01T08:00:00Z", "J. Dupont", 3L);
        article("2024-03-03T08:00:00Z", "M. Durand", 4L);
    }

    private void person(String published, String author, String tone) {
        town.add(
                published,
                "la cantine",
                CoreFields.SPEAKER,
                "person",
                CoreFields.AUTHOR,
                author,
                CoreFields.TONE,
                tone);
    }

    private void article(String published, String author, long comments) {
        town.add(
                published,
                "la cantine",
                CoreFields.SPEAKER,
                "press",
                CoreFields.AUTHOR,
                author,
                CoreFields.OUTLET,
                "L’Écho",
                CoreFields.COMMENTS,
                comments);
    }

    @Test
    void kindsHaveTheirSharesAccountsAndTone() {
        Table kinds = (Table) answer(Optional.of("2024-03")).results().get(2);
        assertThat(kinds.rows().get(0).cells())
                .containsExactly("particulier", 4L, 4 / 6.0, 4 / 6.0, 4 / 6.0, 2L, 2 / 3.0, 3L);
        assertThat(kinds.rows().get(1).cells())
                .isEqualTo(Arrays.asList("presse", 2L, 2 / 6.0, 2 / 6.0, 2 / 6.0, 2L, null, 0L));
    }

    @Test
    void whoeverIsNotKnownIsNoOrdinaryPerson() {
        town.add("2024-03-04T10:00:00Z", "la cantine", CoreFields.SPEAKER, "unsure", CoreFields.AUTHOR, "avecnous");
        town.add("2024-03-04T11:00:00Z", "la cantine", CoreFields.AUTHOR, "x1");
        Answer answer = answer(Optional.of("2024-03"));
        assertThat(measure(answer, "share.person").part()).hasValueSatisfying(part -> {
            assertThat(List.of(part.base(), part.known(), part.count())).containsExactly(8L, 6L, 4L);
            assertThat(part.low()).isEqualTo(4 / 8.0);
            assertThat(part.high()).isEqualTo(6 / 8.0);
        });
        assertThat(sentences(answer))
                .startsWith(
                        "Là où l’on sait qui parle (6 mentions sur 8), première voix\u00a0: «\u202fparticulier\u202f»,"
                                + " 66,7\u202f%.")
                .contains("Pour 2 mentions (25\u202f%), on ne sait pas qui parle\u00a0: «\u202fparticulier\u202f» fait"
                        + " entre 50 et 75\u202f% de l’ensemble.");
    }

    @Test
    void whereNobodyIsKnownNothingIsMeasured() {
        Town unknown = new Town();
        unknown.add("2024-03-04T10:00:00Z", "la cantine", CoreFields.SPEAKER, "unsure", CoreFields.AUTHOR, "avecnous");
        Answer answer = new Speakers()
                .answer(new Speakers.Parameters("", Optional.empty(), 20, Optional.empty(), false), unknown.run());
        assertThat(measure(answer, "share.person").value()).isNaN();
        assertThat(sentences(answer)).first().asString().startsWith("Pas encore mesurable");
    }

    @Test
    void anArticleSpeaksByItsOutletAndOrdinaryPeopleAreNotListed() {
        Table actors = (Table) answer(Optional.of("2024-03")).results().get(3);
        assertThat(actors.rows()).hasSize(1);
        assertThat(actors.rows().getFirst().cells())
                .isEqualTo(Arrays.asList("L’Écho", "presse", 2L, 7L, null, null, true));
    }

    @Test
    void newcomersAreThoseOfWhomTheArchiveHadNothingBefore() {
        assertThat(measure(answer(Optional.of("2024-03")), "share.new").value()).isEqualTo(3 / 4.0);
        assertThat(measure(answer(Optional.empty()), "share.new").value()).isNaN();
        assertThat(sentences(answer(Optional.of("2024-03"))))
                .contains("3 comptes sur 4 n’avaient jamais été rencontrés dans ce dossier.");
    }

    @Test
    void howUnevenlyAccountsSpeakIsSaidWhereThereAreManyOfThem() {
        for (int i = 0; i < 30; i++) {
            person("2024-03-05T10:00:00Z", "voisin" + i, "neutral");
        }
        // 36 signed by 34 accounts: the two with two mentions, then eight with one.
        assertThat(measure(answer(Optional.of("2024-03")), "share.top.ten").value())
                .isEqualTo(12 / 36.0);
        assertThat(sentences(answer(Optional.of("2024-03"))))
                .contains("Les dix comptes les plus actifs font 33,3\u202f% des 36 mentions dont l’auteur est"
                        + " connu\u202f; la moitié vient de 16 comptes sur 34.");
    }

    private Answer answer(Optional<String> period) {
        return new Speakers()
                .answer(new Speakers.Parameters("cantine", period, 20, Optional.empty(), false), town.run());
    }

    private static Measure measure(Answer answer, String key) {
        return answer.measures().stream()
                .filter(measure -> measure.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sentences(Answer answer) {
        return answer.findings().findings().stream()
                .map(finding -> finding.sentence())
                .toList();
    }
}
