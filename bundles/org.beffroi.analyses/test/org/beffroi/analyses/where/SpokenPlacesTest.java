package org.beffroi.analyses.where;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Proxy;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.analyses.frame.Town;
import org.beffroi.analyses.statistics.ShrunkenRates;
import org.beffroi.analyses.where.SpokenPlaces.By;
import org.beffroi.analyses.where.SpokenPlaces.Scale;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Places;
import org.beffroi.core.result.Table;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.junit.jupiter.api.Test;

class SpokenPlacesTest {

    private static final Map<String, Integer> INHABITANTS = Map.of("44109", 300_000, "44055", 16_000, "44", 1_400_000);

    private final Town town = new Town();

    SpokenPlacesTest() {
        town.add("2024-03-01T10:00:00Z", "à Nantes et à La Baule", CoreFields.PLACE, List.of("44109", "44055"));
        town.add("2024-03-01T10:00:00Z", "à Nantes", CoreFields.PLACE, List.of("44109"));
        town.add("2024-03-01T10:00:00Z", "aux Lilas", CoreFields.PLACE, List.of("Les Lilas"));
        town.add("2024-03-01T10:00:00Z", "nulle part");
    }

    @Test
    void aPlaceHasItsMentionsAndThoseForItsInhabitants() {
        Table table = (Table) answer(Scale.PLACE, By.MENTIONS).results().getLast();
        assertThat(table.rows().getFirst().cells().subList(0, 3)).containsExactly("44109", 2L, 300_000L);
        assertThat((Double) table.rows().getFirst().cells().get(3)).isCloseTo(2 / 300.0, within(1e-12));
        // Exact Poisson interval of 2: 0.242 to 7.225
        assertThat((Double) table.rows().getFirst().cells().get(4)).isCloseTo(0.2422 / 300, within(1e-6));
        assertThat((Double) table.rows().getFirst().cells().get(5)).isCloseTo(7.2247 / 300, within(1e-6));
        assertThat(table.rows().get(2).cells().get(2)).isNull();
    }

    @Test
    void aDepartementCountsAMentionOfSeveralOfItsCommunesOnce() {
        Places places =
                (Places) answer(Scale.DEPARTMENT, By.INHABITANTS).results().getFirst();
        assertThat(places.places())
                .singleElement()
                .satisfies(place -> assertThat(place.base()).isEqualTo(2))
                .satisfies(place -> assertThat(place.value()).isCloseTo(2 / 1400.0, within(1e-12)))
                .satisfies(place -> assertThat(place.cautious()).isTrue());
    }

    @Test
    void aPlaceThatWasNotReadIsNotTakenForNone() {
        assertThat(answer(Scale.PLACE, By.MENTIONS).measures())
                .filteredOn(measure -> measure.key().equals("share.placed"))
                .singleElement()
                .satisfies(measure -> {
                    assertThat(measure.label()).contains("un lieu a été lu", "on ne sait pas");
                    assertThat(measure.value()).isEqualTo(0.75);
                    assertThat(measure.part().orElseThrow().sampled()).isFalse();
                });
    }

    @Test
    void whereNobodyReadAnyPlaceTheShareIsNotNone() {
        Town unread = new Town();
        unread.add("2024-03-01T10:00:00Z", "à Nantes");
        unread.add("2024-03-01T10:00:00Z", "à La Baule");
        Answer answer = new SpokenPlaces(null)
                .answer(
                        new SpokenPlaces.Parameters("", Optional.empty(), Scale.PLACE, By.MENTIONS, false),
                        unread.run());
        assertThat(answer.measures())
                .filteredOn(measure -> measure.key().equals("share.placed"))
                .singleElement()
                .satisfies(measure -> assertThat(measure.value()).isNaN())
                .satisfies(measure ->
                        assertThat(measure.part().orElseThrow().unknown()).isEqualTo(2))
                .satisfies(measure -> assertThat(measure.why()).hasValueSatisfying(why -> assertThat(why)
                        .startsWith("Aucun lieu n’a été lu dans aucune mention du dossier")));
        assertThat(answer.findings().findings().getFirst().sentence()).startsWith("Aucun lieu n’a été lu");
        assertThat(answer.measures()).extracting(Measure::key).doesNotContain("mentions");
        assertThat(answer.leftOut()).noneMatch(said -> said.contains("ne parle"));
    }

    @Test
    void whatSpeaksOfNoPlaceIsSaid() {
        assertThat(answer(Scale.PLACE, By.MENTIONS).leftOut())
                .containsExactly(
                        "1 mention sur 4 ne parle d’aucun lieu qu’on ait lu.",
                        "Un lieu est celui dont on parle, pas celui où vit l’auteur.");
    }

    @Test
    void aSmallPlaceIsDrawnToTheMeanMoreThanALargeOne() {
        // Mean m = 223/20100; spread Σ n(r−m)²/Σn = 2.782e-6; chance m·3/20100 = 1.656e-6; between A = 1.126e-6, A/(A +
        // m/n).
        double[] rates = ShrunkenRates.of(new long[] {100, 3, 120}, new long[] {10_000, 100, 10_000});
        double mean = 223 / 20_100.0;
        assertThat(rates[0]).isCloseTo(mean + 0.503748 * (0.010 - mean), within(1e-8));
        assertThat(rates[1]).isCloseTo(mean + 0.010049 * (0.030 - mean), within(1e-8));
        assertThat(rates[2]).isCloseTo(mean + 0.503748 * (0.012 - mean), within(1e-8));
        assertThat(ShrunkenRates.of(new long[] {1, 1}, new long[] {100, 100})).containsExactly(0.01, 0.01);
    }

    private Answer answer(Scale level, By by) {
        return new SpokenPlaces(territories())
                .answer(new SpokenPlaces.Parameters("", Optional.empty(), level, by, false), town.run());
    }

    private static Territories territories() {
        return (Territories) Proxy.newProxyInstance(
                Territories.class.getClassLoader(), new Class<?>[] {Territories.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("byCode") || arguments.length != 2) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    String code = (String) arguments[1];
                    return Optional.ofNullable(INHABITANTS.get(code))
                            .map(people -> new Territory(
                                    (Territory.Kind) arguments[0],
                                    code,
                                    "nom de " + code,
                                    Optional.empty(),
                                    OptionalInt.of(people),
                                    List.of(),
                                    Optional.empty(),
                                    ZoneId.of("Europe/Paris")));
                });
    }
}
