package org.beffroi.dossier.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeColourTest {

    @ParameterizedTest
    @EnumSource(CodeColour.class)
    void a_colour_is_read_by_its_name_in_either_language_and_as_written(CodeColour colour) {
        String french = colour.label().in(Locale.FRENCH);
        String english = colour.label().in(Locale.ENGLISH);
        assertThat(CodeColour.read(french.toUpperCase(Locale.FRENCH))).isEqualTo(colour.hex());
        assertThat(CodeColour.read(" " + english)).isEqualTo(colour.hex());
        assertThat(CodeColour.written(colour.hex().toUpperCase(Locale.ROOT))).contains(colour);
    }

    @Test
    void another_one_is_written_in_figures() {
        assertThat(CodeColour.read("#C0392B")).isEqualTo("#c0392b");
        assertThat(CodeColour.written("#c0392b")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CodeColour.class)
    void one_that_is_unknown_is_refused_with_those_there_are(CodeColour colour) {
        for (Locale language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            assertThatThrownBy(() -> CodeColour.read("fuchsia"))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                    refusal.sentence().in(language))
                            .contains("fuchsia", colour.label().in(language)));
        }
    }
}
