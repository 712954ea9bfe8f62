package org.beffroi.french.tone.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotation marks that hold a word at a distance. */
class QuotesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ils ont « amélioré » la place",
                "Ils ont \u201Camélioré\u201D la place",
                "Ils ont \"amélioré\" la place",
                "Merci pour la « concertation »"
            })
    void praise_in_them_or_just_before_is_not_meant(String text) {
        assertThat(Texts.of(Meaning.NET, text)).isNegative();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Merci pour le concert « Lumières »",
                "Il a dit : « c’est une belle place »",
                "Merci. La « concertation » commence",
                "Ils ont amélioré la place",
                "« amélioré la place",
                "«»"
            })
    void titles_and_quotations_are_not_irony(String text) {
        assertThat(Texts.of(Meaning.NET, text)).isNotNegative();
    }
}
