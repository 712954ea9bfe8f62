package org.beffroi.sources.youtube;

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
    void a_channel() {
        String old = """
                {"channel":"UC1","floor":"","top":"2026-03-04T07:12:00Z","down":"","back":"p3","refreshed":"","waiting":[{"thread":"t","video":"v","page":""}],"recent":{"t":4}}""";
        YoutubeCursor read = YoutubeCursor.read(old);
        assertThat(read)
                .isEqualTo(new YoutubeCursor(
                        "UC1",
                        Optional.empty(),
                        Optional.of(WHEN),
                        Optional.empty(),
                        Optional.of("p3"),
                        List.of(new YoutubeCursor.Waiting("t", "v", Optional.empty())),
                        Map.of("t", 4),
                        Optional.empty()));
        assertThat(YoutubeCursor.read(read.written())).isEqualTo(read);
        assertThat(YoutubeCursor.read("no JSON")).isEqualTo(YoutubeCursor.NONE);
    }
}
