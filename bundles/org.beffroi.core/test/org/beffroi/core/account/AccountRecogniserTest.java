package org.beffroi.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts as people write them, a case a line in {@code accounts.tsv}. */
class AccountRecogniserTest {

    private final AccountRecogniser recogniser = new AccountRecogniser();

    /** A line: what was written, and what is to be read in it. */
    record Case(String input, String network, String account, String kind, String verdict) {
        @Override
        public String toString() {
            return input;
        }
    }

    static List<Case> cases() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                AccountRecogniserTest.class.getResourceAsStream("accounts.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Case(cells[0], cells[1], cells[2], cells[3], cells[4]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_people_write_is_known_for_what_it_is(Case one) {
        assertThat(said(one.input(), recogniser.recognise(one.input()))).isEqualTo(one);
    }

    @Test
    void there_are_cases_for_every_network_and_every_verdict() throws IOException {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(400);
        assertThat(cases.stream().map(Case::network))
                .containsAll(Stream.of(AccountNetwork.values())
                        .map(AccountNetwork::key)
                        .toList());
        assertThat(cases.stream().map(Case::verdict))
                .containsAll(Stream.of(AccountVerdict.values())
                        .map(AccountVerdict::key)
                        .toList());
    }

    @Test
    void each_account_of_a_text_is_read_from_left_to_right() {
        String text = "Facebook : https://www.facebook.com/sonneval, Insta : @ville.sonneval ; youtu.be/dQw4w9WgXcQ,"
                + " @ville@mamot.fr et @sonneval.bsky.social (mairie@sonneval.fr)";
        assertThat(recogniser.all(text))
                .extracting(one -> one.network().orElseThrow().key()
                        + ' '
                        + one.account().orElse("-")
                        + ' '
                        + one.verdict().key())
                .containsExactly(
                        "facebook sonneval account",
                        "instagram ville.sonneval account",
                        "youtube - post",
                        "mastodon ville@mamot.fr account",
                        "bluesky sonneval.bsky.social account");
    }

    @Test
    void links_without_a_space_between_them_are_parted() {
        assertThat(recogniser.all("https://www.facebook.com/sonnevalhttps://x.com/sonneval_fr,instagram.com/ville.s"))
                .extracting(one -> one.account().orElseThrow())
                .containsExactly("sonneval", "sonneval_fr", "ville.s");
    }

    @Test
    void what_was_read_is_told() {
        RecognisedAccount one = recogniser.recognise("Notre page : https://www.facebook.com/sonneval, merci.");
        assertThat(one.read()).isEqualTo("www.facebook.com/sonneval");
        assertThat(one.address()).contains("https://www.facebook.com/sonneval");
        assertThat(recogniser.recognise("néant").read()).isEqualTo("néant");
        assertThat(recogniser.recognise("https://x.com/home").address()).isEmpty();
    }

    @Test
    void an_address_alone_may_be_of_the_network_itself() {
        assertThat(recogniser
                        .ofAddress("https://www.facebook.com/servicepublicfr")
                        .account())
                .contains("servicepublicfr");
        assertThat(recogniser
                        .recognise("https://www.facebook.com/servicepublicfr")
                        .account())
                .isEmpty();
        assertThat(recogniser.ofAddress("https://www.sonneval.fr").verdict()).isEqualTo(AccountVerdict.NONE);
        assertThat(recogniser
                        .ofPath(AccountNetwork.FACEBOOK, "profile.php?id=12")
                        .account())
                .contains("12");
        assertThat(recogniser.ofPath(AccountNetwork.X, "/Sonneval").account()).contains("sonneval");
    }

    @Test
    void a_handle_in_a_column_of_a_network_is_of_it() {
        assertThat(said("@Sonneval", recogniser.recognise("@Sonneval", AccountNetwork.X)))
                .isEqualTo(new Case("@Sonneval", "x", "sonneval", "profile", "account"));
        assertThat(recogniser
                        .recognise("ville.sonneval", AccountNetwork.INSTAGRAM)
                        .address())
                .contains("https://www.instagram.com/ville.sonneval/");
        assertThat(recogniser
                        .recognise("x.com/sonneval", AccountNetwork.FACEBOOK)
                        .network())
                .contains(AccountNetwork.X);
        for (String nothing :
                List.of("Sonneval", "Ville de Sonneval", "oui", "néant", "www.sonneval.fr", "", "a@b.fr")) {
            assertThat(recogniser.recognise(nothing, AccountNetwork.FACEBOOK).verdict())
                    .as(nothing)
                    .isEqualTo(AccountVerdict.NONE);
        }
    }

    @Test
    void networks_are_known_by_key_and_by_host() {
        for (AccountNetwork network : AccountNetwork.values()) {
            assertThat(AccountNetwork.ofKey(network.key())).contains(network);
            network.home()
                    .ifPresent(home -> assertThat(AccountNetwork.ofHost(home)).contains(network));
        }
        assertThat(AccountNetwork.ofKey("reddit")).isEmpty();
        assertThat(AccountNetwork.ofHost("fr-fr.facebook.com")).contains(AccountNetwork.FACEBOOK);
        assertThat(AccountNetwork.ofHost("fr.pinterest.com")).contains(AccountNetwork.PINTEREST);
        assertThat(AccountNetwork.ofHost("notfacebook.com")).isEmpty();
    }

    @Test
    void two_spellings_are_the_same_account_and_two_posts_are_none() {
        RecognisedAccount one = recogniser.recognise("facebook.com/p/Sonneval-100064312345678");
        RecognisedAccount other = recogniser.recognise("https://www.facebook.com/profile.php?id=100064312345678");
        RecognisedAccount post = recogniser.recognise("https://www.facebook.com/sonneval/posts/1");
        assertThat(one.isSameAs(other)).isTrue();
        assertThat(recogniser
                        .recognise("facebook.com/Ville.de.Sonneval")
                        .isSameAs(recogniser.recognise("fb.com/villedesonneval")))
                .isTrue();
        assertThat(recogniser
                        .recognise("instagram.com/ville.sonneval")
                        .isSameAs(recogniser.recognise("instagram.com/villesonneval")))
                .isFalse();
        assertThat(post.isSameAs(post)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "06 12 34 56 78",
                "06.12.34.56.78",
                "06-12-34-56-78",
                "+33 6 12 34 56 78",
                "+33612345678",
                "0033612345678",
                "01\u00A023\u00A045\u00A067\u00A089"
            })
    void a_telephone_number_is_no_account_of_the_network_of_its_column(String number) {
        RecognisedAccount read = recogniser.recognise(number, AccountNetwork.FACEBOOK);
        assertThat(read.verdict()).isEqualTo(AccountVerdict.PERSONAL);
        assertThat(read.account()).isEmpty();
        assertThat(recogniser.recognise(number).verdict()).isEqualTo(AccountVerdict.PERSONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"061234567890", "ville0612345678", "1612345678"})
    void other_digits_are_no_telephone_number(String digits) {
        assertThat(recogniser.recognise(digits, AccountNetwork.INSTAGRAM).isAccount())
                .isTrue();
    }

    private static Case said(String input, RecognisedAccount read) {
        return new Case(
                input,
                read.network().map(AccountNetwork::key).orElse("-"),
                read.account().orElse("-"),
                read.kind().map(AccountKind::key).orElse("-"),
                read.verdict().key());
    }

    @Test
    void a_kind_stands_with_an_account_or_a_post_alone() throws IOException {
        for (Case one : cases()) {
            RecognisedAccount read = recogniser.recognise(one.input());
            boolean something = read.isAccount() || read.verdict() == AccountVerdict.POST;
            assertThat(read.kind().isPresent()).as(one.input()).isEqualTo(something);
            assertThat(read.account().isPresent() || !read.isAccount())
                    .as(one.input())
                    .isTrue();
            assertThat(read.kind().equals(Optional.of(AccountKind.POST)))
                    .as(one.input())
                    .isEqualTo(read.verdict() == AccountVerdict.POST);
        }
    }
}
