package org.beffroi.observatory.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding by name as people write names. */
class TerritoryNamesTest {

    private static final Territories SHIPPED = new FrenchTerritories();

    private static final Map<Territory, String> FOLDED = Stream.of(Kind.values())
            .flatMap(SHIPPED::all)
            .collect(Collectors.toMap(t -> t, t -> NameFold.fold(t.name())));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le Mans | 72181",
                "LE MANS | 72181",
                "mans | 72181",
                "L'Haÿ-les-Roses | 94038",
                "L’HAY LES ROSES | 94038",
                "hay les roses | 94038",
                "La Rochelle | 17300",
                "rochelle | 17300",
                "Saint-Étienne | 42218",
                "st etienne | 42218",
                "ST. ETIENNE | 42218",
                "Ste-Geneviève-des-Bois | 91549",
                "Neuilly s/Seine | 92051",
                "neuilly-sur-seine | 92051",
                "Bourg en Bresse CEDEX 9 | 01053",
                "Paris Cedex | 75056",
                "Nîmes | 30189",
                "Besancon | 25056",
                "Phalsbourg | 57540",
                "Schœlcher | 97229",
                "SCHOELCHER | 97229",
                "Y | 80829",
                "Aÿ-Champagne | 51030",
                "Les Abymes | 97101",
                "Papeete | 98735",
                "Nouméa | 98818",
                "CA du Pays Basque | 200067106",
                "Communauté d’agglomération du Pays Basque | 200067106",
                "pays basque | 200067106",
                "Communauté urbaine d'Arras | 200033579",
                "grand avignon | 248400251",
                "Métropole de Lyon | 200046977",
                "Plaine Commune | 200057867",
                "Annecy-le-Vieux | 74010",
                "Bretagne | 53"
            })
    void findsFirst(String name, String code) {
        assertThat(SHIPPED.byName(name)).isNotEmpty();
        assertThat(SHIPPED.byName(name).getFirst().code()).isEqualTo(code);
    }

    @Test
    void keepsTheMostInhabitedHomonymFirst() {
        assertThat(named("Saint-Denis")).containsExactly("97411", "93066", "11339", "30247");
        assertThat(named("St Denis")).isEqualTo(named("Saint-Denis"));
    }

    @Test
    void givesTheCommuneBeforeTheDepartementOfTheSameInhabitants() {
        assertThat(SHIPPED.byName("Paris")).extracting(Territory::kind).startsWith(Kind.COMMUNE, Kind.DEPARTEMENT);
    }

    @Test
    void tellsTwoOfOneNameApartByTheBracketAndFindsBothWithout() {
        assertThat(named("Bors")).containsExactlyInAnyOrder("16052", "16053");
        assertThat(named("Bors (Canton de Charente-Sud)")).containsExactly("16053");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "'", "Xyzzy-sur-Rien", "le", "\u0000", "日本"})
    void findsNothingByAnUnknownName(String name) {
        assertThat(SHIPPED.byName(name)).isEmpty();
    }

    @Test
    void findsEveryTerritoryByItsOwnName() {
        Stream.of(Kind.values())
                .flatMap(SHIPPED::all)
                .forEach(t -> assertThat(SHIPPED.byName(t.name())).as(t.name()).contains(t));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paris | Paris",
                "haÿ | L'Haÿ-les-Roses",
                "l'hay | L'Haÿ-les-Roses",
                "Le Man | Le Mans",
                "la roch | La Rochelle",
                "st-den | Saint-Denis",
                "st | Strasbourg",
                "st | Saint-Denis",
                "st- | Saint-Denis",
                "saint ét | Saint-Étienne",
                "étienne-du-rou | Saint-Étienne-du-Rouvray",
                "angou | CA du Grand Angoulême",
                "cinor | CA Intercommunale du Nord de la Réunion (CINOR)",
                "annecy-le-v | Annecy",
                "la paris | Paris"
            })
    void completes(String typed, String name) {
        assertThat(SHIPPED.complete(typed, 30)).extracting(Territory::name).contains(name);
    }

    @Test
    void putsTheNameItselfBeforeLongerOnes() {
        assertThat(SHIPPED.complete("eu", 5).getFirst().name()).isEqualTo("Eu");
        assertThat(SHIPPED.complete("lyon", 1).getFirst().name()).isEqualTo("Lyon");
        assertThat(SHIPPED.complete("st-", 50)).noneMatch(t -> t.name().startsWith("Strasbourg"));
    }

    @Test
    void completesNoMoreThanAsked() {
        assertThat(SHIPPED.complete("s", 12)).hasSize(12);
        assertThat(SHIPPED.complete("s", 0)).isEmpty();
        assertThat(SHIPPED.complete("", 12)).isEmpty();
        assertThat(SHIPPED.complete(" - ", 12)).isEmpty();
    }

    @Property(tries = 200)
    void answersWhateverIsTyped(@ForAll String typed) {
        assertThat(SHIPPED.complete(typed, 5)).hasSizeLessThanOrEqualTo(5).doesNotHaveDuplicates();
        assertThat(SHIPPED.byName(typed)).doesNotHaveDuplicates();
    }

    /** An oracle that looks at every name. */
    @Property(tries = 60)
    void completesWhatAPlainScanFinds(@ForAll("beginnings") String typed) {
        Set<Territory> expected = FOLDED.entrySet().stream()
                .filter(t -> hasWordBeginningWith(t.getValue(), typed))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<Territory> found = Set.copyOf(SHIPPED.complete(typed, Integer.MAX_VALUE));
        assertThat(found.containsAll(expected)).as(typed).isTrue();
        assertThat(found.stream().filter(t -> !expected.contains(t)))
                .as("the others were called so before they merged")
                .allMatch(t -> t.kind() == Kind.COMMUNE);
    }

    @Provide
    Arbitrary<String> beginnings() {
        List<String> names =
                FOLDED.values().stream().filter(name -> name.length() > 3).toList();
        return Combinators.combine(Arbitraries.of(names), Arbitraries.integers().between(2, 12))
                .as((name, length) -> name.substring(0, Math.min(length, name.length())))
                .filter(typed -> !typed.matches(".*(^| )(st|ste|sts|stes|cc|ca|cu)( .*)?| .*|.* "));
    }

    private static boolean hasWordBeginningWith(String name, String typed) {
        return name.startsWith(typed) || name.contains(" " + typed);
    }

    private static List<String> named(String name) {
        return SHIPPED.byName(name).stream().map(Territory::code).toList();
    }
}
