package org.beffroi.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Patterns against regular expressions. */
class WildcardsTest {

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.strings().withChars("ab*?\\😀").ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab*?\\").ofMaxLength(8);
    }

    @Property
    void fitWhatTheRegularExpressionFits(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
        assertThat(Wildcards.of(pattern).fit(text))
                .isEqualTo(regex(pattern).matcher(text).matches());
    }

    @Property
    void aTextTakenLiterallyFitsItselfAlone(@ForAll("texts") String text, @ForAll("texts") String other) {
        String pattern = Wildcards.literally(text);
        assertThat(Wildcards.any(pattern)).isFalse();
        assertThat(Wildcards.fixed(pattern)).isEqualTo(text);
        assertThat(Wildcards.of(pattern).fit(other)).isEqualTo(text.equals(other));
    }

    @Test
    void foldedPatternsFitFoldedTexts() {
        assertThat(Wildcards.folded("ÉC*L?").fit("ecole")).isTrue();
        assertThat(Wildcards.folded("\\*ÉCOLE").fit("*ecole")).isTrue();
        assertThat(Wildcards.folded(Wildcards.literally("\uFF0A")).fit("abc"))
                .as("a wide star is a star, not a joker")
                .isFalse();
    }

    @Test
    @Timeout(5)
    void takesNoExponentialTime() {
        assertThat(Wildcards.of("*a*a*a*a*a*a*a*a*a*b").fit("a".repeat(5_000))).isFalse();
    }

    private static Pattern regex(String pattern) {
        StringBuilder regex = new StringBuilder();
        int[] characters = pattern.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] == '\\' && i + 1 < characters.length) {
                regex.append(Pattern.quote(Character.toString(characters[++i])));
            } else if (characters[i] == '*') {
                regex.append(".*");
            } else {
                regex.append(characters[i] == '?' ? "." : Pattern.quote(Character.toString(characters[i])));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
