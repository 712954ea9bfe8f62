package org.beffroi.observatory.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Coordinates;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.body.DeclaredAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published figures of the practice: what they are over which base; what three definitions make of one set of data. */
class CensusTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    /** As published: 38,000 local authorities, 3,773 of them on networks, which are 22 % of those with a website. */
    private static final int ALL = 38_000;

    private static final int PRESENT = 3_773;
    private static final int WITH_SITE = 17_150;
    private static final int SINGLE = 2_000;

    @TempDir
    Path folder;

    @Test
    void the_published_sentences_are_said_with_their_bases_and_the_trap_is_explained() {
        CensusBundle published = published(definition(Basis.DECLARED, Optional.empty()), List.of());
        List<String> french = said(published, Locale.FRENCH);
        assertThat(french.get(0))
                .isEqualTo(
                        "22 % des communes qui ont un site internet sont sur les réseaux sociaux (3 773 sur 17 150).");
        assertThat(french.get(1))
                .isEqualTo("9,9 % de l’ensemble des communes sont sur les réseaux sociaux (3 773 sur 38 000).");
        assertThat(french.get(2))
                .startsWith(
                        "Plus de la moitié des présentes ne sont que sur un seul réseau : 53 % (2 000 sur 3 773), toujours Facebook");
        assertThat(french.get(3))
                .isEqualTo("Attention à la base : les mêmes 3 773 font 22 % des 17 150 communes qui ont un site,"
                        + " et 9,9 % des 38 000. Les deux taux sont justes ; aucun ne dit rien sans sa base.");
        List<String> english = said(published, Locale.ENGLISH);
        assertThat(english.get(0))
                .isEqualTo("22% of the communes that have a website are on social networks (3,773 of 17,150).");
        assertThat(english.get(1)).isEqualTo("9.9% of all communes are on social networks (3,773 of 38,000).");
        assertThat(english.get(2))
                .startsWith(
                        "More than half of those present are on one network only: 53% (2,000 of 3,773), always Facebook");
        System.getLogger("census")
                .log(System.Logger.Level.INFO, String.join("\n", french) + "\n" + String.join("\n", english));
    }

    @Test
    void the_same_data_under_three_definitions_give_three_counts_and_nobody_unknown_is_absent() {
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < PRESENT; i++) {
            boolean exists = i % 10 != 0;
            Optional<LocalDate> lastPost = i % 3 == 0 ? Optional.of(DAY.minusDays(400)) : Optional.of(DAY.minusDays(3));
            sightings.add(new Sighting(
                    key(i),
                    Optional.of(AccountNetwork.FACEBOOK),
                    Optional.of("ville" + i),
                    DAY.minusDays(1),
                    exists,
                    exists ? lastPost : Optional.empty(),
                    "marie"));
        }
        CensusFigure declared = present(published(definition(Basis.DECLARED, Optional.empty()), sightings));
        CensusFigure seen = present(published(definition(Basis.SEEN, Optional.empty()), sightings));
        CensusFigure active = present(published(definition(Basis.ACTIVE, Optional.of(90)), sightings));
        assertThat(List.of(declared.count(), seen.count(), active.count())).doesNotHaveDuplicates();
        assertThat(declared.count()).isGreaterThan(seen.count());
        assertThat(seen.count()).isGreaterThan(active.count());
        // Nobody looked for accounts of the others: unknown, so that the rate has bounds.
        assertThat(seen.base()).isEqualTo(ALL);
        assertThat(seen.base() - seen.known()).isGreaterThanOrEqualTo(ALL - PRESENT);
        assertThat(said(published(definition(Basis.SEEN, Optional.empty()), sightings), Locale.FRENCH)
                        .get(0))
                // Who was looked at on one network alone is known where he is present, and never known to be absent.
                .startsWith("Au moins 3 395 des 38 000 communes sont sur les réseaux sociaux, soit 8,9 %")
                .contains("des 34 605 autres on ne le sait pas")
                .contains("le taux se tient entre 8,9 et 100 %");
    }

    @Test
    void a_body_without_a_record_is_unknown_and_the_rate_has_bounds() {
        List<CensusBody> bodies = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            bodies.add(body(
                    i,
                    i < 60 ? Optional.of((long) i) : Optional.empty(),
                    true,
                    i < 15 ? List.of(account(i, AccountNetwork.X)) : List.of()));
        }
        CensusFigure present = present(bundle(definition(Basis.DECLARED, Optional.empty()), bodies, List.of()));
        assertThat(List.of(present.base(), present.known(), present.count())).containsExactly(100L, 60L, 15L);
        assertThat(present.share("communes").low()).isEqualTo(0.15);
        assertThat(present.share("communes").high()).isEqualTo(0.55);
        assertThat(present.interval().orElseThrow().low()).isBetween(0.15, 0.16);
    }

    @Test
    void what_breaks_off_is_present_where_an_account_was_read_and_unknown_where_none_was() {
        List<CensusBody> bodies = List.of(
                body(1, Optional.of(1L), false, List.of(account(1, AccountNetwork.FACEBOOK))),
                body(2, Optional.of(2L), false, List.of()));
        CensusBundle bundle = bundle(definition(Basis.DECLARED, Optional.empty()), bodies, List.of());
        assertThat(present(bundle).count()).isEqualTo(1);
        assertThat(present(bundle).known()).isEqualTo(1);
        // One network is known, the others are not: it is not said to be on that one alone. The other may be present.
        CensusFigure single = new CensusCount(bundle.data()).figure(CensusMeasure.SINGLE, Optional.empty());
        assertThat(List.of(single.base(), single.known(), single.count())).containsExactly(2L, 0L, 0L);
    }

    /** Of ten communes three have no record: they may have a site, and be present. */
    @Test
    void who_may_have_a_site_is_within_the_bounds_of_those_that_have_one() {
        List<CensusBody> bodies = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            bodies.add(body(
                    i,
                    i <= 7 ? Optional.of((long) i) : Optional.empty(),
                    i <= 7,
                    i <= 2 ? List.of(account(i, AccountNetwork.FACEBOOK)) : List.of()));
        }
        CensusBundle bundle = bundle(definition(Basis.DECLARED, Optional.empty()), bodies, List.of());
        CensusFigure withSite =
                new CensusCount(bundle.data()).figure(CensusMeasure.PRESENT_WITH_WEBSITE, Optional.empty());
        assertThat(withSite.base() - withSite.known()).isEqualTo(3);
        assertThat(withSite.bounds().orElseThrow().high())
                .isGreaterThan(withSite.number().orElseThrow());
        CensusFigure single = new CensusCount(bundle.data()).figure(CensusMeasure.SINGLE, Optional.empty());
        assertThat(single.base() - single.known()).isEqualTo(3);
    }

    @Test
    void a_source_in_which_nobody_has_a_site_says_nothing_of_sites() {
        List<CensusBody> bodies = List.of(
                withoutSite(body(1, Optional.of(1L), true, List.of(account(1, AccountNetwork.FACEBOOK)))),
                withoutSite(body(2, Optional.of(2L), true, List.of())));
        CensusBundle bundle = bundle(definition(Basis.DECLARED, Optional.empty()), bodies, List.of());
        CensusFigure sites = new CensusCount(bundle.data()).figure(CensusMeasure.WEBSITE, Optional.empty());
        assertThat(sites.known()).isZero();
        assertThat(said(bundle, Locale.FRENCH)).noneMatch(sentence -> sentence.contains("qui ont un site"));
    }

    @Test
    void a_definition_of_one_network_or_one_departement_says_so_in_each_sentence() {
        CensusDefinition all = definition(Basis.DECLARED, Optional.empty());
        CensusDefinition some = new CensusDefinition(
                all.name(),
                all.counts(),
                all.days(),
                List.of(AccountNetwork.INSTAGRAM),
                all.accounts(),
                all.bodies(),
                List.of("92"),
                all.parts(),
                all.sampled(),
                all.remark());
        List<CensusBody> bodies = List.of(
                body(1, Optional.of(1L), true, List.of(account(1, AccountNetwork.INSTAGRAM))),
                body(2, Optional.of(2L), true, List.of(account(2, AccountNetwork.FACEBOOK))));
        List<String> french = said(bundle(some, bodies, List.of()), Locale.FRENCH);
        assertThat(french)
                .anyMatch(sentence ->
                        sentence.contains("communes (département 92)") && sentence.contains("sur Instagram"))
                .noneMatch(sentence -> sentence.contains("réseaux sociaux") && sentence.contains("%"))
                .noneMatch(sentence -> sentence.contains("un seul réseau"));
    }

    @Test
    void a_file_that_is_not_what_its_sum_says_is_named() throws IOException {
        CensusBundle one = published(definition(Basis.DECLARED, Optional.empty()), List.of());
        Path place = folder.resolve("touched");
        one.write(place);
        Path bodies = place.resolve("bodies.csv");
        Files.writeString(bodies, Files.readString(bodies).replaceFirst("Ville", "Bourg"));
        Files.delete(place.resolve("findings.en.txt"));
        assertThat(((CensusBundle.Verdict.Differs) CensusBundle.verify(place)).files())
                .contains("bodies.csv", "findings.en.txt");
    }

    @Test
    void two_runs_give_the_same_bytes_whatever_the_order_and_a_change_is_found() throws IOException {
        CensusBundle one = published(definition(Basis.DECLARED, Optional.empty()), List.of());
        List<CensusBody> mixed = new ArrayList<>(one.data().bodies());
        java.util.Collections.shuffle(mixed, new Random(7));
        CensusBundle other = bundle(one.data().definition(), mixed, List.of());
        Map<String, byte[]> files = one.files();
        other.files().forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(files.get(name)));
        one.write(folder.resolve("census"));
        assertThat(CensusBundle.read(folder.resolve("census")).data()).isEqualTo(one.data());
        assertThat(CensusBundle.verify(folder.resolve("census")))
                .isEqualTo(new CensusBundle.Verdict.Same(files.size()));
        Path figures = folder.resolve("census/figures.csv");
        Files.writeString(figures, Files.readString(figures).replaceFirst("3773", "3774"));
        assertThat(CensusBundle.verify(folder.resolve("census")))
                .isEqualTo(new CensusBundle.Verdict.Differs(List.of("figures.csv")));
        Path bodies = folder.resolve("census/bodies.csv");
        Files.writeString(
                bodies, Files.readString(bodies, StandardCharsets.UTF_8).replaceFirst("commune,", "kommune,"));
        assertThatThrownBy(() -> CensusBundle.verify(folder.resolve("census"))).isInstanceOf(Refusal.class);
    }

    @Test
    void each_figure_leads_to_the_bodies_behind_it() {
        CensusCount count = new CensusCount(published(definition(Basis.DECLARED, Optional.empty()), List.of())
                .data());
        for (CensusFigure figure : count.figures()) {
            if (figure.measure().isShare() && figure.grouping() != Grouping.DEPARTEMENT) {
                assertThat(count.behind(figure, Optional.of(Presence.PRESENT)))
                        .as(figure.id())
                        .hasSize((int) figure.count());
                assertThat(count.behind(figure, Optional.empty()))
                        .as(figure.id())
                        .hasSize((int) figure.base());
                assertThat(count.behind(figure, Optional.of(Presence.UNKNOWN)))
                        .as(figure.id())
                        .hasSize((int) (figure.base() - figure.known()));
            }
        }
        assertThat(count.figures()).extracting(CensusFigure::id).doesNotHaveDuplicates();
    }

    @Test
    void censuses_are_compared_and_definitions_that_differ_are_named() {
        List<CensusBody> before = List.of(
                body(1, Optional.of(1L), true, List.of(account(1, AccountNetwork.FACEBOOK))),
                body(2, Optional.of(2L), true, List.of()),
                body(3, Optional.of(3L), true, List.of(account(3, AccountNetwork.X))),
                body(4, Optional.empty(), false, List.of()));
        List<CensusBody> after = List.of(
                body(1, Optional.of(1L), true, List.of()),
                body(2, Optional.of(2L), true, List.of(account(2, AccountNetwork.X))),
                body(3, Optional.of(3L), true, List.of(account(3, AccountNetwork.BLUESKY))),
                body(4, Optional.of(4L), true, List.of()),
                body(5, Optional.of(5L), true, List.of()));
        CensusComparison comparison = CensusComparison.of(
                bundle(definition(Basis.DECLARED, Optional.empty()), before, List.of()),
                bundle(definition(Basis.DECLARED, Optional.empty()), after, List.of()));
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.changes())
                .extracting(change -> change.body().key().code() + " " + change.turn())
                .containsExactly("00001 VANISHED", "00002 APPEARED", "00003 MOVED", "00004 LEARNT", "00005 NEW_BODY");
        CensusDefinition other = new CensusDefinition(
                "x",
                Basis.DECLARED,
                Optional.empty(),
                List.of(AccountNetwork.X),
                List.of(),
                List.of(),
                List.of(),
                false,
                false,
                Optional.empty());
        assertThat(definition(Basis.DECLARED, Optional.empty()).differences(other))
                .containsExactly("networks", "parts");
    }

    @Test
    void what_counts_in_one_census_alone_was_neither_joined_nor_left() {
        List<CensusBody> both = List.of(
                body(
                        1,
                        Optional.of(1L),
                        true,
                        List.of(account(1, AccountNetwork.FACEBOOK), account(1, AccountNetwork.X))),
                body(2, Optional.of(2L), true, List.of(account(2, AccountNetwork.X))));
        CensusDefinition all = definition(Basis.DECLARED, Optional.empty());
        CensusDefinition facebook = all.on(List.of(AccountNetwork.FACEBOOK));
        CensusComparison comparison =
                CensusComparison.of(bundle(all, both, List.of()), bundle(facebook, both, List.of()));
        assertThat(comparison.differences()).containsExactly("networks");
        assertThat(comparison.changes()).isEmpty();
        CensusDefinition x = all.on(List.of(AccountNetwork.BLUESKY));
        assertThat(CensusComparison.of(bundle(facebook, both, List.of()), bundle(x, both, List.of()))
                        .changes())
                .isEmpty();
    }

    private static List<String> said(CensusBundle bundle, Locale locale) {
        return new CensusFindings(bundle.document(), new CensusCount(bundle.data()))
                .all().stream()
                        .map((Sentence sentence) ->
                                sentence.in(locale).replace('\u00a0', ' ').replace('\u202f', ' '))
                        .toList();
    }

    private static CensusFigure present(CensusBundle bundle) {
        return new CensusCount(bundle.data()).figure(CensusMeasure.PRESENT, Optional.empty());
    }

    private static CensusDefinition definition(Basis basis, Optional<Integer> days) {
        return new CensusDefinition(
                basis.key(), basis, days, List.of(), List.of(), List.of(), List.of(), true, false, Optional.empty());
    }

    /** A set with the proportions that were published. */
    private static CensusBundle published(CensusDefinition definition, List<Sighting> sightings) {
        List<CensusBody> bodies = new ArrayList<>();
        for (int i = 0; i < ALL; i++) {
            List<DeclaredAccount> accounts = new ArrayList<>();
            if (i < PRESENT) {
                accounts.add(account(i, AccountNetwork.FACEBOOK));
            }
            if (i >= SINGLE && i < PRESENT) {
                accounts.add(account(i, AccountNetwork.INSTAGRAM));
            }
            CensusBody body = body(i, Optional.of((long) i), true, accounts);
            bodies.add(i < WITH_SITE ? body : withoutSite(body));
        }
        return bundle(definition, bodies, sightings);
    }

    private static CensusBundle bundle(CensusDefinition definition, List<CensusBody> bodies, List<Sighting> sightings) {
        CensusSource source = new CensusSource(
                "annuaire",
                "annuaire.json",
                12,
                "00",
                DAY,
                Optional.of("DILA, Licence Ouverte"),
                true,
                bodies.size(),
                Optional.of(DAY),
                Map.of("used", (long) bodies.size()));
        CensusData data = new CensusData(definition, DAY, "2026", bodies, sightings);
        return new CensusBundle(
                new CensusDocument(1, definition, DAY, "2026", data.bodies().size(), source), data);
    }

    private static BodyKey key(int number) {
        return new BodyKey(Territory.Kind.COMMUNE, String.format(Locale.ROOT, "%05d", number));
    }

    private static DeclaredAccount account(int number, AccountNetwork network) {
        return new DeclaredAccount(network, "ville" + number, AccountKind.PAGE, number, false);
    }

    private static CensusBody body(
            int number, Optional<Long> record, boolean linksKnown, List<DeclaredAccount> accounts) {
        return new CensusBody(
                key(number),
                "Ville \"" + number + "\", près",
                Optional.empty(),
                OptionalInt.of(100 + 7 * number),
                Optional.of(String.valueOf(number % 90)),
                Optional.of("r" + number % 13),
                record,
                linksKnown,
                Set.of(),
                record.map(listed -> "https://ville" + number + ".fr"),
                accounts,
                number % 3 == 0
                        ? Optional.empty()
                        : Optional.of(new Coordinates((4_100 + number % 900) / 100.0, (number % 1_400 - 500) / 100.0)),
                false);
    }

    private static CensusBody withoutSite(CensusBody body) {
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
                Optional.empty(),
                body.accounts(),
                body.place(),
                false);
    }
}
