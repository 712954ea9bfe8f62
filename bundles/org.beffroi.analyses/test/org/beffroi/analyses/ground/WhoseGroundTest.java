package org.beffroi.analyses.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

class WhoseGroundTest {

    private final Town town = new Town();

    WhoseGroundTest() {
        page("Ville", "own", "post", "positive");
        page("Ville", "person", "comment", "negative");
        page("Écho", "press", "post", "neutral");
        page("Écho", "person", "comment", "negative");
        page("Inconnue", "person", "comment", "negative");
        page("Tu sais que…", "person", "post", "negative");
        page("Tu sais que…", "person", "comment", "negative");
        page("Tu sais que…", "own", "comment", "neutral");
        MentionId toot =
                town.add("2024-03-03T10:00:00Z", "un pouet", CoreFields.SPEAKER, "own", CoreFields.TYPE, "post");
        town.add(
                "2024-03-03T11:00:00Z",
                "réponse",
                CoreFields.SPEAKER,
                "person",
                CoreFields.TYPE,
                "comment",
                CoreFields.THREAD,
                toot.value());
        town.add("2024-03-03T12:00:00Z", "chez soi", CoreFields.SPEAKER, "person", CoreFields.TYPE, "post");
        town.add("2024-03-03T12:00:00Z", "une lettre", CoreFields.NETWORK, "letter");
    }

    private void page(String outlet, String speaker, String type, String tone) {
        town.add(
                "2024-03-02T10:00:00Z",
                "la cantine",
                CoreFields.OUTLET,
                outlet,
                CoreFields.SPEAKER,
                speaker,
                CoreFields.TYPE,
                type,
                CoreFields.TONE,
                tone);
    }

    @Test
    void ownPagesAndThreadsUnofficialPagesAndOthersShareThePublicConversation() {
        Answer answer = answer("");
        assertThat(answer.measures())
                .extracting(Measure::key, Measure::value)
                .containsExactly(
                        tuple("share.own", 4 / 9.0),
                        tuple("share.unofficial", 3 / 9.0),
                        tuple("share.others", 2 / 9.0));
        assertThat(answer.leftOut())
                .first()
                .asString()
                .startsWith("1 mention est arrivée directement à la collectivité");
    }

    /** Two of eleven: a comment on a page on which nothing was published, and a post without a page. */
    @Test
    void whatStandsOnUnknownPagesIsOnNobodysGround() {
        Measure own = answer("").measures().getFirst();
        assertThat(own.part()).hasValueSatisfying(part -> {
            assertThat(List.of(part.base(), part.known(), part.count())).containsExactly(11L, 9L, 4L);
            assertThat(part.low()).isEqualTo(4 / 11.0);
            assertThat(part.high()).isEqualTo(6 / 11.0);
        });
        Table grounds = (Table) answer("").results().get(1);
        assertThat(grounds.rows().getLast().cells().subList(0, 3)).containsExactly("inconnu", 2L, null);
        assertThat(sentences(""))
                .contains("Pour 2 mentions publiques (18,2\u202f%), on ne sait pas sur quelle page elles se"
                        + " tiennent\u00a0: le terrain de la collectivité pèse entre 36,4 et 54,5\u202f% de"
                        + " l’ensemble.");
    }

    @Test
    void aPageBelongsToWhoPostsHalfOfIt() {
        Table pages = (Table) answer("").results().getLast();
        assertThat(pages.rows())
                .extracting(row -> row.cells().get(0), row -> row.cells().get(1), row -> row.cells()
                        .get(4))
                .containsExactlyInAnyOrder(
                        tuple("Tu sais que…", "non officiel", 1L),
                        tuple("Ville", "à la collectivité", 1L),
                        tuple("Écho", "à d’autres", 0L),
                        tuple("Inconnue", "inconnu", 0L));
    }

    @Test
    void anUnofficialPageThatHoldsMoreThanAllOwnOnesIsAnAlarm() {
        assertThat(sentences("cantine"))
                .startsWith(
                        "Sur les 7 mentions publiques dont on sait où elles se tiennent (8 en tout), 28,6\u202f% sont"
                                + " sur le terrain de la collectivité, 42,9\u202f% sur des pages non officielles,"
                                + " 28,6\u202f% chez d’autres.")
                .noneMatch(sentence -> sentence.contains("porte plus de conversation"));
        for (int i = 0; i < 7; i++) {
            page("Tu sais que…", "person", "comment", "negative");
        }
        assertThat(sentences("cantine"))
                .contains(
                        "«\u202fTu sais que…\u202f», page non officielle, porte plus de conversation (10 mentions) que"
                                + " tout le terrain de la collectivité (2).",
                        "Sur les pages non officielles, la collectivité prend elle-même la parole dans 1 mention sur"
                                + " 10.");
    }

    private List<String> sentences(String query) {
        return answer(query).findings().findings().stream()
                .map(finding -> finding.sentence())
                .toList();
    }

    @Test
    void withoutAnyKnownAccountThatIsSaid() {
        Town other = new Town();
        other.add("2024-03-02T10:00:00Z", "la cantine", CoreFields.SPEAKER, "person");
        List<String> sentences = new WhoseGround()
                        .answer(new WhoseGround.Parameters("", Optional.empty(), Optional.empty()), other.run())
                        .findings()
                        .findings()
                        .stream()
                        .map(finding -> finding.sentence())
                        .toList();
        assertThat(sentences).singleElement().asString().startsWith("Pas encore mesurable");
    }

    @Test
    void whatNothingShowsToBePublicIsNotCountedAsPublic() {
        town.add("2024-03-03T12:00:00Z", "d’où vient-ce ?", CoreFields.SPEAKER, "person");
        town.add("2024-03-03T12:00:00Z", "d’un forum", CoreFields.NETWORK, "forum");
        Answer answer = answer("");
        assertThat(answer.measures().getFirst().part().orElseThrow())
                .satisfies(part -> assertThat(part.counted()).isEqualTo("12 mentions publiques"))
                .satisfies(part -> assertThat(part.known()).isEqualTo(9));
        assertThat(answer.leftOut())
                .contains("1 mention n’a ni réseau, ni page, ni nature\u00a0: on ignore si elle est publique,"
                        + " et elle ne compte nulle part ici.");
    }

    private Answer answer(String query) {
        return new WhoseGround()
                .answer(new WhoseGround.Parameters(query, Optional.empty(), Optional.empty()), town.run());
    }
}
