package org.beffroi.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.sources.support.LocalServer;
import org.beffroi.sources.web.TestWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedSourceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final LocalServer server = new LocalServer();
    private final FeedSource source = new FeedSource(TestWeb.quick());

    @AfterEach
    void stop() {
        server.close();
    }

    private Visit visit(String path, Optional<String> cursor) {
        Origin origin = new Origin("gazette", new BatchId("harvest-1"), NOW);
        VisitContext context = new VisitContext(
                origin,
                ZoneId.of("Europe/Paris"),
                java.nio.file.Path.of("."),
                NOW,
                Set.of(server.host()),
                Cancel.never());
        return source.visit(FeedParameters.of(server.address(path)), cursor, context);
    }

    private static String rss(String... items) {
        return "<?xml version='1.0'?><rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                + " xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:media='http://search.yahoo.com/mrss/'>"
                + "<channel><title>La Gazette du Val</title><link>https://gazette.example/</link><language>fr-FR</language>"
                + String.join("", items) + "</channel></rss>";
    }

    private static final String CANTEEN = """
            <item>
              <title>Cantine&amp;nbsp;: les tarifs changent</title>
              <link>/articles/12</link>
              <guid isPermaLink="false">12</guid>
              <dc:creator>Jeanne Martin</dc:creator>
              <pubDate>Tue, 24 Nov 2026 08:00:00 +0100</pubDate>
              <category>Vie scolaire</category><category>#Cantine</category>
              <description>Le conseil a voté.</description>
              <content:encoded><![CDATA[<p>Le conseil a voté <a href="/deliberation">la délibération</a>.</p><p>Dès janvier.</p>]]></content:encoded>
              <media:content url="/photo.jpg" medium="image"/>
            </item>
            """;

    @Test
    void anEntryBecomesAMention() {
        server.at("/feed", LocalServer.text("application/rss+xml", rss(CANTEEN)));

        Visit visit = visit("/feed", Optional.empty());

        Mention mention = visit.mentions().getFirst();
        assertThat(visit.mentions()).hasSize(1);
        assertThat(mention.id().value()).isEqualTo("feed:127.0.0.1/12");
        assertThat(mention.title()).contains("Cantine\u00A0: les tarifs changent");
        assertThat(mention.text()).isEqualTo("Le conseil a voté la délibération.\n\nDès janvier.");
        assertThat(mention.author()).contains("Jeanne Martin");
        assertThat(mention.published()).contains(Instant.parse("2026-11-24T07:00:00Z"));
        assertThat(mention.language()).contains("fr");
        assertThat(mention.network()).contains("web");
        assertThat(mention.values().string(CoreFields.TYPE)).contains("article");
        assertThat(mention.values().string(CoreFields.OUTLET)).contains("La Gazette du Val");
        assertThat(mention.values().string(CoreFields.URL))
                .contains(server.address("/articles/12").toString());
        assertThat(mention.strings(CoreFields.HASHTAGS)).containsExactly("vie scolaire", "cantine");
        assertThat(mention.strings(CoreFields.MEDIA))
                .containsExactly(server.address("/photo.jpg").toString());
        assertThat(mention.strings(CoreFields.LINKS))
                .containsExactly(server.address("/deliberation").toString());
        assertThat(mention.origin().source()).isEqualTo("gazette");
    }

    /** As imports of tables tell them: a feed says no line, so its first date stands for it. */
    @Test
    void datesThatTellNoInstantByThemselvesAreTold() {
        String item = "<item><title>%s</title><guid>%s</guid><pubDate>%s</pubDate></item>";
        server.at(
                "/feed",
                LocalServer.text(
                        "text/xml",
                        rss(
                                String.format(Locale.ROOT, item, "Sauté", "1", "Sun, 29 Mar 2026 02:30:00"),
                                String.format(Locale.ROOT, item, "Double", "2", "Sun, 25 Oct 2026 02:30:00"),
                                String.format(Locale.ROOT, item, "Sans", "3", "Mon, 26 Oct 2026 12:00:00"),
                                String.format(Locale.ROOT, item, "Net", "4", "Mon, 26 Oct 2026 12:00:00 +0100"))));

        assertThat(visit("/feed", Optional.empty()).remarks())
                .extracting(remark -> remark.in(Locale.FRENCH).replace('\u00A0', ' '))
                .anyMatch(said -> said.startsWith("3 dates ne portent pas de fuseau") && said.contains("Europe/Paris"))
                .anyMatch(
                        said -> said.startsWith("Une heure locale n’existe pas") && said.contains("29 Mar 2026 02:30"))
                .anyMatch(said ->
                        said.startsWith("Une heure locale existe deux fois") && said.contains("25 Oct 2026 02:30"))
                .hasSize(3);

        server.at("/net", LocalServer.text("text/xml", rss(CANTEEN)));
        assertThat(visit("/net", Optional.empty()).remarks()).isEmpty();
    }

    @Test
    void aDateOfAJsonFeedIsToldAlike() {
        server.at(
                "/json",
                LocalServer.text(
                        "application/feed+json",
                        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[{\"id\":\"1\","
                                + "\"content_text\":\"a\",\"date_published\":\"2026-03-29T02:30:00\"}]}"));

        assertThat(visit("/json", Optional.empty()).remarks())
                .extracting(Sentence::key)
                .containsExactly("dates.unzoned", "dates.skipped");
    }

    @Test
    void theSecondVisitBringsWhatIsNewOrChanged() {
        String other = "<item><title>Voirie</title><guid>https://gazette.example/13</guid></item>";
        server.at("/feed", LocalServer.text("text/xml", rss(CANTEEN)));
        Visit first = visit("/feed", Optional.empty());
        Visit same = visit("/feed", Optional.of(first.cursor()));
        server.at("/feed", LocalServer.text("text/xml", rss(other, CANTEEN.replace("janvier", "février"))));
        Visit changed = visit("/feed", Optional.of(same.cursor()));

        assertThat(same.mentions()).isEmpty();
        assertThat(changed.mentions())
                .extracting(Mention::id)
                .containsExactly(MentionId.ofUrl("https://gazette.example/13"), new MentionId("feed:127.0.0.1/12"));
        assertThat(changed.mentions().getLast().text()).endsWith("Dès février.");
    }

    @Test
    void anUnchangedFeedIsNotSentAgain() {
        server.at("/feed", exchange -> {
            if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            LocalServer.text("text/xml", rss(CANTEEN)).to(exchange);
        });

        Visit first = visit("/feed", Optional.empty());
        Visit second = visit("/feed", Optional.of(first.cursor()));

        assertThat(first.mentions()).hasSize(1);
        assertThat(second.mentions()).isEmpty();
        assertThat(second.cursor()).isEqualTo(first.cursor());
    }

    @Test
    void aServerThatAsksForPatienceGetsIt() {
        server.at("/feed", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7200");
            exchange.sendResponseHeaders(429, -1);
        });

        Visit visit = visit("/feed", Optional.empty());

        assertThat(visit.notBefore()).contains(NOW.plusSeconds(7200));
        assertThat(visit.remarks()).hasSize(1);
    }

    @Test
    void aPageTellsItsFeeds() {
        server.at("/", LocalServer.text("text/html", """
                        <!DOCTYPE html><html><head>
                        <link rel="alternate" type="application/rss+xml" title="Actualités" href="/rss.xml">
                        <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/1">
                        <link rel="alternate" hreflang="en" href="/en">
                        </head><body><a href="/autre/feed">x</a></body></html>
                        """));

        assertThatThrownBy(() -> visit("/", Optional.empty()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .contains(server.address("/rss.xml").toString())
                                .doesNotContain("wp-json", "autre"));
    }

    @Test
    void aPageWithoutNamedFeedsMayLinkToThem() {
        assertThat(FeedDiscovery.in(
                        "<a href='/a/feed/'>Fil</a><a href='/b'>b</a><a href='rss.xml?x=1'>RSS</a>",
                        URI.create("https://mairie.example/x/")))
                .extracting(found -> found.address().toString())
                .containsExactly("https://mairie.example/a/feed/", "https://mairie.example/x/rss.xml?x=1");
    }

    @Test
    void whatIsNotThereIsSaidInWords() {
        for (String path : List.of("/absent")) {
            assertThatThrownBy(() -> visit(path, Optional.empty()))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                    refusal.sentence().in(Locale.FRENCH))
                            .contains("404"));
        }
    }

    @Test
    void answersToEntriesAreComments() {
        server.at("/feed", LocalServer.text("application/atom+xml", """
                        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="fr">
                          <entry><id>tag:blog.example,2026:1</id><title>Un</title><updated>2026-11-24T07:00:00Z</updated>
                            <author><name>Paul</name><email>paul@example.org</email></author>
                            <thr:in-reply-to ref="tag:blog.example,2026:0"/></entry>
                        </feed>
                        """));

        Mention mention = visit("/feed", Optional.empty()).mentions().getFirst();

        assertThat(mention.id().value()).isEqualTo("feed:tag:blog.example,2026:1");
        assertThat(mention.values().string(CoreFields.TYPE)).contains("comment");
        assertThat(mention.values().string(CoreFields.REPLY_TO)).contains("feed:tag:blog.example,2026:0");
        assertThat(mention.values().toString()).doesNotContain("paul@example.org");
    }

    @Test
    void listsOfFeedsGoInAndOut() {
        String opml = Opml.write(
                "Veille",
                List.of(
                        new Opml.Outline(
                                "R&D \"locale\" <1>", URI.create("https://a.example/feed?x=1&y=2"), Optional.empty()),
                        new Opml.Outline("B", URI.create("https://b.example/rss"), Optional.of("https://b.example/"))));

        assertThat(Opml.read(opml.getBytes(StandardCharsets.UTF_8), "veille.opml"))
                .extracting(Opml.Outline::title, one -> one.address().toString(), one -> one.page()
                        .orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("R&D \"locale\" <1>", "https://a.example/feed?x=1&y=2", ""),
                        org.assertj.core.groups.Tuple.tuple("B", "https://b.example/rss", "https://b.example/"));
        assertThatThrownBy(() -> Opml.read("<rss/>".getBytes(StandardCharsets.UTF_8), "x"))
                .isInstanceOf(Refusal.class);
    }
}
