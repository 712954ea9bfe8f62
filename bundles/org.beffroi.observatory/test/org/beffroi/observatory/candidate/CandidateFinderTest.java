package org.beffroi.observatory.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.api.AbstractStringAssert;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.speaker.ListedSpeaker;
import org.beffroi.core.speaker.SpeakerKind;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;
import org.beffroi.observatory.candidate.SeenAccount.Origin;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateFinderTest {

    private static final Territories FRANCE = new FrenchTerritories();
    private static final Territory VIENNE = FRANCE.byCode(Kind.COMMUNE, "38544").orElseThrow();
    private static final List<ListedSpeaker> OURS =
            List.of(new ListedSpeaker("https://www.facebook.com/villedevienne/", SpeakerKind.OWN, "Vienne", List.of()));
    private static final OwnPresence OWN =
            OwnPresence.of(VIENNE, List.of(), OURS, true, OfficialDomains.none(), List.of());
    private static final TerritoryName NAME = new TerritoryName(VIENNE, FRANCE);
    private static final CandidateFinder FINDER = new CandidateFinder(OWN, FRANCE);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "facebook:vi11edevienne, LOOK_ALIKE",
        "facebook:villedeviennne, LOOK_ALIKE",
        "facebook:viledevienne38, LOOK_ALIKE",
        "facebook:villedevienne38, LOOK_ALIKE",
        "facebook:villedeviene, LOOK_ALIKE",
        "facebook:villedevienme, ONE_LETTER",
        "instagram:villedevienne, ELSEWHERE",
        "facebook:ville.de.vienne.officiel, OFFICIAL_WORD",
        "instagram:vienne_0fficiel, OFFICIAL_WORD",
        "instagram:vienne, SAME_NAME",
        "instagram:mairiedevienne38, NAME_WITH_WORDS",
        "facebook:tuesdeviennesi, NAME_WITH_WORDS",
        "x:vienne_infos, NAME_WITH_WORDS",
        "instagram:boulangerie.vienne, NAME_INSIDE"
    })
    void an_account_named_after_the_place_has_its_strongest_reason(String account, CandidateSign.Kind kind) {
        assertThat(candidates(account))
                .as(account)
                .singleElement()
                .extracting(one -> one.signs().getFirst().kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facebook:villedevienne",
                "facebook:ville.de.vienne",
                "instagram:mairiedelyon",
                "instagram:lesviennoiseries",
                "instagram:ilsviennent",
                "instagram:vienneenarthies",
                "instagram:vienne_en_arthies",
                "instagram:vienne86",
                "facebook:villedevienne86"
            })
    void our_own_another_place_and_another_word_are_none(String account) {
        assertThat(candidates(account)).as(account).isEmpty();
    }

    /** An account that a machine took to imitate our town is no candidate of another one. */
    @Test
    void an_imitation_is_of_the_one_that_it_imitates_alone() {
        AccountId account = AccountId.typed("facebook:amendes.en.ligne").orElseThrow();
        for (String whom : List.of("Vienne", "villedevienne", "Ville de Vienne")) {
            SeenAccounts seen = new SeenAccounts();
            seen.met(account, Origin.ARCHIVE);
            seen.imitates(account, whom);
            assertThat(FINDER.candidates(seen.all())).as(whom).hasSize(1);
            Territory grenoble = FRANCE.byCode(Kind.COMMUNE, "38185").orElseThrow();
            CandidateFinder other = new CandidateFinder(
                    OwnPresence.of(grenoble, List.of(), OURS, false, OfficialDomains.none(), List.of()), FRANCE);
            assertThat(other.candidates(seen.all())).as(whom).isEmpty();
        }
    }

    @Test
    void a_short_name_counts_with_words_of_bodies_alone() {
        Territory die = FRANCE.byCode(Kind.COMMUNE, "26113").orElseThrow();
        CandidateFinder finder = new CandidateFinder(
                OwnPresence.of(die, List.of(), List.of(), false, OfficialDomains.none(), List.of()), FRANCE);
        assertThat(finder.candidates(seen("instagram:villededie", "instagram:die", "instagram:diehard")))
                .extracting(one -> one.seen().account().account())
                .containsExactly("villededie");
    }

    @Test
    void a_reason_quotes_what_matches_and_says_what_else_is_known() {
        SeenAccounts seen = new SeenAccounts();
        AccountId account = AccountId.typed("instagram:mairie_vienne38").orElseThrow();
        seen.met(account, Origin.ARCHIVE);
        seen.named(account, "Mairie de Vienne (officiel)");
        seen.followed(account, 1200, Optional.empty());
        seen.wrote(account, Optional.empty(), Optional.of("negative"), true);
        seen.wrote(account, Optional.empty(), Optional.of("unsure"), false);
        seen.linkedFromUs(account);
        Candidate candidate = FINDER.candidates(seen.all()).getFirst();
        assertThat(candidate.signs())
                .extracting(CandidateSign::kind)
                .containsExactly(
                        CandidateSign.Kind.OFFICIAL_WORD,
                        CandidateSign.Kind.NAME_WITH_WORDS,
                        CandidateSign.Kind.PLACE,
                        CandidateSign.Kind.LINKS_TO_US,
                        CandidateSign.Kind.LINKED_FROM_US);
        said(candidate, 0).contains("Mairie de Vienne (officiel)");
        said(candidate, 1).contains("mairie 38");
        said(candidate, 2).contains("notre numéro, 38");
        assertThat(candidate.seen().followers()).hasValue(1200);
        assertThat(candidate.seen().mentions()).isEqualTo(2);
        assertThat(candidate.seen().tone().net()).hasValue(-1);
        assertThat(candidate.seen().tone().known()).isEqualTo(1);
        assertThat(candidate.seen().isOfArchiveAlone()).isTrue();
        assertThat(candidate.signs().getFirst().words(name -> "auteur-1").in(Locale.FRENCH))
                .doesNotContain("Mairie");
    }

    @ParameterizedTest
    @CsvSource({"Jean Vienne, false", "Boulangerie de Vienne, true", "Vienne en fleurs, true", "Amis à Vienne, true"})
    void a_person_who_bears_the_name_is_none(String shown, boolean candidate) {
        SeenAccounts seen = new SeenAccounts();
        AccountId account = AccountId.typed("facebook:compte.quelconque").orElseThrow();
        seen.met(account, Origin.ARCHIVE);
        seen.named(account, shown);
        assertThat(FINDER.candidates(seen.all())).hasSize(candidate ? 1 : 0);
    }

    @Test
    void the_likeliest_come_first_then_the_largest() {
        SeenAccounts seen = new SeenAccounts();
        for (String typed :
                List.of("instagram:boulangerie.vienne", "x:vienne_infos", "x:vienne_news", "facebook:vi11edevienne")) {
            AccountId account = AccountId.typed(typed).orElseThrow();
            seen.met(account, Origin.LIST);
            seen.followed(account, typed.length(), Optional.empty());
        }
        assertThat(FINDER.candidates(seen.all()))
                .extracting(one -> one.seen().account().account())
                .containsExactly("vi11edevienne", "vienne_infos", "vienne_news", "boulangerie.vienne");
    }

    @Test
    void official_pages_of_the_list_are_settled_with_their_subdomains_servers_and_handles() throws IOException {
        Path file = folder.resolve("official-domains.txt");
        Files.writeString(file, """
                # nos pages
                https://www.vienne.fr 213805443
                https://www.instagram.com/vienne_mairie/
                """);
        OfficialDomains domains = OfficialDomains.read(file);
        assertThat(domains.size()).isEqualTo(2);
        assertThat(domains.isOfficial("https://culture.vienne.fr/agenda")).isTrue();
        assertThat(domains.isOfficial("https://vienne.fr.example.com/")).isFalse();
        assertThat(domains.siren("vienne.fr")).contains("213805443");
        OwnPresence own = OwnPresence.of(VIENNE, List.of(), List.of(), true, domains, List.of());
        assertThat(List.of(
                        "https://social.vienne.fr/@vienne",
                        "https://bsky.app/profile/vienne.fr",
                        "https://www.instagram.com/vienne_mairie"))
                .allMatch(page -> own.isSettled(AccountId.typed(page).orElseThrow()));
        assertThat(own.isSettled(AccountId.typed("https://piaille.fr/@vienne").orElseThrow()))
                .isFalse();
    }

    @Test
    void a_listed_handle_is_that_account_on_every_network_and_a_listed_domain_none() {
        OwnPresence own = OwnPresence.of(
                VIENNE,
                List.of(),
                List.of(
                        new ListedSpeaker("@VilleDeVienne", SpeakerKind.OWN, "", List.of()),
                        new ListedSpeaker("vienne.fr", SpeakerKind.OWN, "", List.of()),
                        new ListedSpeaker("echovienne", SpeakerKind.PRESS, "", List.of("x"))),
                true,
                OfficialDomains.none(),
                List.of());
        assertThat(List.of("instagram:villedevienne", "x:villedevienne", "facebook:VilleDeVienne"))
                .allMatch(account -> own.isOwn(AccountId.typed(account).orElseThrow()));
        assertThat(own.isOwn("https://www.vienne.fr/agenda")).isTrue();
        assertThat(own.isSettled(AccountId.typed("x:echovienne").orElseThrow())).isTrue();
        assertThat(own.isSettled(AccountId.typed("instagram:echovienne").orElseThrow()))
                .isFalse();
    }

    @Test
    void a_list_is_read_with_its_columns_and_what_is_no_account_is_refused() throws IOException {
        Path file = folder.resolve("vus.csv");
        Files.writeString(file, """
                Compte;Réseau;Nom;Abonnés;Relevé le
                https://www.facebook.com/spottedvienne;;Spotted Vienne;1 200;3/03/2025
                vienne_news;instagram;;;bientôt
                Vienne la vraie;;;;
                """);
        SeenAccounts seen = new SeenAccounts();
        assertThat(new AccountList(new AccountRecogniser(), Optional.empty()).read(file, seen))
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(4));
        assertThat(seen.all())
                .extracting(one -> one.account().toString())
                .containsExactly("facebook:spottedvienne", "instagram:vienne_news");
        assertThat(seen.all().getFirst().followers()).hasValue(1200);
        assertThat(seen.all().getFirst().followersOn()).contains(LocalDate.of(2025, 3, 3));
        assertThat(seen.all().getLast().followersOn()).isEmpty();
        Files.writeString(file, "facebook.com/spottedvienne\ninstagram.com/vienne_news\n");
        SeenAccounts bare = new SeenAccounts();
        assertThat(new AccountList(new AccountRecogniser(), Optional.empty()).read(file, bare))
                .isEmpty();
        assertThat(bare.all()).hasSize(2);
    }

    @Property(tries = 300)
    void any_name_is_read_without_failing(@ForAll @StringLength(max = 60) String written) {
        assertThat(NAME.signs(WrittenName.of(written), true)).doesNotContainNull();
        NameForm form = NameForm.of(written);
        assertThat(NameForm.of(form.read()).read()).isEqualTo(form.read());
    }

    @Test
    void names_of_many_little_words_are_taken_apart_at_once() {
        assertThat(NameWords.of("la".repeat(20), "")).isPresent();
        assertThat(NameWords.of("la".repeat(19) + "z", "")).isEmpty();
        assertThat(NameForm.isOneEditApart("vienne", "veinne")).isTrue();
        assertThat(NameForm.isOneEditApart("vienne", "vienne")).isFalse();
        assertThat(NameForm.isOneEditApart("vienne", "venne")).isTrue();
        assertThat(NameForm.isOneEditApart("vienne", "vannne")).isFalse();
    }

    private static AbstractStringAssert<?> said(Candidate candidate, int sign) {
        return assertThat(candidate.signs().get(sign).words(name -> name).in(Locale.FRENCH));
    }

    private static List<Candidate> candidates(String... accounts) {
        return FINDER.candidates(seen(accounts));
    }

    private static List<SeenAccount> seen(String... accounts) {
        SeenAccounts seen = new SeenAccounts();
        for (String account : accounts) {
            seen.met(AccountId.typed(account).orElseThrow(), Origin.LIST);
        }
        return seen.all();
    }
}
