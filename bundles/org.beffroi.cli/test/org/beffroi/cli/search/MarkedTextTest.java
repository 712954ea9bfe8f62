package org.beffroi.cli.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.beffroi.core.result.text.TerminalText;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void marksAreSeenOnEachLine() {
        MarkedText text =
                MarkedText.of("Encore du poulet froid\nà la cantine", List.of(new int[] {10, 16}, new int[] {28, 35}));

        assertThat(text.lines(16, 3, true))
                .containsExactly("Encore du \u001b[1;4mpoulet\u001b[0m", "froid à la", "\u001b[1;4mcantine\u001b[0m");
        assertThat(text.lines(16, 3, false)).containsExactly("Encore du poulet", "froid à la", "cantine");
    }

    @Test
    void aMarkOverALineEndIsMarkedOnBothLines() {
        MarkedText text = MarkedText.of("le conseil municipal vote", List.of(new int[] {3, 20}));

        assertThat(text.lines(12, 3, true))
                .containsExactly("le \u001b[1;4mconseil\u001b[0m", "\u001b[1;4mmunicipal\u001b[0m", "vote");
    }

    @Test
    void aLongTextBeginsNearItsFirstMark() {
        String long200 = "mot ".repeat(100) + "cantine " + "fin ".repeat(100);
        MarkedText text = MarkedText.of(long200, List.of(new int[] {400, 407}));

        List<String> lines = text.fromFirstMark(60).lines(30, 3, true);
        assertThat(lines.getFirst()).startsWith("… mot");
        assertThat(String.join(" ", lines)).contains("\u001b[1;4mcantine\u001b[0m");
        assertThat(lines.getLast()).endsWith("…");
    }

    @Test
    void controlCharactersAndRunsOfSpacesAreGone() {
        MarkedText text = MarkedText.of("a\u001b[2J\n\n  b", List.of(new int[] {9, 10}));

        assertThat(text.lines(40, 3, true)).containsExactly("a[2J \u001b[1;4mb\u001b[0m");
    }

    @Property
    void stylesAddNoWidthAndLoseNoLetter(
            @ForAll String words,
            @ForAll @IntRange(min = 0, max = 20) int from,
            @ForAll @IntRange(min = 0, max = 20) int length,
            @ForAll @IntRange(min = 5, max = 40) int columns) {
        int start = Math.min(from, words.length());
        int end = Math.min(start + length, words.length());
        MarkedText text = MarkedText.of(words, List.of(new int[] {start, end}));

        List<String> styled = text.lines(columns, 3, true);
        assertThat(styled.stream().map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "")))
                .isEqualTo(text.lines(columns, 3, false))
                .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(columns));
    }
}
