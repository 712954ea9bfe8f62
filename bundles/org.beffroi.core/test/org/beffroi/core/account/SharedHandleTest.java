package org.beffroi.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One name that is said for several networks at once, and one that stands in brackets or runs words together. */
class SharedHandleTest {

    private final AccountRecogniser recogniser = new AccountRecogniser();

    private List<String> said(String written) {
        return recogniser.all(written).stream()
                .filter(RecognisedAccount::isAccount)
                .map(one ->
                        one.network().orElseThrow().key() + ":" + one.account().orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Facebook/Instagram : @villedesonneval | facebook:villedesonneval instagram:villedesonneval
            Facebook & Insta : @villedesonneval | facebook:villedesonneval instagram:villedesonneval
            Suivez-nous sur Facebook et Instagram : @sonneval | facebook:sonneval instagram:sonneval
            FB, insta et X : @sonneval | facebook:sonneval instagram:sonneval x:sonneval
            FB + Instagram : sonneval38 | facebook:sonneval38 instagram:sonneval38
            @sonneval sur Facebook, Instagram et X | facebook:sonneval instagram:sonneval x:sonneval
            @sonneval (Facebook, Instagram) | facebook:sonneval instagram:sonneval
            @sonneval on Facebook and Instagram | facebook:sonneval instagram:sonneval
            Twitter/X : @sonneval | x:sonneval
            Twitter / X @sonneval | x:sonneval
            Facebook (villedesonneval) - Instagram (ville_sonneval) | facebook:villedesonneval instagram:ville_sonneval
            Instagram (@sonneval) | instagram:sonneval
            Snapchat villedesonneval | snapchat:villedesonneval
            page fb mairiedesonneval | facebook:mairiedesonneval
            facebook com/sonneval38 | facebook:sonneval38
            @sonneval sur Facebook, Instagram : @ville_sonneval | facebook:sonneval instagram:ville_sonneval
            FB: sonneval38 / Insta: sonneval_38 | facebook:sonneval38 instagram:sonneval_38
            """)
    void each_network_that_is_said_has_the_account(String written, String accounts) {
        assertThat(said(written)).containsExactlyInAnyOrder(accounts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Facebook (mairie)",
                "Facebook (officiel)",
                "Facebook (Sonneval)",
                "Facebook (Villedubert)",
                "Facebook (désactivé) et Instagram",
                "Facebook et Instagram",
                "Facebook, Instagram : en cours",
                "Facebook et Instagram : Ville de Sonneval",
                "Facebook (www.sonneval.fr)",
                "Facebook Villedieu",
                "Facebook com / Instagram"
            })
    void a_name_alone_is_none(String written) {
        assertThat(said(written)).isEmpty();
    }
}
