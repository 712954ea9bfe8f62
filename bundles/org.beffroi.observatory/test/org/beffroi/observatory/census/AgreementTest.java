package org.beffroi.observatory.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** French words agree with the bodies that are counted: {@code départements présents}, {@code communes présentes}. */
class AgreementTest {

    private static final Set<Kind> MASCULINE = EnumSet.of(Kind.DEPARTEMENT, Kind.EPT, Kind.MUNICIPAL_ARRONDISSEMENT);
    private static final ResourceBundle FRENCH =
            ResourceBundle.getBundle("org.beffroi.observatory.messages", Locale.FRENCH);
    private static final Pattern FEMININE = Pattern.compile(
            "(?U)\\b(?:présentes?|absentes?|aucune(?! fiche)|chacune|connues|comptée|regardées?|elles|celles|seule|toutes)\\b"
                    + "|\\b[Uu]ne (?:est|n’|a une|autre|présente|au moins)|la même");
    private static final Pattern MALE = Pattern.compile(
            "(?U)\\b(?:présents?|absents?|chacun|connus?(?! n)|(?<!n’est )compté|regardés?|ils|eux|ceux"
                    + "|(?<!sur un )seul|tous(?! les réseaux))\\b|\\b[Uu]n (?:est|n’|a une|autre|présent|au moins)|\\ble même");

    private static CensusDefinition of(Set<Kind> kinds) {
        return new CensusDefinition(
                "essai",
                Basis.DECLARED,
                Optional.empty(),
                List.of(),
                List.of(),
                List.copyOf(kinds),
                List.of(),
                true,
                false,
                Optional.empty());
    }

    /** Every sentence about what is counted, with each number that it tells apart. */
    private static List<String> said(CensusDefinition definition) {
        return FRENCH.keySet().stream()
                .filter(key -> FRENCH.getString(key).matches(".*\\{1\\d\\}.*"))
                .sorted()
                .flatMap(key -> List.of(0L, 1L, 2L, 5L).stream()
                        .map(many -> key + ": "
                                + DefinitionText.agreeing(
                                                definition,
                                                CensusFindings.class,
                                                key,
                                                many,
                                                many,
                                                many,
                                                many,
                                                many,
                                                many,
                                                many,
                                                many,
                                                many)
                                        .in(Locale.FRENCH)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void every_sentence_agrees_with_every_sort_of_body(Kind kind) {
        List<String> said = said(of(EnumSet.of(kind)));
        assertThat(said).hasSizeGreaterThan(60).noneMatch(one -> one.contains("{"));
        Pattern wrong = MASCULINE.contains(kind) ? FEMININE : MALE;
        assertThat(said).filteredOn(one -> wrong.matcher(one).find()).isEmpty();
    }

    /** {@code de Eure} and {@code de Landes} are no French: a territory stands where no article is asked of it. */
    @Test
    void the_name_of_a_departement_stands_where_it_needs_no_article() {
        List<String> names = new FrenchTerritories()
                .all(Kind.DEPARTEMENT)
                .map(Territory::name)
                .toList();
        assertThat(names).hasSizeGreaterThan(90);
        for (String key : List.of(
                "peers.no.inhabitants",
                "benchmark.nothing",
                "candidate.sign.same_name",
                "candidate.sign.name_inside",
                "analysis.unofficial.nobody",
                "peers.no.group",
                "peers.no.departement",
                "impostor.title")) {
            for (String name : names) {
                String said = Sentence.of(CensusFindings.class, key, name, name).in(Locale.FRENCH);
                assertThat(said)
                        .contains(name)
                        .doesNotContainPattern("(?iU)\\b(?:de|à|que|le|la|du|des) " + Pattern.quote(name));
            }
        }
        String named = Sentence.of(CensusFindings.class, "analysis.unofficial.named", 3, "Eure", 2)
                .in(Locale.FRENCH);
        assertThat(named).contains("le nom «\u202fEure\u202f»");
    }

    @Test
    void several_sorts_are_collectivites() {
        assertThat(said(of(EnumSet.of(Kind.COMMUNE, Kind.DEPARTEMENT))))
                .noneMatch(one -> MALE.matcher(one).find());
    }

    /** What is not written by the words that agree would be wrong of half of the sorts. */
    @Test
    void no_sentence_about_what_is_counted_has_a_gender_of_its_own() {
        assertThat(FRENCH.keySet().stream()
                        .filter(key -> key.startsWith("findings.") || key.startsWith("report.key."))
                        .filter(key -> FEMININE.matcher(FRENCH.getString(key)).find()))
                .isEmpty();
    }
}
