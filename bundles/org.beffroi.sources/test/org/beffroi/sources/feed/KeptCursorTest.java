package org.beffroi.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Places where sources were left, as version 0.2 wrote them before, are read. */
class KeptCursorTest {

    @Test
    void a_feed() {
        String old = """
                {"etag":"","lastModified":"Tue, 03 Mar 2026","seen":{"rss:1":"ab12"}}""";
        FeedCursor read = FeedCursor.read(old);
        assertThat(read)
                .isEqualTo(new FeedCursor(Optional.empty(), Optional.of("Tue, 03 Mar 2026"), Map.of("rss:1", "ab12")));
        assertThat(FeedCursor.read(read.written())).isEqualTo(read);
        assertThat(FeedCursor.read("no JSON")).isEqualTo(FeedCursor.NONE);
    }
}
