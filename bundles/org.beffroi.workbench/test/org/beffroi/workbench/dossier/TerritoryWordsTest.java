package org.beffroi.workbench.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

class TerritoryWordsTest {

    private static final Territory SEINE = territory(Kind.DEPARTEMENT, "93", "Seine-Saint-Denis");
    private static final Territory REUNION = territory(Kind.DEPARTEMENT, "974", "La Réunion");
    private static final Territory PARIS = territory(Kind.DEPARTEMENT, "75", "Paris");
    private static final Territory NORTH = territory(Kind.COMMUNE, "93066", "Saint-Denis", "93200");
    private static final Territory SOUTH = territory(Kind.COMMUNE, "97411", "Saint-Denis", "97400");

    private final TerritoryWords words = new TerritoryWords(new Language(Locale.FRENCH), each -> switch (each.code()) {
        case "93066" -> List.of(territory(Kind.EPT, "T6", "Plaine Commune"), SEINE);
        case "97411" -> List.of(REUNION);
        case "75056" -> List.of(PARIS);
        default -> List.of();
    });

    private static Territory territory(Kind kind, String code, String name, String... postal) {
        return new Territory(
                kind,
                code,
                name,
                Optional.empty(),
                OptionalInt.empty(),
                List.of(postal),
                Optional.empty(),
                ZoneId.of("Europe/Paris"));
    }

    @Test
    void namesakesAreToldApartByTheirDepartement() {
        assertThat(words.whole(NORTH)).isEqualTo("Saint-Denis · Seine-Saint-Denis (93)");
        assertThat(words.whole(SOUTH)).isEqualTo("Saint-Denis · La Réunion (974)");
        assertThat(words.item(NORTH).text()).isNotEqualTo(words.item(SOUTH).text());
        assertThat(words.item(NORTH).beside()).isEqualTo("commune · 93200");
    }

    @Test
    void nothingIsSaidTwice() {
        assertThat(words.whole(territory(Kind.COMMUNE, "75056", "Paris"))).isEqualTo("Paris (75)");
        assertThat(words.whole(SEINE)).isEqualTo("Seine-Saint-Denis (93)");
        assertThat(words.whole(territory(Kind.REGION, "11", "Île-de-France"))).isEqualTo("Île-de-France");
        assertThat(words.whole(territory(Kind.COMMUNE, "99999", "Ailleurs"))).isEqualTo("Ailleurs");
    }
}
