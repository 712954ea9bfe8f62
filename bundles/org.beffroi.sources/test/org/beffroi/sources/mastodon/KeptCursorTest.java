package org.beffroi.sources.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Places where sources were left, as version 0.2 wrote them before, are read. */
class KeptCursorTest {

    @Test
    void an_instance() {
        String old = """
                {"newest":"12","back":"","pages":3,"account":"9","recent":{"12":"https://a.example/12"}}""";
        MastodonCursor read = MastodonCursor.read(old);
        assertThat(read)
                .isEqualTo(new MastodonCursor(
                        "12", "", 3, "9", new LinkedHashMap<>(Map.of("12", "https://a.example/12"))));
        assertThat(MastodonCursor.read(read.written())).isEqualTo(read);
        assertThat(MastodonCursor.read("no JSON")).isEqualTo(MastodonCursor.NONE);
    }
}
