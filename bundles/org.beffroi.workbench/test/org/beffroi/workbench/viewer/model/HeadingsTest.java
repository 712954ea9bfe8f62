package org.beffroi.workbench.viewer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings are whole in the least room that they ask for, in letters of ten points. */
class HeadingsTest {

    private final Headings headings = new Headings(text -> 10 * text.length());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mentions",
                "de l’ensemble, au plus",
                "intervalle à 95 %, haut",
                "part des comptes jamais rencontrés",
                "nombre de mentions dont la tonalité est connue",
                "publics à qui une rubrique parle là où ils sont",
                "tempsécoulédepuisledernierexercice"
            })
    void noneLosesALetterAndNoneTakesMoreThanThreeLines(String heading) {
        String said = Headings.SORTED + heading;
        int room = headings.least(said);
        List<String> lines = headings.lines(said, room);
        assertThat(String.join(" ", lines)).isEqualTo(said);
        assertThat(lines).hasSizeBetween(1, 3).allSatisfy(line -> assertThat(10 * line.length())
                .isLessThanOrEqualTo(room));
    }

    @Test
    void shortWordsTakeLittleRoom() {
        assertThat(headings.least("de l’ensemble, au plus")).isEqualTo(110);
        assertThat(headings.lines("de l’ensemble, au plus", 110)).containsExactly("de", "l’ensemble,", "au plus");
        assertThat(headings.least("")).isZero();
    }
}
