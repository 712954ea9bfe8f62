package org.beffroi.analyses.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Series;
import org.junit.jupiter.api.Test;

/** In the first week of March twenty of thirty mentions are of the canteen, after five of thirty in the week before. */
class ThemesTest {

    private final Town town = new Town();

    ThemesTest() {
        for (int i = 0; i < 30; i++) {
            add("2024-03-0" + (1 + i % 7), i < 20 ? "cantine" : "voirie", i < 15 ? "negative" : "neutral");
            add("2024-02-2" + (3 + i % 7), i < 5 ? "cantine" : "voirie", "neutral");
        }
        town.add("2024-03-02T09:00:00Z", "sans rien");
    }

    private void add(String day, String theme, String tone) {
        town.add(day + "T09:00:00Z", "texte", CoreFields.THEME, List.of(theme), CoreFields.TONE, tone);
    }

    private Asked march() {
        return Asked.of(new Themes(), town.run(), "period", "2024-03-01..2024-03-07");
    }

    @Test
    void themesAreCountedByToneAndAgainstTheDaysBefore() {
        assertThat(march().row("value", "cantine"))
                .containsEntry("mentions", 20L)
                .containsEntry("negative", 15L)
                .containsEntry("neutral", 5L)
                .containsEntry("before", 5L)
                .containsEntry("before.share", 5 / 30.0);
        assertThat((double) march().row("value", "cantine").get("log.ratio"))
                .isCloseTo(Math.log((20 / 30.0) / (5 / 30.0)) / Math.log(2), within(1e-9));
    }

    @Test
    void whatIsNegativeLiesAgainstTheRestAndIsTheSameShare() {
        Series divided = (Series) march().answer().results().get(2);
        Matrix matrix = (Matrix) march().answer().results().getFirst();
        assertThat(divided.lines().getFirst().style()).isEqualTo(Series.Style.AGAINST);
        assertThat(divided.lines().getFirst().ink()).isEqualTo(Ink.NEGATIVE);
        assertThat(divided.lines()).hasSize(3);
        for (int row = 0; row < matrix.rows().size(); row++) {
            int at = row;
            double whole = divided.lines().stream()
                    .mapToDouble(line -> line.points().get(at).value())
                    .sum();
            assertThat(Double.isNaN(whole) || Math.abs(whole - 1) < 1e-9).isTrue();
            assertThat(divided.lines().getFirst().points().get(row).value())
                    .isEqualTo(matrix.cells().get(row).getFirst().value());
        }
    }

    @Test
    void aRowIsTheSharesOfItsTones() {
        Matrix matrix = (Matrix) march().answer().results().getFirst();
        assertThat(matrix.rows()).containsExactly("cantine (20 sur 20)", "voirie (10 sur 10)");
        assertThat(matrix.cells().getFirst()).extracting(Matrix.Cell::value).containsExactly(0.75, 0.25, 0.0);
    }

    @Test
    void theySayWhatIsMostNegativeAndWhatChanged() {
        assertThat(march().sentences())
                .containsExactly(
                        "En tête, «\u202fcantine\u202f»\u00a0: 20 mentions sur 30 dont la valeur est connue"
                                + " (66,7\u202f%).",
                        "Le plus négatif\u00a0: «\u202fcantine\u202f», 75\u202f% de ses 20 mentions dont la tonalité"
                                + " est connue, contre 50\u202f% sur 30 en tout.",
                        "On parle plus de «\u202fcantine\u202f» qu’avant\u00a0: 66,7\u202f% des mentions dont la"
                                + " valeur est connue, après 16,7\u202f% (20 après 5).",
                        "On parle moins de «\u202fvoirie\u202f» qu’avant\u00a0: 33,3\u202f% des mentions dont la"
                                + " valeur est connue, après 83,3\u202f% (10 après 25).");
        assertThat(march().answer().leftOut())
                .contains("Pour 1 mention, aucune valeur du champ «\u202fthème\u202f» n’est connue.");
    }

    @Test
    void theFigureOfTheMostFrequentSaysWhichOneThatIs() {
        assertThat(march().answer().measures())
                .filteredOn(measure -> measure.key().equals("share.top"))
                .singleElement()
                .satisfies(measure -> assertThat(measure.label()).contains("«\u202fcantine\u202f»"));
    }

    @Test
    void daysAddUp() {
        Series series = (Series) march().answer().results().get(1);
        assertThat(series.lines().getFirst().points().stream()
                        .mapToDouble(Series.Point::value)
                        .sum())
                .isEqualTo(20);
    }

    @Test
    void anyFieldThatIsCountedWillDo() {
        assertThat(Asked.of(new Themes(), town.run(), "field", "tonalité").column("value"))
                .containsExactly("neutre", "négative");
        assertThatThrownBy(() -> Asked.of(new Themes(), town.run(), "field", "texte"))
                .isInstanceOf(Refusal.class);
    }
}
