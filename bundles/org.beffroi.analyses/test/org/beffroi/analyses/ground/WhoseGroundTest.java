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
                        tuple("share.own", 4 / 11.0),
                        tuple("share.unofficial", 3 / 11.0),
                        tuple("share.others", 4 / 11.0));
        assertThat(answer.leftOut())
                .first()
                .asString()
                .startsWith("1 mention est arrivée directement à la collectivité");
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
                        tuple("Inconnue", "à d’autres", 0L));
    }

    @Test
    void anUnofficialPageThatHoldsMoreThanAllOwnOnesIsAnAlarm() {
        assertThat(sentences("cantine"))
                .startsWith(
                        "Sur 8 mentions publiques, 25\u202f% se tiennent sur le terrain de la collectivité, 37,5\u202f%"
                                + " sur des pages non officielles, 37,5\u202f% chez d’autres.")
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
        assertThat(sentences).anyMatch(sentence -> sentence.startsWith("Aucun compte de la collectivité n’est connu"));
    }

    private Answer answer(String query) {
        return new WhoseGround()
                .answer(new WhoseGround.Parameters(query, Optional.empty(), Optional.empty()), town.run());
    }
}
