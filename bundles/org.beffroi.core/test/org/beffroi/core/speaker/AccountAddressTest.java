package org.beffroi.core.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people paste for an account. */
class AccountAddressTest {

    @ParameterizedTest
    @CsvSource({
        "@Ville_Sonneval, '', ville_sonneval, ''",
        "ville@social.example, '', ville@social.example, ''",
        "@ville@social.example, '', ville@social.example, ''",
        "acct:ville@social.example, '', ville@social.example, ''",
        "www.ville-sonneval.fr, '', www.ville-sonneval.fr, ville-sonneval.fr",
        "maire.sonneval, '', maire.sonneval, ''",
        "com, '', com, ''",
        "marie.paris, '', marie.paris, ''",
        "https://marie.paris/, '', '', marie.paris",
        "marie.paris/, '', '', marie.paris",
        "https://www.Ville-Sonneval.fr:8443/accueil, '', '', ville-sonneval.fr",
        "ville-sonneval.fr/accueil, '', '', ville-sonneval.fr",
        "https://notfacebook.com/ville, '', '', notfacebook.com",
        "https://www.facebook.com/Ville.Sonneval/?ref=x, facebook, ville.sonneval, ''",
        "facebook.com/ville, facebook, ville, ''",
        "www.facebook.com/ville, facebook, ville, ''",
        "//www.facebook.com/ville, facebook, ville, ''",
        "m.facebook.com/ville/posts/12, facebook, ville, ''",
        "fr-fr.facebook.com/ville, facebook, ville, ''",
        "https://m.facebook.com/pages/Ville/123, facebook, 123, ''",
        "https://www.facebook.com/Ville-de-Sonneval-104123456/, facebook, 104123456, ''",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fville&h=x, facebook, ville, ''",
        "https://www.facebook.com/servicepublicfr, facebook, servicepublicfr, ''",
        "fb.me/ville, facebook, ville, ''",
        "https://www.facebook.com/pages/category/City/Ville-de-Sonneval-104123456/, facebook, 104123456, ''",
        "https://www.facebook.com/profile.php?id=100064312, facebook, 100064312, ''",
        "https://www.facebook.com/profile.php?sk=about&id=100064312, facebook, 100064312, ''",
        "https://www.facebook.com/people/Ville-Sonneval/100064312/, facebook, 100064312, ''",
        "https://www.facebook.com/p/Ville-de-Sonneval-100064312/, facebook, 100064312, ''",
        "https://www.facebook.com/pg/ville/about, facebook, ville, ''",
        "https://www.instagram.com/ville.sonneval/, instagram, ville.sonneval, ''",
        "instagram.com/ville?igsh=x, instagram, ville, ''",
        "https://www.instagram.com/ville/p/C1a2B3/, instagram, ville, ''",
        "https://www.instagram.com/stories/ville/123/, instagram, ville, ''",
        "https://twitter.com/ville, x, ville, ''",
        "x.com/Ville/status/12, x, ville, ''",
        "https://twitter.com/intent/user?screen_name=Ville, x, ville, ''",
        "https://www.threads.net/@ville, threads, ville, ''",
        "https://www.youtube.com/@ville, youtube, ville, ''",
        "youtube.com/@Ville/videos, youtube, ville, ''",
        "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv, youtube, ucabcdefghijklmnopqrstuv, ''",
        "https://www.youtube.com/c/VilleSonneval, youtube, villesonneval, ''",
        "https://www.youtube.com/user/ville, youtube, ville, ''",
        "https://www.tiktok.com/@ville/video/7, tiktok, ville, ''",
        "https://www.linkedin.com/company/ville/, linkedin, ville, ''",
        "linkedin.com/in/jeanne-dupont-12, linkedin, jeanne-dupont-12, ''",
        "https://www.linkedin.com/posts/ville_x-activity-1, linkedin, ville, ''",
        "https://bsky.app/profile/ville.fr, bluesky, ville.fr, ''",
        "bsky.app/profile/ville.fr/post/3kabc, bluesky, ville.fr, ''",
        "https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur, bluesky, did:plc:z72i7hdynmk6r22z27h6tvur, ''",
        "https://t.me/ville, telegram, ville, ''",
        "https://t.me/s/ville, telegram, ville, ''",
        "https://www.reddit.com/r/sonneval/comments/1/, reddit, sonneval, ''",
        "https://www.pinterest.fr/ville/, pinterest, ville, ''",
        "https://www.twitch.tv/Ville, twitch, ville, ''",
        "https://www.dailymotion.com/ville, dailymotion, ville, ''",
        "https://www.flickr.com/photos/ville/12/, flickr, ville, ''",
        "https://www.whatsapp.com/channel/0029VaAb, whatsapp, 0029vaab, ''",
        "https://127.0.0.1:8443/@ville, mastodon, ville@127.0.0.1, ''",
        "https://medium.com/@ville, '', '', medium.com",
        "https://www.ville.fr/users/login, '', '', ville.fr",
        "https://social.example/@ville, mastodon, ville@social.example, ''",
        "social.example/@ville, mastodon, ville@social.example, ''",
        "https://social.example/@ville@autre.example, mastodon, ville@autre.example, ''",
        "https://social.example/web/@ville, mastodon, ville@social.example, ''",
        "https://social.example/users/ville, mastodon, ville@social.example, ''",
        "https://social.example/@ville/1123, mastodon, ville@social.example, ''",
    })
    void anAccountIsReadHoweverItIsWritten(String written, String network, String handle, String host) {
        assertThat(AccountAddress.of(written)).isEqualTo(new AccountAddress(network, handle, host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.facebook.com/profile.php",
                "https://www.facebook.com/watch?v=123",
                "https://www.facebook.com/watch/?v=123",
                "https://www.facebook.com/search/top?q=mairie",
                "https://www.facebook.com/groups/123/",
                "https://www.facebook.com/events/123/",
                "https://www.facebook.com/share/p/abc/",
                "https://www.facebook.com/photo.php?fbid=1",
                "https://www.facebook.com/permalink.php?story_fbid=1",
                "https://www.facebook.com/hashtag/mairie",
                "https://www.instagram.com/p/C1a2B3/",
                "https://www.instagram.com/reel/C1a2B3/",
                "instagram.com/explore/tags/mairie/",
                "https://twitter.com/search?q=mairie",
                "https://x.com/hashtag/mairie",
                "https://x.com/i/lists/12",
                "https://x.com/home",
                "https://x.com",
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
                "youtube.com/results?search_query=mairie",
                "https://youtu.be/dQw4w9WgXcQ",
                "https://www.youtube.com/shorts/dQw4w9WgXcQ",
                "https://www.youtube.com/playlist?list=PL1",
                "https://www.tiktok.com/search?q=mairie",
                "https://vm.tiktok.com/ZM1/",
                "https://www.linkedin.com/feed/update/urn:li:activity:1/",
                "https://www.facebook.com/groups/123/posts/456/",
                "https://www.pinterest.fr/pin/123/",
                "https://wa.me/33612345678",
                "https://www.twitch.tv/videos/12",
                "https://www.linkedin.com/search/results/all/?keywords=mairie",
                "https://bsky.app/search?q=mairie",
                "https://bsky.app/profile/ville",
                "https://t.me/joinchat/AAA",
                "https://t.me/+AAA",
                "https://www.reddit.com/search/?q=mairie",
            })
    void aPageOfNobodyIsNoAccount(String written) {
        assertThat(AccountAddress.of(written).isNothing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ville.bsky.social, ville.bsky.social",
        "@Ville.bsky.social, ville.bsky.social",
        "' ville.fr ', ville.fr",
        "https://bsky.app/profile/ville.fr, ville.fr",
        "bsky.app/profile/Ville.FR/post/3k, ville.fr",
        "at://ville.fr/app.bsky.feed.post/3k, ville.fr",
        "did:plc:z72i7hdynmk6r22z27h6tvur, did:plc:z72i7hdynmk6r22z27h6tvur",
        "did:web:ville.fr, did:web:ville.fr",
        "8.cn, 8.cn",
        "a--b.co, a--b.co",
        "xn--notarealidn.com, xn--notarealidn.com",
        "laptop.local.fr, laptop.local.fr",
    })
    void aBlueskyHandleIsUnderstood(String written, String handle) {
        assertThat(BlueskyHandle.of(written)).contains(handle);
        assertThat(BlueskyHandle.isValid(handle)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ville",
                "@ville",
                "ville.",
                ".ville.fr",
                "ville..fr",
                "-ville.fr",
                "ville-.fr",
                "ville.-fr",
                "ville.fr-",
                "ville.1fr",
                "ville.1",
                "127.0.0.1",
                "ville_sonneval.fr",
                "ville sonneval.fr",
                "ville.fr/",
                "ville@sonneval.fr",
                "@@ville.fr",
                "ville,fr",
                "élan.fr",
                "ville.fr.",
                "ville:8080.fr",
                "#ville.fr",
                "https://www.facebook.com/ville",
                "https://bsky.app/search?q=ville",
                "https://bsky.app/profile/ville_x.fr",
                "did:plc:",
                "did:plc",
                "DID:plc:abc",
                "did:plc:abc:",
                "did:PLC:abc",
                "did:plc:a b",
                "*.fr",
                "ville.fr?x",
                "ville%20.fr",
            })
    void whatIsNoHandleIsRefused(String written) {
        assertThat(BlueskyHandle.of(written)).isEmpty();
        assertThat(BlueskyHandle.isValid(written)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"alt", "arpa", "example", "internal", "invalid", "local", "localhost", "onion", "test"})
    void reservedEndingsAreOnlyForServersOfOnesOwn(String ending) {
        assertThat(BlueskyHandle.isValid("ville." + ending)).isFalse();
        assertThat(BlueskyHandle.isValid("ville." + ending.toUpperCase(java.util.Locale.ROOT)))
                .isFalse();
        assertThat(BlueskyHandle.of("ville." + ending)).contains("ville." + ending);
    }

    @ParameterizedTest
    @CsvSource({"63, true", "64, false"})
    void aLabelHasAtMostSixtyThreeCharacters(int length, boolean valid) {
        assertThat(BlueskyHandle.isValid("a".repeat(length) + ".fr")).isEqualTo(valid);
        assertThat(BlueskyHandle.isValid("ville." + "a".repeat(length))).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"251, true", "252, false"})
    void aHandleHasAtMostTwoHundredAndFiftyThree(int before, boolean valid) {
        String labels = ("a".repeat(62) + ".").repeat(3) + "a".repeat(before - 3 * 63 - 1) + ".fr";
        assertThat(labels).hasSize(before + 2);
        assertThat(BlueskyHandle.isValid(labels)).isEqualTo(valid);
    }
}
