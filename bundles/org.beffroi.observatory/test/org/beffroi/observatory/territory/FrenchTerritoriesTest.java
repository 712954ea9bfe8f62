package org.beffroi.observatory.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped file holds and how it answers, on samples that anybody can check at INSEE's. */
class FrenchTerritoriesTest {

    private static final Territories SHIPPED = new FrenchTerritories();

    @Test
    void countsTheTerritoriesOf2026() {
        assertThat(SHIPPED.edition()).isEqualTo("2026");
        assertThat(SHIPPED.all(Kind.COMMUNE)).hasSize(34_969);
        assertThat(SHIPPED.all(Kind.MUNICIPAL_ARRONDISSEMENT)).hasSize(45);
        assertThat(SHIPPED.all(Kind.EPCI)).hasSize(1_255);
        assertThat(SHIPPED.all(Kind.EPT)).hasSize(11);
        assertThat(SHIPPED.all(Kind.DEPARTEMENT)).hasSize(101 + 8);
        assertThat(SHIPPED.all(Kind.REGION)).hasSize(18 + 8);
    }

    @Test
    void countsTheCommunesOfTheOverseasCollectivitiesAmongThem() {
        Predicate<Territory> overseasCollectivity = t -> t.code().matches("97[578].*|98.*");
        assertThat(SHIPPED.all(Kind.COMMUNE).filter(overseasCollectivity)).hasSize(94);
        assertThat(SHIPPED.all(Kind.COMMUNE).filter(overseasCollectivity.negate()))
                .hasSize(34_875);
    }

    @Test
    void sumsUpToThePopulationOfFrance() {
        List<Territory> counted = SHIPPED.all(Kind.COMMUNE)
                .filter(t -> t.population().isPresent())
                .toList();
        assertThat(counted).hasSize(34_963);
        assertThat(population(counted)).isEqualTo(68_952_941);
        assertThat(population(SHIPPED.all(Kind.DEPARTEMENT).toList())).isEqualTo(68_952_941);
        assertThat(population(SHIPPED.all(Kind.REGION).toList())).isEqualTo(68_952_941);
    }

    @Test
    void leavesOnlyTheFarLandsUncounted() {
        assertThat(SHIPPED.all(Kind.COMMUNE).filter(t -> t.population().isEmpty()))
                .extracting(Territory::code)
                .containsExactly("98411", "98412", "98413", "98414", "98415", "98901");
    }

    @Test
    void keepsTheSixDestroyedVillagesWithoutInhabitants() {
        assertThat(SHIPPED.all(Kind.COMMUNE).filter(t -> t.population().equals(OptionalInt.of(0))))
                .hasSize(6)
                .allMatch(t -> t.code().startsWith("55"));
    }

    @Test
    void knowsParis() {
        Territory paris = SHIPPED.byCode("75056").orElseThrow();
        assertThat(paris.name()).isEqualTo("Paris");
        assertThat(paris.kind()).isEqualTo(Kind.COMMUNE);
        assertThat(paris.population()).hasValue(2_103_778);
        assertThat(paris.siren()).contains("217500016");
        assertThat(paris.postalCodes()).hasSize(21).contains("75001", "75116");
        assertThat(paris.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(SHIPPED.members(paris)).hasSize(20).allMatch(t -> t.kind() == Kind.MUNICIPAL_ARRONDISSEMENT);
        assertThat(codes(SHIPPED.containing(paris))).containsExactly("200054781", "75", "11");
    }

    @ParameterizedTest
    @CsvSource({
        "75056, COMMUNE, Paris",
        "2a004, COMMUNE, Ajaccio",
        "2B033, COMMUNE, Bastia",
        "' 97411 ', COMMUNE, Saint-Denis",
        "1004, COMMUNE, Ambérieu-en-Bugey",
        "74011, COMMUNE, Annecy",
        "69383, MUNICIPAL_ARRONDISSEMENT, Lyon 3e Arrondissement",
        "200054781, EPCI, Métropole du Grand Paris",
        "217500016, COMMUNE, Paris",
        "11, DEPARTEMENT, Aude",
        "1, DEPARTEMENT, Ain",
        "2A, DEPARTEMENT, Corse-du-Sud",
        "974, DEPARTEMENT, La Réunion",
        "987, DEPARTEMENT, Polynésie française"
    })
    void findsByCode(String code, Kind kind, String name) {
        Territory found = SHIPPED.byCode(code).orElseThrow();
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "00000", "99999", "75O56", "é", "123456789", "7505600000"})
    void findsNothingByAnUnknownCode(String code) {
        assertThat(SHIPPED.byCode(code)).isEmpty();
        assertThat(SHIPPED.byPostalCode(code)).isEmpty();
        assertThat(SHIPPED.bySiren(code)).isEmpty();
    }

    @Test
    void tellsARegionFromADepartementOfTheSameCode() {
        assertThat(name(SHIPPED.byCode(Kind.REGION, "11"))).isEqualTo("Île-de-France");
        assertThat(name(SHIPPED.byCode(Kind.DEPARTEMENT, "11"))).isEqualTo("Aude");
    }

    @Test
    void findsByCodeWhateverItLists() {
        for (Kind kind : Kind.values()) {
            assertThat(SHIPPED.all(kind))
                    .allSatisfy(t -> assertThat(SHIPPED.byCode(kind, t.code())).contains(t));
        }
    }

    @Test
    void findsBySiren() {
        assertThat(name(SHIPPED.bySiren("217 500 016"))).isEqualTo("Paris");
        assertThat(name(SHIPPED.bySiren("200046977"))).isEqualTo("Métropole de Lyon");
        assertThat(name(SHIPPED.bySiren("200057867"))).isEqualTo("Plaine Commune");
        assertThat(name(SHIPPED.bySiren("929939411"))).isEqualTo("Saint-Denis");
    }

    @Test
    void knowsTheSirenOfEveryCommuneButThoseOfTheOverseasCollectivities() {
        List<Territory> bodies =
                SHIPPED.all(Kind.COMMUNE).filter(t -> t.siren().isPresent()).toList();
        assertThat(bodies).hasSize(34_875).allSatisfy(t -> assertThat(
                        SHIPPED.bySiren(t.siren().orElseThrow()))
                .contains(t));
    }

    @Test
    void findsAllCommunesOfAPostalCodeTheMostInhabitedFirst() {
        List<Territory> found = SHIPPED.byPostalCode("71600");
        assertThat(found).hasSizeGreaterThan(5).extracting(Territory::name).startsWith("Paray-le-Monial");
        assertThat(found).allMatch(t -> t.postalCodes().contains("71600")).isSortedAccordingTo(this::byPopulation);
        assertThat(names(SHIPPED.byPostalCode("75011"))).containsExactly("Paris", "Paris 11e Arrondissement");
        assertThat(names(SHIPPED.byPostalCode("97133"))).containsExactly("Saint-Barthélemy");
        assertThat(SHIPPED.byPostalCode("1400")).isEqualTo(SHIPPED.byPostalCode("01400"));
    }

    @Test
    void knowsAPostalCodeOfEveryCommuneButTheSouthernLands() {
        assertThat(SHIPPED.all(Kind.COMMUNE).filter(t -> t.postalCodes().isEmpty()))
                .hasSize(5)
                .allMatch(t -> t.code().startsWith("984"));
        assertThat(SHIPPED.all(Kind.COMMUNE)
                        .flatMap(t -> t.postalCodes().stream())
                        .distinct())
                .hasSize(6_310)
                .allMatch(code -> code.matches("\\d{5}"));
    }

    @Test
    void answersManyThreadsThatAskTheFirstQuestionAtOnce() {
        Territories fresh = new FrenchTerritories();
        List<Callable<List<Territory>>> questions = List.of(
                () -> fresh.byName("Saint-Étienne"),
                () -> fresh.complete("saint-é", 20),
                () -> fresh.byPostalCode("42000"),
                () -> fresh.bySiren("214202186").stream().toList(),
                () -> fresh.members(SHIPPED.byCode("42").orElseThrow()));
        try (ExecutorService threads = Executors.newFixedThreadPool(questions.size())) {
            for (Future<List<Territory>> answer : threads.invokeAll(questions)) {
                assertThat(answer.get()).extracting(Territory::code).contains("42218");
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static long population(List<Territory> list) {
        return list.stream().mapToLong(t -> t.population().orElse(0)).sum();
    }

    private int byPopulation(Territory a, Territory b) {
        return Integer.compare(b.population().orElse(-1), a.population().orElse(-1));
    }

    private static String name(Optional<Territory> found) {
        return found.map(Territory::name).orElse("nothing");
    }

    private static List<String> names(List<Territory> list) {
        return list.stream().map(Territory::name).toList();
    }

    private static List<String> codes(List<Territory> list) {
        return list.stream().map(Territory::code).toList();
    }
}
