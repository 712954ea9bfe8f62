package org.beffroi.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.value.HtmlText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Large feeds that are badly made are read whole; each of these took the square of its size. */
class LargeFeedsTest {

    private static final int MANY = 5_000;

    @Test
    void entries_inside_a_title_that_was_never_closed_come_out_in_their_order() {
        List<String> titles = IntStream.range(0, MANY).mapToObj(i -> "n" + i).toList();
        StringBuilder feed = new StringBuilder("<rss><channel><title>Le journal\n");
        titles.forEach(title -> feed.append("<item><title>").append(title).append("</title></item>\n"));
        Feed read = read(feed.append("</channel></rss>").toString());
        assertThat(read.entries())
                .extracting(entry -> entry.title().orElseThrow())
                .isEqualTo(titles);
        assertThat(read.title()).contains("Le journal");
    }

    @Test
    void entries_inside_entries_stand_behind_what_was_in_its_place_already() {
        Document tree = TolerantXml.parse(
                "<rss><channel><title>t<item><a>1</a><item><a>2</a></item>reste</item>texte<item><a>3</a></item></title>"
                        + "<item><a>0</a></item></channel></rss>",
                "essai");
        assertThat(tree.select("channel > item > a").eachText()).containsExactly("0", "1", "2", "3");
        assertThat(tree.select("item item")).isEmpty();
        assertThat(tree.select("title").text()).isEqualTo("ttexte");
        assertThat(tree.select("channel > item").get(1).ownText()).isEqualTo("reste");
    }

    @Test
    void tags_without_an_end_are_no_feed() {
        assertThatThrownBy(() -> read("<a</".repeat(40 * MANY))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_long_run_of_spaces_is_read() {
        assertThat(HtmlText.of("<p>a" + " ".repeat(40 * MANY) + "b</p>")).hasSize(40 * MANY + 2);
    }

    private static Feed read(String text) {
        return new FeedReader(ZoneOffset.UTC, Instant.parse("2026-01-01T00:00:00Z"))
                .read(text.getBytes(StandardCharsets.UTF_8), "text/xml; charset=utf-8", Optional.empty(), "essai");
    }
}
