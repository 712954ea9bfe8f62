package org.beffroi.sources.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Places where sources were left, as version 0.2 wrote them before, are read. */
class KeptCursorTest {

    private static final Instant WHEN = Instant.parse("2026-03-04T07:12:00Z");

    @Test
    void an_account() {
        String old = """
                {"state":{"floor":"2026-03-04T07:12:00Z","down":"p2","refreshed":"2026-03-04T07:12:00Z","recent":["at://a","at://b"]}}""";
        BlueskyCursor read = BlueskyCursor.read(old);
        assertThat(read)
                .isEqualTo(new BlueskyCursor(
                        Optional.of(WHEN),
                        Optional.empty(),
                        Optional.of("p2"),
                        Optional.empty(),
                        List.of("at://a", "at://b"),
                        Optional.of(WHEN)));
        assertThat(BlueskyCursor.read(read.written())).isEqualTo(read);
        assertThat(BlueskyCursor.read("no JSON")).isEqualTo(BlueskyCursor.NONE);
    }

    @Test
    void a_stream() {
        String old = """
                {"time":1772608320000000,"identities":{"a.example":"did:plc:1"},"waiting":{"at://a":2}}""";
        JetstreamCursor read = JetstreamCursor.read(old);
        assertThat(read)
                .isEqualTo(new JetstreamCursor(
                        1_772_608_320_000_000L, Map.of("a.example", "did:plc:1"), Map.of("at://a", 2)));
        assertThat(JetstreamCursor.read(read.written())).isEqualTo(read);
        assertThat(JetstreamCursor.read("no JSON")).isEqualTo(JetstreamCursor.NONE);
    }
}
