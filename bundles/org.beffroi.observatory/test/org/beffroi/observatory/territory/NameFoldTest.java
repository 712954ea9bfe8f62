package org.beffroi.observatory.territory;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names are made comparable. */
class NameFoldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L'Haÿ-les-Roses | l hay les roses",
                "L’Haÿ‑les‑Roses | l hay les roses",
                "SCHŒLCHER | schoelcher",
                "St-Étienne | saint etienne",
                "Les Stes-Maries | les saintes maries",
                "Boulogne s/ Mer | boulogne sur mer",
                "LYON CEDEX 03 | lyon",
                "Hitiaa O Te Ra | hitiaa o te ra",
                "CC Faucigny - Glières | cc faucigny glieres",
                "communauté de communes de la Tenarèze | cc tenareze",
                "CU d'Alençon | cu alencon",
                "Communauté urbaine | communaute urbaine",
                "Ca | ca",
                "'  --  ' | ''"
            })
    void folds(String name, String folded) {
        assertThat(NameFold.fold(name)).isEqualTo(folded);
    }

    @Property
    void foldsAFoldedNameToItself(@ForAll String name) {
        String folded = NameFold.fold(name);
        assertThat(NameFold.fold(folded)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "st | saint; st",
                "st- | 'saint '",
                "bourg-st | bourg saint; bourg st",
                "Le Ma | le ma",
                "L' | 'l '",
                "- | ''"
            })
    void saysWhatFoldedNamesMayBeginWith(String typed, String beginnings) {
        assertThat(String.join("; ", NameFold.beginnings(typed))).isEqualTo(beginnings);
    }
}
