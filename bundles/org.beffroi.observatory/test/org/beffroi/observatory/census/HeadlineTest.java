package org.beffroi.observatory.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.body.DeclaredAccount;
import org.junit.jupiter.api.Test;

/** What stands in a sentence by itself holds whatever the unknown is, and rests on enough. */
class HeadlineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final List<CensusBody> bodies = new ArrayList<>();

    @Test
    void more_than_half_is_said_only_where_it_is_so_whatever_the_unknown_is() {
        some(12, true, AccountNetwork.FACEBOOK);
        some(8, true, AccountNetwork.FACEBOOK, AccountNetwork.X);
        assertThat(said())
                .anyMatch(one -> one.startsWith("Plus de la moitié des présentes ne sont que sur un seul réseau"));
        some(5, false);
        assertThat(said())
                .noneMatch(one -> one.contains("Plus de la moitié"))
                .contains("60 % des présentes ne sont que sur un seul réseau (12 sur 20), le plus souvent Facebook"
                        + " (100 % d’entre elles, 12) ; on ne le sait pas de 5 autres, présentes ou non :"
                        + " la part se tient entre 48 et 68 %.");
    }

    @Test
    void half_is_no_majority() {
        some(10, true, AccountNetwork.FACEBOOK);
        some(10, true, AccountNetwork.FACEBOOK, AccountNetwork.X);
        assertThat(said())
                .contains("50 % des présentes ne sont que sur un seul réseau (10 sur 20), toujours Facebook.")
                .noneMatch(one -> one.contains("Plus de la moitié"));
    }

    @Test
    void of_networks_that_are_as_many_or_may_be_none_is_named_first() {
        some(8, true, AccountNetwork.FACEBOOK);
        some(8, true, AccountNetwork.INSTAGRAM);
        assertThat(said())
                .contains("Plus de la moitié des présentes ne sont que sur un seul réseau : 100 % (16 sur 16).");
        some(1, true, AccountNetwork.FACEBOOK);
        assertThat(said()).anyMatch(one -> one.contains("le plus souvent Facebook"));
        some(1, false);
        assertThat(said()).noneMatch(one -> one.contains("le plus souvent"));
    }

    @Test
    void so_few_make_no_rate() {
        some(4, true, AccountNetwork.FACEBOOK);
        some(5, true);
        assertThat(said())
                .contains("Sur 9 (communes), 4 sont sur les réseaux sociaux. C’est trop peu pour un taux.")
                .noneMatch(one -> one.contains("seul réseau") || one.contains("site internet"));
        some(1, true);
        assertThat(said()).contains("40 % de l’ensemble des communes sont sur les réseaux sociaux (4 sur 10).");
    }

    @Test
    void all_that_is_not_known_is_explained_in_the_words_too() {
        some(10, true, AccountNetwork.FACEBOOK);
        some(3, false);
        bodies.add(body(bodies.size(), Optional.empty(), false, Set.of()));
        bodies.add(body(bodies.size(), Optional.of(1L), true, Set.of(AccountNetwork.X)));
        assertThat(said())
                .contains("On ne sait pas de 5 des communes si elles sont présentes : une n’a pas de fiche publiée,"
                        + " 3 ont une fiche qui ne dit rien de leurs comptes, ou rien qui se lise"
                        + " et une n’est pas sur les réseaux dont la source parle, et elle ne dit rien des autres.");
    }

    @Test
    void two_rates_are_right_where_all_is_known_and_else_of_those_alone_of_which_it_is() {
        for (int i = 0; i < 20; i++) {
            bodies.add(withSite(body(i, Optional.of(1L), true, Set.of(), AccountNetwork.FACEBOOK)));
        }
        some(5, true);
        assertThat(said()).anyMatch(one -> one.endsWith("Les deux taux sont justes ; aucun ne dit rien sans sa base."));
        some(5, false);
        assertThat(said())
                .noneMatch(one -> one.contains("justes"))
                .anyMatch(one -> one.endsWith("ni rien de celles dont on ne sait rien."));
    }

    private static CensusBody withSite(CensusBody body) {
        return new CensusBody(
                body.key(),
                body.name(),
                body.siren(),
                body.population(),
                body.departement(),
                body.region(),
                body.record(),
                body.linksKnown(),
                body.untold(),
                Optional.of("https://ville.example"),
                body.accounts(),
                body.place(),
                false);
    }

    /** Ten lists of a single network do not make those that are on it all that there are. */
    @Test
    void where_only_who_is_present_can_be_known_there_is_no_rate_but_a_least() {
        some(30, true, AccountNetwork.FACEBOOK);
        for (int i = 0; i < 70; i++) {
            bodies.add(body(bodies.size(), Optional.of(1L), true, Set.of(AccountNetwork.X)));
        }
        assertThat(said().getFirst())
                .startsWith("Au moins 30 des 100 communes sont sur les réseaux sociaux, soit 30 % ; des 70 autres");
        assertThat(new CensusCount(bundle().data())
                        .figure(CensusMeasure.PRESENT, Optional.empty())
                        .number())
                .isEmpty();
    }

    private void some(int many, boolean known, AccountNetwork... networks) {
        for (int i = 0; i < many; i++) {
            bodies.add(body(bodies.size(), Optional.of(1L), known, Set.of(), networks));
        }
    }

    private List<String> said() {
        CensusBundle bundle = bundle();
        return new CensusFindings(bundle.document(), new CensusCount(bundle.data()))
                .all().stream()
                        .map(sentence -> sentence.in(Locale.FRENCH)
                                .replace('\u00a0', ' ')
                                .replace('\u202f', ' '))
                        .toList();
    }

    private CensusBundle bundle() {
        CensusDefinition definition = CensusDefinition.declared("said");
        CensusSource source = new CensusSource(
                "a", "a.json", 1, "00", DAY, Optional.empty(), true, bodies.size(), Optional.empty(), Map.of());
        return new CensusBundle(
                new CensusDocument(CensusDocument.FORMAT, definition, DAY, "2026", bodies.size(), source),
                new CensusData(definition, DAY, "2026", bodies, List.of()));
    }

    private static CensusBody body(
            int number,
            Optional<Long> record,
            boolean linksKnown,
            Set<AccountNetwork> untold,
            AccountNetwork... networks) {
        return new CensusBody(
                new BodyKey(Territory.Kind.COMMUNE, String.format(Locale.ROOT, "%05d", number)),
                "Ville",
                Optional.empty(),
                OptionalInt.of(1_000),
                Optional.empty(),
                Optional.empty(),
                record,
                linksKnown,
                untold,
                Optional.empty(),
                Arrays.stream(networks)
                        .map(network -> new DeclaredAccount(network, "v" + number, AccountKind.PAGE, 1, false))
                        .toList(),
                Optional.empty(),
                false);
    }
}
