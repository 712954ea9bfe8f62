package org.beffroi.dossier.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beffroi.dossier.coding.ConfusionTable.Pair;
import org.junit.jupiter.api.Test;

class AgreementMeasuresTest {

    /** Two radiologists, 85 xeromammograms: Altman 1991, « Practical Statistics for Medical Research », section 14.3. */
    @Test
    void kappa_of_two_radiologists() {
        List<String> said = List.of("normal", "benign", "suspected cancer", "cancer");
        int[][] counts = {{21, 12, 0, 0}, {4, 17, 1, 0}, {3, 9, 15, 2}, {0, 0, 0, 1}};
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts.length; j++) {
                for (int n = 0; n < counts[i][j]; n++) {
                    pairs.add(new Pair(said.get(i), said.get(j)));
                }
            }
        }
        ConfusionTable table = new ConfusionTable(pairs);
        assertThat(table.total()).isEqualTo(85);
        assertThat(table.count("suspected cancer", "benign")).isEqualTo(9);
        assertThat(table.agreement().orElseThrow()).isCloseTo(0.635, within(0.0005));
        assertThat(table.kappa().orElseThrow()).isCloseTo(0.47, within(0.005));
    }

    /** Krippendorff 2011, example A: two observers, binary data. */
    @Test
    void alpha_of_two_observers_of_two_values() {
        assertThat(alpha("0100000010", "1110010000")).isCloseTo(0.095, within(0.0005));
    }

    /** Krippendorff 2011, example B: two observers, nominal data. */
    @Test
    void alpha_of_two_observers_of_five_values() {
        assertThat(alpha("aabbdcccedda", "babbbccceddd")).isCloseTo(0.692, within(0.0005));
    }

    /** Krippendorff 2011, example C: four observers, nominal data, some missing. */
    @Test
    void alpha_of_four_observers_who_did_not_see_everything() {
        assertThat(alpha("123321412...", "1233224125.3", ".3332342251.", "1233244125 1.".replace(" ", "")))
                .isCloseTo(0.743, within(0.0005));
    }

    private static double alpha(String... observers) {
        List<List<String>> units = new ArrayList<>();
        for (int i = 0; i < observers[0].length(); i++) {
            List<String> unit = new ArrayList<>();
            for (String observer : observers) {
                if (observer.charAt(i) != '.') {
                    unit.add(observer.substring(i, i + 1));
                }
            }
            units.add(unit);
        }
        return Alpha.nominal(units).orElseThrow();
    }

    @Test
    void what_has_no_meaning_has_no_number() {
        assertThat(new ConfusionTable(List.of()).kappa()).isEmpty();
        assertThat(new ConfusionTable(List.of()).agreement()).isEmpty();
        assertThat(new ConfusionTable(List.of(new Pair("a", "a"))).kappa()).isEmpty();
        assertThat(Alpha.nominal(List.of(List.of("a"), List.of()))).isEmpty();
        assertThat(Alpha.nominal(List.of(List.of("a", "a")))).isEmpty();
    }

    @Provide
    Arbitrary<List<Pair>> pairs() {
        Arbitrary<String> label = Arbitraries.of("a", "b", "c");
        return Combinators.combine(label, label)
                .as(Pair::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 300)
    void it_does_not_matter_who_comes_first(@ForAll("pairs") List<Pair> pairs) {
        List<Pair> turned =
                pairs.stream().map(pair -> new Pair(pair.other(), pair.one())).toList();
        assertThat(new ConfusionTable(turned).agreement()).isEqualTo(new ConfusionTable(pairs).agreement());
        assertSame(new ConfusionTable(turned), new ConfusionTable(pairs));
        assertClose(alpha(turned), alpha(pairs));
    }

    @Property(tries = 300)
    void names_of_values_do_not_matter(@ForAll("pairs") List<Pair> pairs) {
        List<Pair> renamed = pairs.stream()
                .map(pair -> new Pair(renamed(pair.one()), renamed(pair.other())))
                .toList();
        assertSame(new ConfusionTable(renamed), new ConfusionTable(pairs));
        assertClose(alpha(renamed), alpha(pairs));
    }

    @Property(tries = 300)
    void all_is_within_bounds(@ForAll("pairs") List<Pair> pairs) {
        ConfusionTable table = new ConfusionTable(pairs);
        assertThat(table.agreement().orElseThrow()).isBetween(0.0, 1.0);
        table.kappa().ifPresent(kappa -> assertThat(kappa).isBetween(-1.0, 1.0));
        alpha(pairs).ifPresent(alpha -> assertThat(alpha).isBetween(-1.0, 1.0));
        if (table.agreed() == table.total()) {
            table.kappa().ifPresent(kappa -> assertThat(kappa).isEqualTo(1));
            alpha(pairs).ifPresent(alpha -> assertThat(alpha).isEqualTo(1));
        }
    }

    private static java.util.OptionalDouble alpha(List<Pair> pairs) {
        return Alpha.nominal(
                pairs.stream().map(pair -> List.of(pair.one(), pair.other())).toList());
    }

    private static String renamed(String label) {
        return switch (label) {
            case "a" -> "zèbre";
            case "b" -> "yack";
            default -> "1";
        };
    }

    private static void assertSame(ConfusionTable one, ConfusionTable other) {
        assertClose(one.kappa(), other.kappa());
    }

    private static void assertClose(java.util.OptionalDouble one, java.util.OptionalDouble other) {
        assertThat(one.isPresent()).isEqualTo(other.isPresent());
        one.ifPresent(value -> assertThat(value).isCloseTo(other.orElseThrow(), within(1e-12)));
    }
}
