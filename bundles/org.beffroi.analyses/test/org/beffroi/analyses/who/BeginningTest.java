package org.beffroi.analyses.who;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

class BeginningTest {

    private static final String LETTER =
            "Madame la Maire, nous demandons la réouverture de la piscine dès ce printemps.";

    private final Town town = new Town();

    private void said(String published, String text, String author, String network, String sketch) {
        town.add(
                published,
                text,
                CoreFields.AUTHOR,
                author,
                CoreFields.NETWORK,
                network,
                CoreFields.SPEAKER,
                network.equals("press") ? "press" : "person",
                CoreFields.COPIES,
                sketch);
    }

    @Test
    void eachNetworkHasItsFirstMentionAndTheTimeAfterTheVeryFirst() {
        said("2024-03-01T17:00:00Z", "la piscine ferme", "Anne", "facebook", "a");
        said("2024-03-01T18:00:00Z", "la piscine ?", "Bob", "x", "b");
        said("2024-03-01T18:30:00Z", "la piscine !", "Anne", "x", "c");
        said("2024-03-02T17:00:00Z", "La piscine ferme ses portes", "Carole", "press", "d");
        Answer answer =
                new First().answer(new First.Parameters("piscine", Optional.empty(), Optional.empty(), 20), town.run());
        assertThat(sentences(answer))
                .containsExactly(
                        "La première connue de 4 mentions\u00a0: le 1er mars 2024 à 18:00, par auteur-4, sur Facebook.",
                        "De réseau en réseau\u00a0: Facebook d’abord, X au bout de 1\u202fh, presse au bout de 24\u202fh.",
                        "D’une catégorie de locuteurs à l’autre\u00a0: particulier d’abord, presse au bout de 24\u202fh.");
        Table table = (Table) answer.results().getLast();
        assertThat(table.rows())
                .extracting(row -> row.cells().get(0), row -> row.cells().get(3), row -> row.cells()
                        .get(5))
                .containsExactly(
                        tuple("Facebook", 0.0, 1L),
                        tuple("particulier", 0.0, 3L),
                        tuple("X", 1.0, 2L),
                        tuple("presse", 24.0, 1L),
                        tuple("presse", 24.0, 1L));
        Series spread = (Series) answer.results().getFirst();
        assertThat(spread.lines().getFirst().points())
                .extracting(Series.Point::value)
                .containsExactly(2.0, 3.0);
        assertThat(answer.measures().getFirst())
                .as("of the one mention of the press")
                .returns(24.0, Measure::value)
                .returns(1L, Measure::base);
    }

    @Test
    void theSameTextCountsWhereSeveralAccountsPublishItWithinMinutes() {
        said("2024-03-01T10:00:00Z", LETTER, "Anne", "facebook", "a");
        said("2024-03-01T10:04:00Z", LETTER, "Bob", "facebook", "a");
        said("2024-03-01T10:08:00Z", LETTER, "Carole", "facebook", "a");
        said("2024-03-01T10:09:00Z", LETTER, "Carole", "facebook", "a");
        said("2024-03-01T11:00:00Z", LETTER, "Denis", "facebook", "a");
        Answer answer = simultaneous(10, 3);
        Table table = (Table) answer.results().getFirst();
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.cells().get(1)).isEqualTo(3L);
            assertThat(row.cells().get(3)).isEqualTo(8L);
            assertThat(row.cells().get(5)).isEqualTo(List.of("auteur-4", "auteur-3", "auteur-6"));
            assertThat(row.cells().get(6)).isEqualTo(5L);
        });
        assertThat(simultaneous(10, 4).results()).isEmpty();
        assertThat(simultaneous(60, 4).results()).hasSize(1);
    }

    @Test
    void shortTextsAndOneAccountAloneAreNothing() {
        said("2024-03-01T10:00:00Z", "Merci à tous !", "Anne", "facebook", "a");
        said("2024-03-01T10:01:00Z", "Merci à tous !", "Bob", "facebook", "a");
        said("2024-03-01T10:00:00Z", LETTER, "Anne", "facebook", "b");
        said("2024-03-01T10:01:00Z", LETTER, "Anne", "facebook", "b");
        assertThat(sentences(simultaneous(10, 2)))
                .containsExactly(
                        "Aucun texte n’a paru presque mot pour mot sous 2 comptes au moins en 10 minutes, dans 4"
                                + " mentions.");
    }

    private Answer simultaneous(int minutes, int accounts) {
        return new Simultaneous()
                .answer(new Simultaneous.Parameters("", Optional.empty(), minutes, accounts, 20), town.run());
    }

    private static List<String> sentences(Answer answer) {
        return answer.findings().findings().stream()
                .map(finding -> finding.sentence())
                .toList();
    }
}
