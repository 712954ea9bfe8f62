package org.beffroi.observatory.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.core.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name with a slip of the hand leads to the one that was meant. */
class NearNamesTest {

    private static final NearNames NAMES = new NearNames(new FrenchTerritories());

    @ParameterizedTest
    @CsvSource({
        "Grenobel, Grenoble",
        "grenoblle, Grenoble",
        "Villeurbane, Villeurbanne",
        "Marseile, Marseille",
        "Sain-Denis, Saint-Denis",
        "Aubervillers, Aubervilliers"
    })
    void the_nearest_comes_first(String written, String meant) {
        assertThat(NAMES.of(written)).first().extracting(Territory::name).isEqualTo(meant);
    }

    @Test
    void what_is_near_to_none_and_what_is_too_short_has_none() {
        assertThat(NAMES.of("Xqzwvkjhtr")).isEmpty();
        assertThat(NAMES.of("Q")).isEmpty();
        assertThat(NAMES.of("")).isEmpty();
        assertThat(NAMES.of("Saint-Martin-du-Montt")).hasSizeLessThanOrEqualTo(3);
    }
}
