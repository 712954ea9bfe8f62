package org.beffroi.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beffroi.testing.text.HostileTexts;
import org.junit.jupiter.api.Test;

class LetterBreaksTest {

    private static List<String> pieces(String text) {
        return Pieces.of(new LetterBreaks(), text);
    }

    @Test
    void aLetterKeepsItsMarksAndAPictureItsParts() {
        assertThat(pieces("ée\u0301🎒👩‍👧a")).containsExactly("é", "e\u0301", "🎒", "👩‍👧", "a");
    }

    @Test
    void thePiecesAreTheText() {
        HostileTexts.all()
                .forEach(text -> assertThat(String.join("", pieces(text))).isEqualTo(text));
    }
}
