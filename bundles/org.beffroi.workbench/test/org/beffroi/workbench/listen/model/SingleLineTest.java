package org.beffroi.workbench.listen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.beffroi.workbench.listen.model.Row.Span;
import org.junit.jupiter.api.Test;

class SingleLineTest {

    @Property
    void marks_stay_on_their_words(@ForAll @IntRange(min = 0, max = 200) int before) {
        String text = "mot \n\t ".repeat(before) + "cantine  ici";
        int at = text.indexOf("cantine");
        SingleLine line = SingleLine.of(text, List.of(new Span(at, at + 7)));
        for (SingleLine each : List.of(line, line.passage())) {
            Span mark = each.marks().getFirst();
            assertThat(each.text().substring(mark.start(), mark.end())).isEqualTo("cantine");
            assertThat(each.text()).doesNotContain("\n", "  ");
        }
    }

    @Test
    void a_late_match_is_brought_near_the_beginning() {
        String text = "x ".repeat(200) + "cantine";
        SingleLine passage = SingleLine.of(text, List.of(new Span(400, 407))).passage();
        assertThat(passage.text()).startsWith("… ").endsWith("cantine");
        assertThat(passage.marks().getFirst().start()).isLessThan(60);
    }

    @Test
    void blank_texts_are_empty_lines() {
        assertThat(SingleLine.of(" \n ", List.of()).text()).isEmpty();
    }
}
