package org.beffroi.workbench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.beffroi.workbench.listen.model.Row.Span;
import org.beffroi.workbench.reading.MarkedText.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What shows of a text that is too long to be laid out at once. */
class PassageTest {

    private static final String SENTENCE = "La cantine sert encore du poulet froid. ";
    private static final String REPORT = SENTENCE.repeat(190_000 / SENTENCE.length());

    private static Span mark(String word, int from) {
        int start = REPORT.indexOf(word, from);
        return new Span(start, start + word.length());
    }

    @Test
    void aShortTextShowsWhole() {
        List<Span> marks = List.of(new Span(3, 10));
        assertThat(Passage.around(SENTENCE, marks, 6_000))
                .isEqualTo(new Passage(SENTENCE, marks, 0, SENTENCE.length()));
    }

    @Test
    void aLongTextShowsAroundItsFirstMatchWithItsMarksInPlace() {
        Span far = mark("poulet", 100_000);
        Passage passage = Passage.around(REPORT, List.of(far, mark("poulet", 150_000)), 6_000);
        assertThat(passage.text().length()).isLessThanOrEqualTo(6_002);
        assertThat(passage.text()).startsWith("…").endsWith("…");
        assertThat(passage.marks()).singleElement().satisfies(span -> assertThat(
                        passage.text().substring(span.start(), span.end()))
                .isEqualTo("poulet"));
        assertThat(passage.first()).isLessThan(far.start());
        assertThat(passage.end()).isGreaterThan(far.end());
    }

    @Test
    void withoutAMatchItBeginsAtTheBeginning() {
        Passage passage = Passage.around(REPORT, List.of(), 6_000);
        assertThat(passage.first()).isZero();
        assertThat(passage.text()).startsWith("La cantine").endsWith("…");
    }

    /** Lengths of a text whose last passage begins and ends anywhere in a word. */
    static IntStream lengths() {
        return IntStream.concat(IntStream.rangeClosed(4_001, 4_100), IntStream.rangeClosed(12_000, 12_100));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void readOnFromPassageToPassageTheWholeTextIsReadAndNoWordIsCut(int length) {
        String whole = REPORT.substring(0, length);
        StringBuilder read = new StringBuilder();
        int at = 0;
        while (at < whole.length()) {
            Passage passage = Passage.of(whole, List.of(), at, MarkedText.LONGEST);
            assertThat(passage.first()).isLessThanOrEqualTo(at);
            assertThat(passage.end()).isGreaterThan(at);
            assertThat(passage.end() == whole.length() || Character.isWhitespace(whole.charAt(passage.end() - 1)))
                    .isTrue();
            read.append(whole, at, passage.end());
            at = passage.end();
        }
        assertThat(read.toString()).isEqualTo(whole);
    }

    @Test
    void aCharacterOfTwoHalvesStaysWhole() {
        String smiles = "😀".repeat(10_000);
        Passage passage = Passage.of(smiles, List.of(), 3_001, 6_001);
        assertThat(passage.text().replace("…", "")).isEqualTo("😀".repeat((passage.end() - passage.first()) / 2));
    }
}
