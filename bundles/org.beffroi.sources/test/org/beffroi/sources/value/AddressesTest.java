package org.beffroi.sources.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.sources.mapping.Networks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    private final Networks networks = new Networks();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        https://Ville.Example/Page/#haut           | https://ville.example/Page
        https://ville.example/?utm_source=x&id=3   | https://ville.example?id=3
        https://ville.example:443/a?fbclid=zz      | https://ville.example/a
        http://ville.example:8080/a                | http://ville.example:8080/a
        https://ville.example/a b                  | https://ville.example/a%20b
        pas une adresse                            | pas une adresse
        """)
    void oneAddressForOnePage(String address, String canonical) {
        assertThat(Addresses.canonical(address)).isEqualTo(canonical);
        assertThat(Addresses.canonical(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        https://twitter.com/lucie/status/19?s=20                         | x         | 19
        https://x.com/i/status/19                                        | x         | 19
        https://www.youtube.com/watch?list=a&v=abcdefghijk               | youtube   | abcdefghijk
        https://youtu.be/abcdefghijk?t=3                                 | youtube   | abcdefghijk
        https://www.instagram.com/lucie/reel/CmadeAAA/                   | instagram | CmadeAAA
        https://www.tiktok.com/@lucie/video/73                           | tiktok    | 73
        https://bsky.app/profile/did:plc:aa/post/3k1                     | bluesky   | at://did:plc:aa/app.bsky.feed.post/3k1
        https://t.me/s/fictif/12                                         | telegram  | fictif/12
        https://www.linkedin.com/posts/ville_le-pont-activity-72-ab      | linkedin  | 72
        """)
    void identitiesInsideAddressesAreThoseOfTheNetwork(String address, String network, String id) {
        assertThat(networks.ofAddress(address)).contains(network);
        assertThat(networks.nativeId(network, address)).contains(id);
    }

    @Test
    void aCommentOnAVideoIsNotTheVideo() {
        assertThat(networks.nativeId("youtube", "https://www.youtube.com/watch?v=abcdefghijk&lc=Ugz"))
                .isEmpty();
    }

    @Test
    void aNetworkIsKnownByItsNamesAndHosts() {
        assertThat(networks.named("Twitter")).isEqualTo("x");
        assertThat(networks.named("tiktok.com")).isEqualTo("tiktok");
        assertThat(networks.named("SOCIALMEDIA_TWITTER")).isEqualTo("x");
        assertThat(networks.named("Place du Marché")).isEqualTo("place-du-marche");
    }
}
