package org.beffroi.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.Test;

/** Feeds that are broken, and feeds that mean harm. */
class HostileFeedsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private static Feed read(byte[] bytes, String type) {
        return new FeedReader(ZoneId.of("Europe/Paris"), NOW).read(bytes, type, Optional.empty(), "fil.xml");
    }

    private static Feed read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), "");
    }

    private static String title(String rss) {
        return read(rss).entries().getFirst().title().orElseThrow();
    }

    private static void refused(String text, String key) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.sentence().key()).isEqualTo(key);
            assertThat(refusal.sentence().in(Locale.FRENCH)).contains("fil.xml");
        });
    }

    private static String item(String inside) {
        return "<rss version='2.0'><channel><item>" + inside + "</item></channel></rss>";
    }

    @Test
    void aBillionLaughsAreRefused() {
        refused(
                """
                <?xml version="1.0"?>
                <!DOCTYPE rss [
                  <!ENTITY lol "lol">
                  <!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
                  <!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;">
                ]>
                <rss version="2.0"><channel><title>&lol3;</title></channel></rss>
                """,
                "feed.entities");
    }

    @Test
    void aFileOfTheDiskIsNotRead() {
        refused(
                """
                <!DOCTYPE rss [ <!ENTITY xxe SYSTEM "file:///etc/passwd"> ]>
                <rss version="2.0"><channel><title>&xxe;</title></channel></rss>
                """,
                "feed.entities");
        refused(
                "<!doctype rss [<!ENTITY xxe PUBLIC 'a' 'http://127.0.0.1/'>]><rss><channel/></rss>",
                "feed.entities");
    }

    @Test
    void aHarmlessDocumentTypeIsDropped() {
        assertThat(title(
                        """
                        <?xml version="1.0"?>
                        <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss.dtd" [
                          <!ENTITY % HTMLlat1 PUBLIC "-//W3C//ENTITIES Latin 1 for XHTML//EN" "http://www.w3.org/x.ent">
                          <!ENTITY copy "&#169;">
                        ]>
                        <rss version="0.91"><channel><item><title>Caf&eacute; &copy; &inconnue; & R&D</title></item></channel></rss>
                        """))
                .isEqualTo("Café © &inconnue; & R&D");
    }

    @Test
    void elementsInsideEachOtherWithoutEndAreRefused() {
        refused("<rss><channel>" + "<a>".repeat(100_000), "feed.deep");
        refused("{\"items\":" + "[".repeat(100_000), "feed.broken");
    }

    @Test
    void bytesThatAreNoUtf8AreReadAsWindows1252() {
        String text = "<?xml version='1.0' encoding='UTF-8'?>" + item("<title>École «élémentaire» œuvre</title>");
        byte[] windows = text.getBytes(Charset.forName("windows-1252"));

        assertThat(read(windows, "text/xml; charset=utf-8").entries().getFirst().title())
                .contains("École «élémentaire» œuvre");
    }

    @Test
    void aWrongDeclarationDoesNotSpoilUtf8() {
        String text = "<?xml version='1.0' encoding='ISO-8859-1'?>" + item("<title>Été à Nîmes</title>");

        assertThat(read(text).entries().getFirst().title()).contains("Été à Nîmes");
    }

    @Test
    void utf16IsReadWithAndWithoutItsMark() {
        String text = "<?xml version='1.0' encoding='UTF-16'?>" + item("<title>Été</title>");

        assertThat(read(text.getBytes(StandardCharsets.UTF_16), "").entries().getFirst().title())
                .contains("Été");
        assertThat(read(text.getBytes(StandardCharsets.UTF_16LE), "").entries().getFirst().title())
                .contains("Été");
    }

    @Test
    void aDateOfTheYear99999LeavesTheEntryUndated() {
        for (String date : new String[] {
            "99999-01-01T00:00:00Z", "Sat, 01 Jan 99999 00:00:00 GMT", "+99999-12-31", "0001-01-01T00:00:00Z", "9999-12-31",
            "demain peut-être", "999999999999999999999"
        }) {
            Feed feed = read(item("<title>a</title><pubDate>" + date + "</pubDate>"));
            assertThat(feed.entries().getFirst().published()).as(date).isEmpty();
            assertThat(feed.unreadableDates()).containsExactly(date);
        }
    }

    @Test
    void datesOfManyHandsAreRead() {
        for (String date : new String[] {
            "Tue, 03 Feb 2026 08:05:00 +0100",
            "Tue, 3 Feb 2026 08:05 +0100",
            "mar., 03 févr. 2026 08:05:00 +0100",
            "03 Feb 26 07:05:00 GMT",
            "2026-02-03T08:05:00+01:00",
            "2026-02-03 08:05:00",
            "Tuesday, 03 February 2026 08:05:00"
        }) {
            assertThat(read(item("<title>a</title><pubDate>" + date + "</pubDate>"))
                            .entries()
                            .getFirst()
                            .published())
                    .as(date)
                    .contains(Instant.parse("2026-02-03T07:05:00Z"));
        }
    }

    @Test
    void controlCharactersAndUnknownPrefixesDoNoHarm() {
        Feed feed = read(item("<title>a\u0000b\u000Bc&#1;d&#xFFFF;</title><zz:q zz:w='1' 1x='2'>x</zz:q><link>http://example.org/1</link>"));

        assertThat(feed.entries().getFirst().title().orElseThrow()).startsWith("abc");
        assertThat(feed.entries().getFirst().link()).contains("http://example.org/1");
    }

    @Test
    void aPageIsNoFeed() {
        refused("<!DOCTYPE html><html><head><title>Mairie</title></head><body></body></html>", "feed.page");
        refused("   ", "feed.empty");
        refused("bonjour", "feed.unknown");
        refused("{\"a\": 1}", "feed.unknown");
        refused("{\"items\": [", "feed.broken");
    }

    @Test
    void whatABrokenProgramPrintedBeforeIsPassedOver() {
        assertThat(title("Warning: foo() in bar.php on line 3\n<?xml version='1.0'?>\n" + item("<title>a</title>")))
                .isEqualTo("a");
    }

    @Test
    void tagsThatAreNeverClosedAreClosed() {
        Feed feed = read(
                "<rss><channel><title>T<item><title>un</title><description>a<br>b</description></item><item><title>deux");

        assertThat(feed.title()).contains("T");
        assertThat(feed.entries()).extracting(entry -> entry.title().orElse("")).containsExactly("un", "deux");
    }
}
