package org.beffroi.analyses.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.beffroi.analyses.frame.Town;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.result.DrillDown;
import org.junit.jupiter.api.Test;

class ConcordanceTest {

    private final Town town = new Town();
    private final MentionId first;

    ConcordanceTest() {
        first = town.add(
                "2024-03-01T09:00:00Z",
                "Fini la cantine !\nÀ la cantine d’hier, froid.",
                CoreFields.AUTHOR,
                "@lucie",
                CoreFields.OUTLET,
                "Le Courrier");
        town.add("2024-03-02T09:00:00Z", "Vive les cantines", CoreFields.TITLE, "Cantine ouverte");
        town.add("2024-03-03T09:00:00Z", "La piscine");
    }

    @Test
    void everyPlaceIsALineWithWhatIsAroundIt() {
        Asked asked = Asked.of(new Concordance(), town.run(), "query", "cantine");
        assertThat(asked.column("key")).containsExactly("cantines", "Cantine", "cantine", "cantine");
        assertThat(asked.column("left")).containsExactly("Vive les ", "", "Fini la ", "Fini la cantine ! À la ");
        assertThat(asked.column("right").get(1)).isEqualTo(" ouverte");
        assertThat(asked.answer().mentions()).isEqualTo(2);
    }

    @Test
    void aLineLeadsToItsMentionAndItsAuthorIsHidden() {
        Asked asked = Asked.of(new Concordance(), town.run(), "query", "cantine");
        assertThat(asked.table().rows().getLast().drillDown()).contains(DrillDown.to(first));
        assertThat(asked.column("author").getLast()).isEqualTo("auteur-6");
        assertThat(asked.column("outlet").getLast()).isEqualTo("Le Courrier");
    }

    @Test
    void linesAreSortedByTheWordsBeside() {
        Asked left = Asked.of(new Concordance(), town.run(), "query", "cantine", "sort", "left");
        assertThat(left.column("left")).containsExactly("", "Fini la cantine ! À la ", "Fini la ", "Vive les ");
        Asked right = Asked.of(new Concordance(), town.run(), "query", "cantine", "sort", "right");
        assertThat(right.column("right"))
                .containsExactly("", " ! À la cantine d’hier, froid.", " d’hier, froid.", " ouverte");
    }

    @Test
    void phrasesPatternsAndNearHavePlacesToo() {
        assertThat(Asked.of(new Concordance(), town.run(), "query", "\"la cantine\"")
                        .column("key"))
                .containsExactly("la cantine", "la cantine");
        assertThat(Asked.of(new Concordance(), town.run(), "query", "pisc*").column("key"))
                .containsExactly("piscine");
        assertThat(Asked.of(new Concordance(), town.run(), "query", "cantine NEAR/2 hier")
                        .column("key"))
                .containsExactly("cantine", "hier");
        assertThat(Asked.of(new Concordance(), town.run(), "query", "cantine", "key", "vive")
                        .column("key"))
                .containsExactly("Vive");
    }

    @Test
    void longTextsAreCutBetweenWords() {
        Town wordy = new Town();
        wordy.add("2024-03-01T09:00:00Z", "avant ".repeat(60) + "cantine" + " après".repeat(60));
        wordy.add("2024-03-02T09:00:00Z", "é".repeat(300) + "—cantine—" + "😀".repeat(200));
        Asked asked = Asked.of(new Concordance(), wordy.run(), "query", "cantine");
        assertThat((String) asked.column("left").getLast()).startsWith("avant ").hasSizeLessThanOrEqualTo(80);
        assertThat((String) asked.column("right").getLast()).endsWith(" après").hasSizeLessThanOrEqualTo(80);
        assertThat(asked.column("right").stream().map(Object::toString).allMatch(ConcordanceTest::isWhole))
                .isTrue();
    }

    private static boolean isWhole(String text) {
        return text.isEmpty() || !Character.isHighSurrogate(text.charAt(text.length() - 1));
    }

    @Test
    void withoutWordsThereIsNothingToShow() {
        assertThatThrownBy(() -> Asked.of(new Concordance(), town.run(), "query", "tone:negative"))
                .isInstanceOf(Refusal.class);
    }
}
