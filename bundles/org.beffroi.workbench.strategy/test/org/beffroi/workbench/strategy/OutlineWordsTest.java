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
        assertThat(french.text("strategy.outline.passed", 3, 5)).isEqualTo("3 éléments complets sur 5");
        assertThat(french.text("strategy.outline.passed", 1, 4)).isEqualTo("1 élément complet sur 4");
        assertThat(french.text("strategy.outline.passed", 0, 4)).isEqualTo("Rien de complet pour l’instant, sur 4");
        assertThat(english.text("strategy.outline.passed", 3, 5)).isEqualTo("3 complete of 5");
    }

    @Test
    void the_number_of_an_element_is_a_sentence() {
        assertThat(french.text("strategy.outline.found", 1)).isEqualTo("1 point à revoir");
        assertThat(french.text("strategy.outline.found", 2)).isEqualTo("2 points à revoir");
        assertThat(english.text("strategy.outline.found", 2)).isEqualTo("2 things to review");
    }
}
