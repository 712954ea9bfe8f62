package org.beffroi.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A million characters of every kind that could make a careless scanner throw, or read the same text again and again.
 * Nothing is timed: read in quadratic time, a single one of these texts would keep the build for hours.
 */
class HostileTextTest {
    private static final int LENGTH = 1_000_000;

    private final Tokens pipeline = new Tokens();

    @TestFactory
    Stream<DynamicTest> aMillionCharactersAreReadToTheEnd() {
        return Stream.of(
                        "a",
                        "é",
                        "E",
                        "1",
                        "\u0301",
                        "a\u0301",
                        "\u0316\u0301",
                        "\u093F",
                        "\u0E38\u0E48",
                        "\ud83d",
                        "\udc4d",
                        "\u0000",
                        "\u202E",
                        "\u00AD",
                        "a\u00AD",
                        "'",
                        "l'",
                        "a'",
                        "qu'",
                        ".",
                        "a.",
                        "A.",
                        "a.a",
                        "exemple.",
                        "a@",
                        "@a",
                        "@a.",
                        "@",
                        "#",
                        "#a",
                        "#A",
                        "#A_",
                        "#1",
                        "http://",
                        "http://a(",
                        "www.",
                        "a/",
                        "1,",
                        "1.",
                        "1,111",
                        "1 ",
                        "1 000 ",
                        "1h",
                        "1:",
                        "12:3",
                        "(",
                        "(e)",
                        "a(e)s",
                        "·",
                        "a·",
                        "a·e",
                        "l·",
                        "-",
                        "a-",
                        "!",
                        "…",
                        "\"",
                        "👨\u200D",
                        "🇫",
                        "👍🏽",
                        "🏴\uDB40\uDC67",
                        "1\uFE0F\u20E3",
                        "\uFE0F",
                        "東",
                        "한",
                        "ﷺ",
                        "\n",
                        "\u1112\u1161",
                        "n°",
                        "S.N.C.F. ",
                        "_",
                        "a_",
                        "%",
                        "a%",
                        "a+@",
                        "\u0345")
                .map(piece -> DynamicTest.dynamicTest(
                        named(piece), () -> readsWithoutHarm(piece.repeat(LENGTH / piece.length()))));
    }

    @Test
    void aLongWordIsOneTokenWhoseStringsAreCut() {
        List<Token> tokens = pipeline.of("é".repeat(1000) + " fin", "fr");
        assertThat(tokens).hasSize(2);
        assertThat(tokens.getFirst().end()).isEqualTo(1000);
        assertThat(tokens.getFirst().exact()).hasSize(Tokens.LONGEST);
    }

    @Test
    void aCutNeverPartsAPairOfSurrogates() {
        Token token = pipeline.of("a" + "𝐛".repeat(500), "fr").getFirst();
        assertThat(token.exact().length()).isLessThanOrEqualTo(Tokens.LONGEST);
        assertThat(token.form()).isEqualTo("a" + "b".repeat(127));
    }

    @Test
    void aLongNumberIsCutToo() {
        Token token = pipeline.of("7".repeat(1000), "fr").getFirst();
        assertThat(token.exact()).hasSize(Tokens.LONGEST);
        assertThat(token.stem()).hasSize(Tokens.LONGEST);
    }

    @Test
    void noTextIsTheEmptyText() {
        assertThat(pipeline.of(null, "fr")).isEmpty();
        assertThat(pipeline.of("", null)).isEmpty();
    }

    private void readsWithoutHarm(String text) {
        int[] last = {0};
        pipeline.walk(text, "fr", (kind, position, sentence, start, end, exact, form, stem) -> {
            if (end <= start || end > text.length() || exact.length() > Tokens.LONGEST || exact.isEmpty()) {
                throw new AssertionError("wrong token at " + start + " to " + end);
            }
            last[0] = end;
        });
        assertThat(last[0]).isLessThanOrEqualTo(text.length());
        assertThat(Folding.fold(text).length()).isLessThanOrEqualTo(18 * text.length());
    }

    private static String named(String piece) {
        StringBuilder name = new StringBuilder();
        piece.chars().forEach(c -> name.append(String.format(Locale.ROOT, "%04X ", c)));
        return name.append("× ").append(LENGTH / piece.length()).toString();
    }
}
