package org.beffroi.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One account is one account, however its address is written. */
class AccountSpellingTest {

    private static final AccountRecogniser RECOGNISER = new AccountRecogniser();

    /** An account of the cases, by its canonical address. */
    @Provide
    Arbitrary<RecognisedAccount> accounts() throws IOException {
        List<RecognisedAccount> all = AccountRecogniserTest.cases().stream()
                .map(one -> RECOGNISER.recognise(one.input()))
                .filter(RecognisedAccount::isAccount)
                .toList();
        return Arbitraries.of(all);
    }

    @Provide
    Arbitrary<String> schemes() {
        return Arbitraries.of(
                "https://", "http://", "", "//", "HTTPS://", "https:/", "http://https://", "https//", " https://");
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.of("www.", "", "m.", "fr-fr.", "WWW.", "mobile.");
    }

    @Provide
    Arbitrary<String> endings() {
        return Arbitraries.of(
                "",
                "/",
                ".",
                ",",
                ")",
                " ",
                "?",
                "#",
                "?utm_source=site&utm_medium=web",
                "?fbclid=IwAR0abc",
                "/?igsh=x",
                "?s=21&t=a_b",
                "&amp;x=1",
                "»",
                "\"",
                "…",
                "#top",
                "?lang=fr.");
    }

    @Property
    void the_canonical_address_is_the_same_account(@ForAll("accounts") RecognisedAccount account) {
        RecognisedAccount again = RECOGNISER.recognise(account.address().orElseThrow());
        assertThat(again.isSameAs(account)).as(account.toString()).isTrue();
        assertThat(again.address()).isEqualTo(account.address());
        assertThat(again.kind()).isEqualTo(account.kind());
    }

    @Property
    void a_beginning_and_an_ending_change_nothing(
            @ForAll("accounts") RecognisedAccount account,
            @ForAll("schemes") String scheme,
            @ForAll("endings") String ending) {
        String bare = bare(account);
        boolean query = bare.indexOf('?') >= 0 && ending.startsWith("?") && ending.length() > 1;
        String written = scheme + bare + (query ? ending.replace('?', '&') : ending);
        assertThat(RECOGNISER.recognise(written).isSameAs(account)).as(written).isTrue();
    }

    /** Servers of the fediverse and hosts below which everybody has their own are the host that they are. */
    @Property
    void a_country_or_a_telephone_in_the_host_changes_nothing(
            @ForAll("accounts") RecognisedAccount account, @ForAll("prefixes") String prefix) {
        if (account.network().orElseThrow() == AccountNetwork.MASTODON
                || account.network().orElseThrow() == AccountNetwork.TELEGRAM) {
            return;
        }
        String written = "https://" + prefix + bare(account);
        assertThat(RECOGNISER.recognise(written).isSameAs(account)).as(written).isTrue();
    }

    @Property
    void capitals_change_nothing_where_the_network_ignores_them(@ForAll("accounts") RecognisedAccount account) {
        String identity = account.account().orElseThrow();
        boolean counts = !identity.equals(identity.toLowerCase(Locale.ROOT)) || identity.startsWith("did:");
        String written = account.address().orElseThrow();
        String capitals = counts
                ? written.substring(0, written.lastIndexOf('/')).toUpperCase(Locale.ROOT)
                        + written.substring(written.lastIndexOf('/'))
                : written.toUpperCase(Locale.ROOT);
        assertThat(RECOGNISER.recognise(capitals).isSameAs(account))
                .as(capitals)
                .isTrue();
    }

    @Property
    void a_sentence_around_it_changes_nothing(
            @ForAll("accounts") RecognisedAccount account, @ForAll("schemes") String scheme, @ForAll int seed) {
        String written = (seed % 2 == 0 ? "Suivez-nous : " : "Notre page (")
                + scheme
                + bare(account)
                + (seed % 2 == 0 ? ", merci." : "), à bientôt");
        assertThat(RECOGNISER.recognise(written).isSameAs(account)).as(written).isTrue();
    }

    @Provide
    Arbitrary<String> inputs() throws IOException {
        return Arbitraries.of(AccountRecogniserTest.cases().stream()
                .map(AccountRecogniserTest.Case::input)
                .toList());
    }

    /** A sign too much or too few makes another account of it, or none, but never one that nobody finds again. */
    @Property
    void whatever_slipped_what_is_an_account_is_known_again(
            @ForAll("inputs") String input,
            @ForAll @IntRange(min = 0, max = 200) int place,
            @ForAll
                    @Chars({
                        '/', '.', '@', ':', '%', '?', '#', '&', '=', '-', '_', ' ', 'é', '(', '"', ',', '…', 'A', '1'
                    })
                    char sign,
            @ForAll boolean instead) {
        int at = place % (input.length() + 1);
        String written =
                input.substring(0, at) + sign + input.substring(Math.min(input.length(), at + (instead ? 1 : 0)));
        for (RecognisedAccount account : RECOGNISER.all(written)) {
            if (account.isAccount()) {
                RecognisedAccount again = RECOGNISER.recognise(account.address().orElseThrow());
                assertThat(again.isSameAs(account)).as(written).isTrue();
                assertThat(again.kind()).as(written).isEqualTo(account.kind());
            }
        }
    }

    /** What is long and repeats itself is read as far as it goes, without an end of the stack. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.",
                "a@",
                ":",
                "facebook.com ",
                "@a.",
                "%3A%2F%2F",
                "Insta : ",
                "&#64;",
                "x-",
                "www.",
                "é",
                "Ã©"
            })
    void what_repeats_itself_is_read(String text) {
        String much = text.repeat(20_000);
        assertThat(RECOGNISER.recognise(much).verdict()).isIn(AccountVerdict.NONE, AccountVerdict.SITE);
        assertThat(RECOGNISER.ofAddress(much).isAccount()).isFalse();
    }

    @Property
    void anything_can_be_read(@ForAll String text) {
        RecognisedAccount read = RECOGNISER.recognise(text);
        assertThat(read.isAccount()).isEqualTo(read.address().isPresent());
        read.address()
                .ifPresent(address ->
                        assertThat(RECOGNISER.recognise(address).isSameAs(read)).isTrue());
        assertThat(RECOGNISER.ofAddress(text).read()).isEqualTo(text);
    }

    /** The canonical address without its scheme and {@code www.}. */
    private static String bare(RecognisedAccount account) {
        return account.address().orElseThrow().replaceFirst("^https://(?:www\\.)?", "");
    }
}
