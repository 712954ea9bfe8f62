package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address of a comment holds that of its post: it is nevertheless another mention, and so is the next comment. */
class CommentAddressesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "https://www.instagram.com/p/Cab_c-1/, c/17/, c/18/",
        "https://www.instagram.com/reel/Cab_c-1/, c/17/r/19/, c/17/r/20/",
        "https://www.youtube.com/watch?v=abcdefghijk, &lc=Ugx1, &lc=Ugx2",
        "https://youtu.be/abcdefghijk, ?lc=Ugx1, ?lc=Ugx2",
        "https://www.youtube.com/shorts/abcdefghijk, ?lc=Ugx1, ?si=a&lc=Ugx2",
        "https://www.tiktok.com/@ville/video/7301, ?comment_id=8, ?comment_id=9",
        "https://www.linkedin.com/feed/update/urn:li:activity:71, ?commentUrn=urn%3Ali%3Acomment%3A1, ?commentUrn=urn%3Ali%3Acomment%3A2",
        "https://www.facebook.com/ville/posts/10, ?comment_id=11, ?comment_id=12",
        "https://t.me/ville/12, ?comment=3, ?comment=4",
        "https://www.reddit.com/r/ville/comments/a1/titre/, k1/, k2/"
    })
    void commentsAreNotTheirPost(String post, String one, String other) {
        Trial trial = Trial.of(
                folder,
                "adresses.csv",
                String.format(
                        Locale.ROOT,
                        "date,texte,url\n2026-03-01,La place est refaite,%1$s\n2026-03-02,Enfin,%1$s%2$s\n2026-03-03,Pas trop tôt,%1$s%3$s\n",
                        post,
                        one,
                        other));
        assertThat(trial.read()).isEqualTo(3);
        assertThat(trial.mentions()).hasSize(3);
    }
}
