package org.beffroi.dossier.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.beffroi.core.document.Run;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aShortTextIsWholeOnOneLine() {
        assertThat(new Excerpt("  La cantine\n\n est  froide ", List.of(new int[] {5, 12})).within(100))
                .containsExactly(new Run.Words("La "), new Run.Marked("cantine"), new Run.Words(" est froide"));
    }

    @Test
    void aLongTextIsCutAroundWhatWasLookedFor() {
        String text = "avant ".repeat(50) + "cantine" + " après".repeat(50);
        List<Run> runs = new Excerpt(text, List.of(new int[] {300, 307})).within(60);

        assertThat(Run.text(runs)).startsWith("… avant").contains("cantine").endsWith("après …");
        assertThat(runs).contains(new Run.Marked("cantine"));
        assertThat(Run.text(runs).length()).isLessThanOrEqualTo(64);
    }

    @Property
    void nothingIsAddedButTheMarksOfWhatIsLeftOut(
            @ForAll @StringLength(max = 400) String text,
            @ForAll @IntRange(max = 399) int start,
            @ForAll @IntRange(min = 20, max = 120) int most) {
        int from = Math.min(start, text.length());
        List<Run> runs = new Excerpt(text, List.of(new int[] {from, Math.min(text.length(), from + 5)})).within(most);

        // Signs of direction are closed by each run, or left out.
        String said = undirected(Run.text(runs));
        assertThat(said.length()).isLessThanOrEqualTo(most + 4);
        assertThat(undirected(oneLine(text))).contains(said.replaceAll("^… | …$", ""));
    }

    @Test
    void marksStayWithTheirWordsWhereThatIsAskedFor() {
        Excerpt typed = new Excerpt("Lu : « du poulet froid ». Vraiment ?", List.of());
        assertThat(Run.text(typed.within(100))).isEqualTo("Lu : « du poulet froid ». Vraiment ?");
        assertThat(Run.text(typed.bound().within(100)))
                .isEqualTo("Lu\u00a0: «\u00a0du poulet froid\u00a0». Vraiment\u00a0?");
    }

    @Property
    void noCharacterIsCutInTwo(@ForAll @IntRange(min = 20, max = 60) int most) {
        String said = Run.text(new Excerpt("😀".repeat(100), List.of()).within(most));

        assertThat(said.replace("😀", "").strip()).isEqualTo("…");
    }

    private static String undirected(String text) {
        return text.replaceAll("[\u202A-\u202E\u2066-\u2069]", "");
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        for (char letter : text.toCharArray()) {
            boolean space = Character.isWhitespace(letter);
            if (!space || !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(space ? ' ' : letter);
            }
        }
        return line.toString();
    }
}
