package org.beffroi.observatory.territory;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
                "Paris/Lyon | paris lyon",
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
    void foldsAFoldedNameToItself(@ForAll @From("names") String name) {
        String folded = NameFold.fold(name);
        assertThat(NameFold.fold(folded)).isEqualTo(folded);
    }

    /** Anything, and the words that folding knows in any order. */
    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> known = Arbitraries.of(
                        ("CC ca cu communauté de communes d' agglomération urbaine St ste saint CEDEX 3 s/ s l' Le des"
                                        + " Lyon Ÿ œ")
                                .split(" "))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
        return Arbitraries.oneOf(known, Arbitraries.strings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "st | saint; st",
                "st- | 'saint '",
                "bourg-st | bourg saint; bourg st",
                "Le Ma | le ma",
                "Lyon cedex st | lyon",
                "Orlé | orle",
                "L' | 'l '",
                "- | ''"
            })
    void saysWhatFoldedNamesMayBeginWith(String typed, String beginnings) {
        assertThat(String.join("; ", NameFold.beginnings(typed))).isEqualTo(beginnings);
    }
}
