package org.beffroi.core.result.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTextTest {

    @ParameterizedTest
    @CsvSource({
        "cantine, 7",
        "École, 5",
        "E\u0301cole, 5",
        "😀, 2",
        "👩‍👩‍👧, 2",
        "🇫🇷, 2",
        "❤️, 2",
        "👍🏽, 2",
        "漢字, 4",
        "ｶﾅ, 2",
        "한국, 4",
        "1 248, 5",
        "'', 0"
    })
    void knowsTheColumnsOfAText(String text, int columns) {
        assertThat(TerminalText.width(text)).isEqualTo(columns);
    }

    @Test
    void takesOutWhatATerminalWouldObey() {
        assertThat(TerminalText.harmless("a\u001b[31mb\u0007c\nd\te\u202Ef\u009bg"))
                .isEqualTo("a[31mbc d efg");
    }

    @Test
    void breaksAtSpacesAndEndsWithAnEllipsis() {
        assertThat(TerminalText.wrap("le poulet froid de la cantine", 10, 2))
                .containsExactly("le poulet", "froid de …");
        assertThat(TerminalText.wrap("anticonstitutionnellement", 10, 5))
                .containsExactly("anticonsti", "tutionnell", "ement");
        assertThat(TerminalText.wrap("", 10, 2)).containsExactly("");
    }

    @Property
    void noLineIsWiderThanAsked(@ForAll String text, @ForAll @IntRange(min = 2, max = 60) int columns) {
        String harmless = TerminalText.harmless(text);
        assertThat(TerminalText.wrap(harmless, columns, Integer.MAX_VALUE))
                .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(columns));
        assertThat(TerminalText.width(TerminalText.cut(harmless, columns))).isLessThanOrEqualTo(columns);
    }

    @Property
    void wrappingLosesNothingButSpaces(@ForAll String text, @ForAll @IntRange(min = 2, max = 60) int columns) {
        String harmless = TerminalText.harmless(text);
        assertThat(withoutSpaces(String.join("", TerminalText.wrap(harmless, columns, Integer.MAX_VALUE))))
                .isEqualTo(withoutSpaces(harmless));
    }

    @Property
    void harmlessTextIsHarmlessAgain(@ForAll String text) {
        String once = TerminalText.harmless(text);
        assertThat(TerminalText.harmless(once)).isEqualTo(once);
        assertThat(once.chars()).noneMatch(Character::isISOControl);
    }

    private static String withoutSpaces(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
