package org.beffroi.workbench.strategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.library.Template;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.StrategyView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed follows the strata of population, and says which. */
class ProposedTemplateTest {

    private final Library library = Library.shipped();
    private final Language french = new Language(Locale.FRENCH).with(StrategyView.class);

    private static Territory body(Kind kind, OptionalInt population) {
        return new Territory(
                kind,
                "99999",
                "Sonneval",
                Optional.empty(),
                population,
                List.of(),
                Optional.empty(),
                ZoneId.of("Europe/Paris"));
    }

    private ProposedTemplate proposed(Kind kind, int population) {
        return new ProposedTemplate(
                library, Optional.of(body(kind, population < 0 ? OptionalInt.empty() : OptionalInt.of(population))));
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNE,600,petite-commune",
        "COMMUNE,3499,petite-commune",
        "COMMUNE,3500,commune-moyenne",
        "COMMUNE,20000,commune-moyenne",
        "COMMUNE,20001,grande-ville",
        "COMMUNE,2100000,grande-ville",
        "MUNICIPAL_ARRONDISSEMENT,180000,grande-ville",
        "EPCI,20000,intercommunalite",
        "EPT,400000,intercommunalite",
        "DEPARTEMENT,900000,departement"
    })
    void aBodyIsProposedWhatIsMeantForItsStratum(Kind kind, int population, String id) {
        assertThat(proposed(kind, population).template().map(Template::id)).contains(id);
    }

    @Test
    void whyIsSaidAndWhatWouldSuitBetter() {
        ProposedTemplate town = proposed(Kind.COMMUNE, 20_000);
        assertThat(said(town.why(town.template(), french))).isEqualTo("Pour Sonneval : 20 000 habitants.");
        assertThat(said(town.why(Optional.of(library.template("petite-commune")), french)))
                .isEqualTo("Pour Sonneval, 20 000 habitants, « Commune moyenne » conviendrait mieux.");
        ProposedTemplate group = proposed(Kind.EPCI, 43_000);
        assertThat(said(group.why(group.template(), french))).isEqualTo("Pour Sonneval : intercommunalité.");
    }

    @Test
    void whereNothingIsMeantForItThatIsSaidAndNothingProposed() {
        ProposedTemplate region = proposed(Kind.REGION, 5_000_000);
        assertThat(region.template()).isEmpty();
        assertThat(said(region.why(Optional.empty(), french)))
                .startsWith("Aucun type n’est fait pour Sonneval (région)");
        ProposedTemplate nobody = new ProposedTemplate(library, Optional.empty());
        assertThat(nobody.template()).isEmpty();
        assertThat(nobody.why(Optional.empty(), french)).isEmpty();
    }

    private static String said(String words) {
        return words.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
