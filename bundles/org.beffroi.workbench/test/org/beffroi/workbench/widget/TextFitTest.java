package org.beffroi.workbench.widget;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextFitTest {

    @Property
    void what_is_cut_fits_and_is_a_beginning(@ForAll String text, @ForAll @IntRange(min = 1, max = 40) int width) {
        String cut = TextFit.cut(text, width, String::length);
        assertThat(cut.length()).isLessThanOrEqualTo(Math.max(width, text.length() <= width ? text.length() : width));
        if (!cut.equals(text)) {
            assertThat(text).startsWith(cut.substring(0, Math.max(0, cut.length() - 1)));
        }
    }

    @Test
    void nothing_is_cut_inside_an_emoji() {
        assertThat(TextFit.cut("ab😀cd", 4, String::length)).isEqualTo("ab…");
        assertThat(TextFit.cut("Accueil physique", 8, String::length)).isEqualTo("Accueil…");
        assertThat(TextFit.cut("Presse", 6, String::length)).isEqualTo("Presse");
    }
}
