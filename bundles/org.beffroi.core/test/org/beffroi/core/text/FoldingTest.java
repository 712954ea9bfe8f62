package org.beffroi.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void caseAccentsAndLigaturesGo() {
        assertThat(Folding.fold("ÉCOLE Cœur Æsop Straße STRAẞE Łódź Øre naïve ÿ ŒUVRE"))
                .isEqualTo("ecole coeur aesop strasse strasse lodz ore naive y oeuvre");
    }

    @Test
    void compatibilityLettersBecomePlain() {
        assertThat(Folding.fold("𝐁𝐮𝐝𝐠𝐞𝐭 ｂｕｄｇｅｔ ﬁn ℌ ² ⅷ ٣")).isEqualTo("budget budget fin h 2 viii 3");
    }

    @Test
    void everyApostropheIsTheSame() {
        assertThat(Folding.fold("l’a lʼa l′a l‘a l＇a l´a")).isEqualTo("l'a l'a l'a l'a l'a l'a");
    }

    @Test
    void accentsOfOtherAlphabetsGoAndTheirVowelsStay() {
        assertThat(Folding.fold("ΑΘΉΝΑΣ")).isEqualTo("αθηνασ");
        assertThat(Folding.fold("ё й")).isEqualTo("е и");
        assertThat(Folding.fold("हिन्दी")).isEqualTo("हिन्दी");
        assertThat(Folding.fold("が 한")).isEqualTo("が 한");
    }

    @Test
    void theTurkishCaseIsFoldedAsAnyOther() {
        assertThat(Folding.fold("İIıi")).isEqualTo("iiii");
    }

    @Test
    void aFoldedTextIsGivenBackItself() {
        String text = "ecole 12 - d'eau";
        assertThat(Folding.fold(text)).isSameAs(text);
    }

    @Test
    void foldingEveryCodePointTwiceChangesNothing() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            String once = Folding.fold(Character.toString(point));
            assertThat(Folding.fold(once)).as("U+%04X", point).isEqualTo(once);
        }
    }

    @Test
    void composedAndDecomposedLettersFoldTheSame() {
        for (int point = 0; point <= 0xFFFF; point++) {
            String letter = Character.toString(point);
            String decomposed = Normalizer.normalize(letter, Normalizer.Form.NFD);
            if (Character.isLetter(point)) {
                assertThat(Folding.fold(decomposed)).as("U+%04X", point).isEqualTo(Folding.fold(letter));
            }
        }
    }

    @Test
    void lettersOfHangulOfAnyWidthJoinAtOnce() {
        for (String apart : List.of("\uFFA1\uFFC2", "\u3131\u314F", "\u1100\u1161", "\u3131\uFFC2")) {
            assertThat(Folding.fold(apart)).isEqualTo("\uAC00");
        }
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll String text) {
        String once = Folding.fold(text);
        assertThat(Folding.fold(once)).isEqualTo(once);
    }
}
