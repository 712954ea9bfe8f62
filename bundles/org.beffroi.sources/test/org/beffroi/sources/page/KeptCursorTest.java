package org.beffroi.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Places where sources were left, as version 0.2 wrote them before, are read. */
class KeptCursorTest {

    private static final Instant WHEN = Instant.parse("2026-03-04T07:12:00Z");
    private static final PageParameters PAGE = new PageParameters(
            URI.create("https://a.example/"),
            Optional.of("main"),
            Optional.empty(),
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @Test
    void a_page() {
        String old = """
                {"watched":"https://a.example/ main","changes":2,"cut":true,"etag":"e","lastModified":"","let":{"https://a.example/":"2026-03-04T07:12:00Z"},"paragraphs":["un","deux"]}""";
        PageCursor read = PageCursor.read(Optional.of(old), PAGE);
        assertThat(read)
                .isEqualTo(new PageCursor(
                        "https://a.example/ main",
                        2,
                        List.of("un", "deux"),
                        true,
                        Optional.of("e"),
                        Optional.empty(),
                        Map.of("https://a.example/", WHEN)));
        assertThat(PageCursor.read(Optional.of(read.written()), PAGE)).isEqualTo(read);
        assertThat(PageCursor.read(Optional.of("no JSON"), PAGE)).isEqualTo(PageCursor.read(Optional.empty(), PAGE));
    }
}
