package org.beffroi.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beffroi.testing.text.HostileTexts;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    private static List<String> pieces(String text) {
        return Pieces.of(new LineBreaks(), text);
    }

    @Test
    void frenchIsBrokenWhereTheFrenchBreakIt() {
        assertThat(pieces("l’espace de l’opposition : « Avant tout », dit-on."))
                .containsExactly("l’espace ", "de ", "l’opposition : ", "« Avant ", "tout », ", "dit-", "on.");
    }

    @Test
    void signsOfNumbersStayWithThem() {
        assertThat(pieces("de -3 à 2026-2028")).containsExactly("de ", "-3 ", "à ", "2026-2028");
    }

    @Test
    void addressesAndIdeographsHaveNoSpaces() {
        assertThat(pieces("https://exemple.fr/a/b")).containsExactly("https://", "exemple.fr/", "a/", "b");
        assertThat(pieces("東京")).containsExactly("東", "京");
    }

    @Test
    void thePiecesAreTheText() {
        HostileTexts.all()
                .forEach(text -> assertThat(String.join("", pieces(text))).isEqualTo(text));
    }
}
