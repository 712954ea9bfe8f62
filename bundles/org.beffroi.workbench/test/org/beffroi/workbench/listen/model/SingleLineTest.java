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
        Span mark = line.marks().getFirst();
        assertThat(line.text().substring(mark.start(), mark.end())).isEqualTo("cantine");
        assertThat(line.text()).doesNotContain("\n", "  ");
    }

    @Test
    void blank_texts_are_empty_lines() {
        assertThat(SingleLine.of(" \n ", List.of()).text()).isEmpty();
    }
}
