package org.beffroi.core.text.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.beffroi.core.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lemmas of French forms, and the words that say nothing by themselves. */
class LemmasTest {

    @ParameterizedTest
    @CsvSource({
        "fermées, fermer",
        "Travaillent, travailler",
        "dangereuse, dangereux",
        "allons, aller",
        "contente, content",
        "habitante, habitant",
        "ferme, ferme",
        "grève, grève",
        "entre, entre",
        "vélib, vélib",
        "#stop, #stop"
    })
    void formsHaveTheirLemmaAndWhatMayStandForItselfDoes(String form, String lemma) {
        assertThat(new Lemmas().of(form)).isEqualTo(lemma);
    }

    @Test
    void formsAreHandedOnWithTheirLemmas() {
        Lemmas lemmas = new Lemmas();
        AtomicInteger forms = new AtomicInteger();
        lemmas.forEach((form, lemma) -> {
            forms.incrementAndGet();
            assertThat(form).isNotEqualTo(lemma);
        });
        assertThat(forms.get()).isGreaterThan(200_000);
    }

    @Test
    void allFormsOfAWordAreKnownByAnyOfThem() {
        Lemmas lemmas = new Lemmas();
        assertThat(lemmas.forms("manger"))
                .startsWith("manger")
                .contains("mange", "mangé", "mangées", "mangeaient", "mangeront")
                .isEqualTo(lemmas.forms("Mangeaient"));
        assertThat(lemmas.forms("dangereuses")).containsExactly("dangereux", "dangereuse", "dangereuses");
        assertThat(lemmas.forms("fermer")).contains("fermée").doesNotContain("ferme");
        assertThat(lemmas.forms("Sonneval")).containsExactly("sonneval");
    }

    @Test
    void everyFormIsOneOfThoseOfItsLemma() {
        Lemmas lemmas = new Lemmas();
        lemmas.forEach((form, lemma) -> {
            if (form.length() % 7 == 0 && lemmas.of(form).equals(lemma)) {
                assertThat(lemmas.forms(form)).contains(form, lemma);
            }
        });
    }

    @Test
    void stopWordsAreKnownByTheirStems() {
        assertThat(ShippedStopWords.stems(new Tokens()))
                .contains("le", "lui", "notre")
                .doesNotContain("pas", "ville");
    }
}
