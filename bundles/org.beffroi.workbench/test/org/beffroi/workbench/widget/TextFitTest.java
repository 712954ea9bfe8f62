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

    @Property
    void what_is_cut_in_its_middle_fits_and_keeps_both_ends(
            @ForAll String text, @ForAll @IntRange(min = 1, max = 40) int width) {
        String cut = TextFit.cutInMiddle(text, width, String::length);
        assertThat(cut.length()).isLessThanOrEqualTo(width);
        if (!cut.equals(text)) {
            int at = cut.length() / 2;
            while (at > 0 && (cut.charAt(at) != '…' || !text.startsWith(cut.substring(0, at)))) {
                at--;
            }
            assertThat(text).startsWith(cut.substring(0, at)).endsWith(cut.substring(at + 1));
        }
    }

    @Test
    void a_path_that_is_cut_says_where_it_begins_and_what_it_leads_to() {
        assertThat(TextFit.cutInMiddle("/home/camille/Beffroi/sonneval-2025", 21, String::length))
                .isEqualTo("/home/cami…neval-2025");
        assertThat(TextFit.cutInMiddle("a😀😀b", 4, String::length)).isEqualTo("a…b");
    }

    @Test
    void nothing_is_cut_inside_an_emoji() {
        assertThat(TextFit.cut("ab😀cd", 4, String::length)).isEqualTo("ab…");
        assertThat(TextFit.cut("Accueil physique", 8, String::length)).isEqualTo("Accueil…");
        assertThat(TextFit.cut("Presse", 6, String::length)).isEqualTo("Presse");
    }
}
