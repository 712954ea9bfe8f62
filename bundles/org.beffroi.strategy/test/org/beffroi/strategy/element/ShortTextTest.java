package org.beffroi.strategy.element;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts that are cut where a reader can stop. */
class ShortTextTest {

    @Test
    void noQuotationAndNoLittleWordIsLeftOpenAtTheEnd() {
        assertThat(ShortText.cut("Donner sa place à la réponse dans «\u202fLe Bourdon\u202f»", 46))
                .isEqualTo("Donner sa place à la réponse…");
        assertThat(ShortText.cut("La permanence d’accueil et de réponse", 30)).isEqualTo("La permanence d’accueil…");
        assertThat(ShortText.cut("A plan for all (and more of the same)", 30)).isEqualTo("A plan for all…");
    }

    @Test
    void whatIsQuotedFromItsBeginningIsNotLostAndShortTextsStayWhole() {
        assertThat(ShortText.cut("«\u202fAvant tout le monde, et chaque fois\u202f»", 24))
                .isEqualTo("«\u202fAvant tout le monde…");
        assertThat(ShortText.cut("de la à", 7)).isEqualTo("de la à");
        assertThat(ShortText.cut("de la de la de la", 8)).endsWith("…").hasSizeGreaterThan(1);
        assertThat(ShortText.sentences("Un. Deux trois quatre cinq.", 10)).isEqualTo("Un.");
    }
}
