package org.beffroi.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Refusal;
import org.beffroi.testing.hostile.Fixture;
import org.beffroi.testing.hostile.HostileWords;
import org.beffroi.testing.hostile.HostileXml;
import org.beffroi.testing.hostile.Mutations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Feeds of very many entries, and feeds damaged at random. */
@Timeout(120)
class FeedBoundsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private static Feed read(byte[] bytes) {
        return new FeedReader(ZoneId.of("Europe/Paris"), NOW).read(bytes, "", Optional.empty(), "fil.xml");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFeedOfVeryManyEntriesIsRefused() {
        String rss = "<rss version='2.0'><channel>" + "<item/>".repeat(2_000_000) + "</channel></rss>";
        String tags = "<rss version='2.0'><channel>" + "<a/>".repeat(3_000_000) + "</channel></rss>";
        String json =
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[" + "{},".repeat(2_000_000) + "{}]}";
        for (String feed : List.of(rss, tags, json)) {
            assertThatThrownBy(() -> read(bytes(feed))).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                            refusal.sentence().in(Locale.FRENCH))
                    .contains("fil.xml"));
        }
    }

    @Test
    void aLargeHonestFeedIsRead() {
        int many = ReadingLimits.FEED_ENTRIES / 10;
        String item = "<item><title>a</title><link>https://exemple.fr/a</link><guid>g</guid></item>";
        assertThat(read(bytes("<rss version='2.0'><channel>" + item.repeat(many) + "</channel></rss>"))
                        .entries())
                .hasSize(many);
    }

    @Test
    void xmlThatFetchesOrExpandsIsRefusedOrSaysNothing() {
        for (Fixture one :
                HostileXml.around("http://127.0.0.1:9", "file:///etc/hostname", "<rss version=\"2.0\"", "rss")) {
            try {
                read(one.bytes());
            } catch (Refusal refusal) {
                assertThat(refusal.sentence().in(Locale.FRENCH)).contains("fil.xml");
            }
        }
    }

    @Test
    void damagedFeedsAreReadOrRefused() {
        List<byte[]> corpus = List.of(
                bytes("<?xml version='1.0'?><rss version='2.0'><channel><title>T</title><item><title>a &amp; b</title>"
                        + "<link>https://exemple.fr/a</link><pubDate>Tue, 24 Nov 2026 10:00:00 +0100</pubDate>"
                        + "<description><![CDATA[<p>é</p>]]></description></item></channel></rss>"),
                bytes("<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>x</id><title type='html'>&lt;b&gt;</title>"
                        + "<updated>2026-11-24T10:00:00Z</updated><content type='xhtml'><div>é</div></content>"
                        + "<author><name>N</name></author></entry></feed>"),
                bytes(
                        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><item><title>a</title></item></rdf:RDF>"),
                bytes(
                        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"content_html\":\"<p>é</p>\","
                                + "\"date_published\":\"2026-11-24T10:00:00+01:00\",\"authors\":[{\"name\":\"N\"}]}]}"));
        new Mutations(corpus, 4).each(400, made -> {
            try {
                assertThat(read(made).entries()).hasSizeLessThan(1_000);
            } catch (Refusal refusal) {
                assertThat(refusal.sentence().in(Locale.FRENCH)).contains("fil.xml");
            }
        });
        List<byte[]> lists = List.of(
                bytes("<opml version='2.0'><body><outline text='a'><outline type='rss' xmlUrl='https://exemple.fr/f'/>"
                        + "</outline></body></opml>"));
        new Mutations(lists, 5).each(300, made -> {
            try {
                assertThat(Opml.read(made, "fil.xml")).hasSizeLessThan(1_000);
            } catch (Refusal refusal) {
                assertThat(refusal.sentence().in(Locale.FRENCH)).contains("fil.xml");
            }
        });
    }

    @Test
    void markupInAnEntryStaysText() {
        for (Fixture one : HostileWords.markup()) {
            String escaped =
                    one.text().replace("&", "&amp;").replace("<", "&lt;").replace("\u0000", "");
            Feed feed = read(bytes("<rss version='2.0'><channel><item><title>a</title><description>" + escaped
                    + "</description></item></channel></rss>"));
            assertThat(feed.entries()).as(one.name()).hasSize(1);
        }
    }
}
