package org.beffroi.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.beffroi.sources.web.Decoding;
import org.beffroi.testing.fuzz.FuzzContract;
import org.jsoup.Jsoup;

/** Pages that are watched: read twice they are the same, and what changed is told once. */
class PageFuzzTest extends FuzzContract {

    private static final List<String> BEFORE = List.of("Le parc ouvre le 3 mai.", "La mairie est fermée.");

    PageFuzzTest() {
        super("page");
    }

    @Override
    protected void read(byte[] input) {
        String html = Decoding.text(input, "text/html");
        List<String> now = Paragraphs.of(Jsoup.parse(html, "https://ville.exemple/"), Optional.empty())
                .paragraphs();
        List<String> again = Paragraphs.of(Jsoup.parse(html, "https://ville.exemple/"), Optional.empty())
                .paragraphs();
        assertThat(again).isEqualTo(now);
        for (boolean figures : new boolean[] {true, false}) {
            Change none = Change.between(now, again, figures, false);
            assertThat(none.added()).isEmpty();
            assertThat(none.removed()).isEmpty();
            Change some = Change.between(BEFORE, now, figures, false);
            assertThat(now).containsAll(some.added());
            assertThat(BEFORE).containsAll(some.removed());
        }
    }
}
