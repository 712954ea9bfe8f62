package org.beffroi.observatory.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.territory.Coordinates;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where territories are, what time it is there, and what contains what. */
class TerritoryGroundTest {

    /** South, north, west, east of the overseas lands, generously. */
    private static final Map<String, Box> OVERSEAS = Map.ofEntries(
            Map.entry("971", new Box(15.8, 16.6, -61.9, -61.0)),
            Map.entry("972", new Box(14.3, 14.95, -61.3, -60.7)),
            Map.entry("973", new Box(2.0, 6.0, -54.7, -51.5)),
            Map.entry("974", new Box(-21.5, -20.8, 55.1, 55.9)),
            Map.entry("975", new Box(46.7, 47.2, -56.5, -56.1)),
            Map.entry("976", new Box(-13.1, -12.6, 44.9, 45.4)),
            Map.entry("977", new Box(17.8, 18.0, -63.0, -62.7)),
            Map.entry("978", new Box(18.0, 18.2, -63.2, -62.9)),
            Map.entry("986", new Box(-14.5, -13.1, -178.3, -176.0)),
            Map.entry("987", new Box(-28.0, -7.5, -155.0, -134.0)),
            Map.entry("988", new Box(-22.9, -18.0, 158.0, 172.0)));

    private static final Territories SHIPPED = new FrenchTerritories();

    private record Box(double south, double north, double west, double east) {
        boolean holds(Coordinates point) {
            return point.latitude() >= south
                    && point.latitude() <= north
                    && point.longitude() >= west
                    && point.longitude() <= east;
        }
    }

    @Test
    void locatesNineInhabitantsInTen() {
        List<Territory> located = located().toList();
        assertThat(located).hasSize(14_798);
        long inhabitants =
                located.stream().mapToLong(t -> t.population().orElse(0)).sum();
        assertThat(inhabitants / 68_952_941.0).isBetween(0.90, 0.92);
    }

    @Test
    void putsEveryOverseasPointOnItsIslands() {
        assertThat(located().filter(t -> isOverseas(t.code()))).hasSize(147).allSatisfy(t -> assertThat(
                        OVERSEAS.get(t.code().substring(0, 3))
                                .holds(t.coordinates().orElseThrow()))
                .as(t.toString())
                .isTrue());
    }

    /**
     * No département of mainland France is wider or higher than 190 km (Gironde, Nord): a point is at most 135 km from
     * the median of its département, and nearly all are within 110.
     */
    @Test
    void putsEveryMainlandPointIntoItsDepartement() {
        Box mainland = new Box(41.3, 51.1, -5.2, 9.6);
        Map<String, List<Territory>> departements = located()
                .filter(t -> !isOverseas(t.code()))
                .collect(Collectors.groupingBy(t -> t.code().substring(0, 2)));
        assertThat(departements).hasSize(96);
        departements.forEach((code, communes) -> {
            double latitude = median(communes, Coordinates::latitude);
            double longitude = median(communes, Coordinates::longitude);
            assertThat(communes).allSatisfy(t -> {
                Coordinates point = t.coordinates().orElseThrow();
                assertThat(mainland.holds(point)).as(t.toString()).isTrue();
                assertThat(kilometres(point, latitude, longitude))
                        .as(t.toString())
                        .isLessThan(110);
            });
        });
    }

    @ParameterizedTest
    @CsvSource({
        "75056, 48.86, 2.35",
        "29019, 48.39, -4.49",
        "67482, 48.58, 7.75",
        "13055, 43.30, 5.38",
        "2A004, 41.92, 8.74",
        "97411, -20.88, 55.45",
        "97611, -12.78, 45.23",
        "98735, -17.53, -149.57",
        "98818, -22.27, 166.45",
        "91228, 48.63, 2.44"
    })
    void knowsWhereCitiesAre(String code, double latitude, double longitude) {
        Coordinates point = SHIPPED.byCode(code).orElseThrow().coordinates().orElseThrow();
        assertThat(point.latitude()).isCloseTo(latitude, within(0.05));
        assertThat(point.longitude()).isCloseTo(longitude, within(0.05));
    }

    /** GeoNames puts these five 17 to 84 km from their neighbours. */
    @ParameterizedTest
    @CsvSource({"23257", "38363", "40271", "47099", "71588"})
    void hasNoPointWhereTheListIsWrong(String code) {
        assertThat(SHIPPED.byCode(code).orElseThrow().coordinates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "75056, Europe/Paris",
        "2A004, Europe/Paris",
        "97105, America/Guadeloupe",
        "97209, America/Martinique",
        "97302, America/Cayenne",
        "97411, Indian/Reunion",
        "97502, America/Miquelon",
        "97608, Indian/Mayotte",
        "97701, America/St_Barthelemy",
        "97801, America/Marigot",
        "98412, Indian/Kerguelen",
        "98413, Indian/Reunion",
        "98414, Antarctica/DumontDUrville",
        "98613, Pacific/Wallis",
        "98735, Pacific/Tahiti",
        "98731, Pacific/Marquesas",
        "98719, Pacific/Gambier",
        "98818, Pacific/Noumea",
        "98901, Etc/GMT+8",
        "974, Indian/Reunion",
        "987, Pacific/Tahiti",
        "249740119, Indian/Reunion",
        "13201, Europe/Paris"
    })
    void knowsTheTimeZone(String code, String zone) {
        assertThat(SHIPPED.byCode(code).orElseThrow().zone()).isEqualTo(ZoneId.of(zone));
    }

    @Test
    void livesByTheTimeOfParisInEurope() {
        Stream<Territory> all = Stream.of(Kind.COMMUNE, Kind.DEPARTEMENT, Kind.MUNICIPAL_ARRONDISSEMENT)
                .flatMap(SHIPPED::all);
        assertThat(all).allMatch(t -> isOverseas(t.code()) != t.zone().equals(ZoneId.of("Europe/Paris")));
        assertThat(SHIPPED.all(Kind.COMMUNE).filter(t -> t.zone().equals(ZoneId.of("Pacific/Marquesas"))))
                .extracting(Territory::name)
                .containsExactly("Fatu-Hiva", "Hiva-Oa", "Nuku-Hiva", "Tahuata", "Ua-Huka", "Ua-Pou");
    }

    @Test
    void givesEveryGroupMembersThatKnowIt() {
        for (Kind kind : List.of(Kind.EPCI, Kind.EPT, Kind.DEPARTEMENT, Kind.REGION)) {
            assertThat(SHIPPED.all(kind)).allSatisfy(group -> {
                List<Territory> members = SHIPPED.members(group);
                assertThat(members).isNotEmpty().doesNotHaveDuplicates().allMatch(m -> m.kind() == Kind.COMMUNE);
                assertThat(members.stream()
                                .mapToLong(m -> m.population().orElse(0))
                                .sum())
                        .isEqualTo(group.population().orElse(0));
            });
        }
        assertThat(SHIPPED.all(Kind.COMMUNE))
                .allSatisfy(commune ->
                        assertThat(SHIPPED.containing(commune)).isNotEmpty().doesNotContain(commune));
    }

    @Test
    void putsEveryCommuneOfTheRegionsIntoAnEpciButFourIslands() {
        Set<String> members = SHIPPED.all(Kind.EPCI)
                .flatMap(e -> SHIPPED.members(e).stream())
                .map(Territory::code)
                .collect(Collectors.toSet());
        assertThat(members).hasSize(34_871);
        assertThat(SHIPPED.all(Kind.COMMUNE).filter(t -> t.siren().isPresent() && !members.contains(t.code())))
                .extracting(Territory::name)
                .containsExactly("Île-de-Bréhat", "Île-de-Sein", "Ouessant", "L'Île-d'Yeu");
    }

    @Test
    void ordersMembersByInhabitants() {
        Territory lyon = SHIPPED.bySiren("200046977").orElseThrow();
        assertThat(SHIPPED.members(lyon)).extracting(Territory::name).startsWith("Lyon", "Villeurbanne", "Vénissieux");
    }

    @Test
    void saysWhatContainsATerritoryTheClosestFirst() {
        assertThat(containing("93066"))
                .containsExactly("Plaine Commune", "Métropole du Grand Paris", "Seine-Saint-Denis", "Île-de-France");
        assertThat(containing("13201"))
                .containsExactly(
                        "Marseille",
                        "Métropole d'Aix-Marseille-Provence",
                        "Bouches-du-Rhône",
                        "Provence-Alpes-Côte d'Azur");
        assertThat(containing("246100663")).containsExactly("Orne", "Sarthe", "Normandie", "Pays de la Loire");
        assertThat(containing("97411"))
                .containsExactly("CA Intercommunale du Nord de la Réunion (CINOR)", "La Réunion", "La Réunion");
        assertThat(containing("98735")).containsExactly("Polynésie française", "Polynésie française");
        assertThat(SHIPPED.containing(SHIPPED.byCode(Kind.REGION, "53").orElseThrow()))
                .isEmpty();
    }

    @Test
    void hasNoMembersForAnOrdinaryCommuneNorForAnInventedTerritory() {
        Territory brest = SHIPPED.byCode("29019").orElseThrow();
        assertThat(SHIPPED.members(brest)).isEmpty();
        Territory invented = new Territory(
                Kind.COMMUNE,
                "00000",
                "Invented",
                brest.siren(),
                brest.population(),
                List.of(),
                brest.coordinates(),
                brest.zone());
        assertThat(SHIPPED.members(invented)).isEmpty();
        assertThat(SHIPPED.containing(invented)).isEmpty();
    }

    private List<String> containing(String code) {
        return SHIPPED.containing(SHIPPED.byCode(code).orElseThrow()).stream()
                .map(Territory::name)
                .toList();
    }

    private Stream<Territory> located() {
        return SHIPPED.all(Kind.COMMUNE).filter(t -> t.coordinates().isPresent());
    }

    private static boolean isOverseas(String code) {
        return code.startsWith("97") || code.startsWith("98");
    }

    private static double median(List<Territory> communes, ToDoubleFunction<Coordinates> axis) {
        double[] sorted = communes.stream()
                .mapToDouble(t -> axis.applyAsDouble(t.coordinates().orElseThrow()))
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    /** On a plane that touches the Earth there: good enough for a hundred kilometres. */
    private static double kilometres(Coordinates point, double latitude, double longitude) {
        double north = (point.latitude() - latitude) * 111.2;
        double east = (point.longitude() - longitude) * 111.2 * Math.cos(Math.toRadians(latitude));
        return Math.hypot(north, east);
    }
}
