package org.beffroi.workbench.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

class OutlineWordsTest {

    private final Language french = new Language(Locale.FRENCH).with(StrategyView.class);
    private final Language english = new Language(Locale.ENGLISH).with(StrategyView.class);

    @Test
    void the_dots_of_a_stage_are_a_sentence() {
        assertThat(french.text("strategy.outline.passed", 3, 5)).isEqualTo("3 vérifications réussies sur 5");
        assertThat(french.text("strategy.outline.passed", 1, 4)).isEqualTo("1 vérification réussie sur 4");
        assertThat(french.text("strategy.outline.passed", 0, 4)).isEqualTo("Aucune vérification réussie sur 4");
        assertThat(english.text("strategy.outline.passed", 3, 5)).isEqualTo("3 of 5 checks passed");
    }

    @Test
    void the_number_of_an_element_is_a_sentence() {
        assertThat(french.text("strategy.outline.found", 1)).isEqualTo("1 point à revoir");
        assertThat(french.text("strategy.outline.found", 2)).isEqualTo("2 points à revoir");
        assertThat(english.text("strategy.outline.found", 2)).isEqualTo("2 things to review");
    }
}
