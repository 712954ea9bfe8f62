package org.beffroi.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.workbench.importing.ImportChoices.Choice;
import org.beffroi.workbench.importing.ImportChoices.Constant;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

/** The lists of the import window: what a column fills, what a value means, what all rows have; in the user's words. */
class ImportChoicesTest {

    private final ImportChoices french = new ImportChoices(Fields.core(), new Language(Locale.FRENCH));
    private final ImportChoices english = new ImportChoices(Fields.core(), new Language(Locale.ENGLISH));

    private static List<String> labels(List<Choice> choices) {
        return choices.stream().map(Choice::label).toList();
    }

    @Test
    void aColumnFillsNothingTheIdentityOrAField() {
        assertThat(french.fields("").getFirst()).isEqualTo(new Choice("", "Ignorer cette colonne"));
        assertThat(french.fields("").get(1).key()).isEqualTo(ImportWishes.NATIVE_ID);
        assertThat(french.fields("TONALITE")).extracting(Choice::key).contains("tone");
        assertThat(french.field("tone")).isEqualTo("Tonalité");
        assertThat(french.field("inconnu")).isEqualTo("inconnu");
    }

    private static ValueUse left(String field, String written) {
        return new ValueUse(field, written, 1, "");
    }

    @Test
    void aMoodThatNobodyKnowsMayMeanATone() {
        ValueUse mood = left("tone", "Bof");
        assertThat(labels(french.meanings(mood, Map.of(), "")))
                .containsExactly("Positive", "Neutre", "Négative", "Indéterminée", "Ignorer cette valeur");
        assertThat(french.meanings(mood, Map.of(), "neg")).singleElement().satisfies(choice -> {
            assertThat(choice.key()).isEqualTo("negative");
            assertThat(choice.label()).isEqualTo("Négative");
        });
        assertThat(labels(english.meanings(mood, Map.of(), "neg"))).containsExactly("Negative");
        assertThat(labels(french.meanings(left("text", "Bof"), Map.of(), ""))).containsExactly("Ignorer cette valeur");
    }

    /** The first of a list is the one that Enter takes. */
    @Test
    void whatAValueIsLikeComesFirstOfWhatItMayMean() {
        Map<String, String> likely = Map.of(
                "Plutôt négatif", "Négative",
                "NEUTRE (moyen)", "Neutre",
                "mécontents", "Négative",
                "Insatisfait", "Négative",
                "satisfaite", "Positive",
                "mitigée", "Indéterminée",
                "angry", "Négative");
        likely.forEach((written, label) -> {
            assertThat(labels(french.meanings(left("tone", written), Map.of(), "")))
                    .as(written)
                    .startsWith(label)
                    .endsWith("Ignorer cette valeur")
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void whatIsKeptOrWasSaidOfAValueComesBeforeWhatItIsLike() {
        assertThat(labels(french.meanings(new ValueUse("tone", "négatif", 1, "positive"), Map.of(), "")))
                .startsWith("Positive");
        Map<String, Map<String, String>> leftOut = Map.of("tone", Map.of("négatif", ""));
        assertThat(labels(french.meanings(left("tone", "négatif"), leftOut, "")))
                .startsWith("Ignorer cette valeur");
    }

    @Test
    void whatAColumnFillsOrIsCalledLikeComesFirst() {
        assertThat(french.fields("Humeur", "tone", "").getFirst().key()).isEqualTo("tone");
        assertThat(french.fields("Tonalité perçue", "", "").getFirst().key()).isEqualTo("tone");
        assertThat(french.fields("xyz", "", "")).last().isEqualTo(new Choice("", "Ignorer cette colonne"));
    }

    @Test
    void whatIsKeptOfAValueIsSaidInWords() {
        assertThat(french.kept(new ValueUse("tone", "Mécontente", 3, "negative")))
                .isEqualTo("Négative");
        assertThat(french.kept(new ValueUse("tone", "Bof", 1, ""))).isEqualTo("Ignorée");
        assertThat(french.kept(new ValueUse("network", "Guichet", 2, "counter")))
                .isEqualTo("Accueil");
        assertThat(french.kept(new ValueUse("network", "Presse", 2, "press")))
                .as("as facets, lists and cards name a network")
                .isEqualTo("Presse");
    }

    @Test
    void whatIsGuessedAndWhatNobodyKnowsAreTold() {
        ValueUse guessed = new ValueUse("tone", "Mécontente", 3, "negative");
        ValueUse same = new ValueUse("tone", "Négative", 3, "negative");
        ValueUse left = new ValueUse("tone", "Bof", 1, "");
        ValueUse made = new ValueUse("network", "Minitel", 1, "minitel");
        assertThat(french.isGuessed(guessed, Map.of())).isTrue();
        assertThat(french.isGuessed(guessed, Map.of("tone", Map.of("Mécontente", "negative"))))
                .as("said by the user")
                .isFalse();
        assertThat(french.isGuessed(same, Map.of())).isFalse();
        assertThat(french.isOpen(guessed, Map.of())).isFalse();
        assertThat(french.isOpen(left, Map.of())).isTrue();
        assertThat(french.isOpen(made, Map.of())).isTrue();
        assertThat(french.isOpen(left, Map.of("tone", Map.of("Bof", ""))))
                .as("left out on purpose")
                .isFalse();
    }

    @Test
    void aGuessThatIsConfirmedIsNoGuessAnyMoreAndKeepsItsPlace() {
        ValueUse guess = new ValueUse("tone", "Ravi", 275, "positive");
        Map<String, Map<String, String>> said = Map.of("tone", Map.of("Ravi", "positive"));
        assertThat(french.isGuessed(guess, said)).isFalse();
        assertThat(french.needsEye(guess)).isTrue();
        assertThat(french.needsEye(new ValueUse("tone", "Positive", 8, "positive")))
                .as("the same word needs no eye")
                .isFalse();
    }

    @Test
    void valuesThatNeedAnEyeStandFirstThenByFieldAndTheMostFrequentFirst() {
        ValueUse rare = left("tone", "Bof");
        ValueUse usual = new ValueUse("tone", "Ravi", 40, "");
        ValueUse phone = new ValueUse("network", "phone", 7, "phone");
        ValueUse facebook = new ValueUse("network", "facebook", 157, "facebook");
        ValueUse angry = new ValueUse("tone", "Mécontent", 300, "negative");
        ValueUse bad = new ValueUse("tone", "Fâché", 300, "negative");
        assertThat(french.inOrder(List.of(phone, rare, angry, facebook, usual, bad), Map.of()))
                .containsExactly(usual, rare, phone, bad, angry, facebook);
        assertThat(french.inOrder(List.of(facebook, phone), Map.of("network", Map.of("phone", "phone"))))
                .as("it keeps its place once it is said")
                .containsExactly(phone, facebook);
        assertThat(french.inOrder(List.of(phone, rare, usual), Map.of("tone", Map.of("Ravi", ""))))
                .as("what was left out on purpose is decided")
                .containsExactly(rare, phone, usual);
        assertThat(french.inOrder(List.of(), Map.of())).isEmpty();
    }

    @Test
    void allRowsMayHaveAValueOfAFieldThatKnowsItsValues() {
        assertThat(french.constants("courrier"))
                .contains(new Constant(CoreFields.NETWORK.name(), "letter", "Réseau\u00A0: courrier"));
        assertThat(french.constants("")).noneMatch(one -> one.field().equals("text"));
        assertThat(french.constants("tonalité : négative")).isEmpty();
        assertThat(french.constants("tonalité\u00A0: nég"))
                .containsExactly(new Constant("tone", "negative", "Tonalité\u00A0: négative"));
    }

    @Test
    void whatWasGivenIsShownAsItWasSaid() {
        assertThat(french.given(Map.of("network", "letter")))
                .containsExactly(new Constant("network", "letter", "Réseau\u00A0: courrier"));
        assertThat(french.given(Map.of())).isEmpty();
    }
}
