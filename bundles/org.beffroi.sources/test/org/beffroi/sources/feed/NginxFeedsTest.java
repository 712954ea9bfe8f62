package org.beffroi.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.sources.support.Nginx;
import org.beffroi.sources.web.TestWeb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds as a real nginx serves them: compressed, unchanged since, moved, too busy, cut short. */
class NginxFeedsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    private Path folder;

    private final FeedSource source = new FeedSource(TestWeb.quick());

    private static String feed(String... titles) {
        StringBuilder items = new StringBuilder();
        for (String title : titles) {
            items.append("<item><title>")
                    .append(title)
                    .append("</title><guid>https://gazette.example/")
                    .append(title.hashCode())
                    .append("</guid><pubDate>Tue, 24 Nov 2026 08:00:00 +0100</pubDate></item>");
        }
        return "<?xml version='1.0'?><rss version='2.0'><channel><title>La Gazette du Val</title>" + items
                + "</channel></rss>";
    }

    private Visit visit(Nginx nginx, String path, Optional<String> cursor) {
        VisitContext context = new VisitContext(
                new Origin("gazette", new BatchId("harvest-1"), NOW),
                ZoneId.of("Europe/Paris"),
                folder,
                NOW,
                Set.of(nginx.host()),
                Cancel.never());
        return source.visit(FeedParameters.of(nginx.address(path)), cursor, context);
    }

    @Test
    void whatIsUnchangedIsNotReadAgainAndWhatChangedIs() throws IOException {
        try (Nginx nginx = new Nginx(folder, "")) {
            nginx.put("feed.xml", feed("Cantine", "École"));
            Visit first = visit(nginx, "/feed.xml", Optional.empty());
            assertThat(first.mentions())
                    .extracting(mention -> mention.title().orElseThrow())
                    .containsExactlyInAnyOrder("Cantine", "École");

            Visit same = visit(nginx, "/feed.xml", Optional.of(first.cursor()));
            assertThat(same.mentions()).isEmpty();
            assertThat(same.cursor()).isEqualTo(first.cursor());

            nginx.put("feed.xml", feed("Pont", "Cantine", "École"));
            Files.setLastModifiedTime(
                    folder.resolve("site/feed.xml"), FileTime.from(Instant.now().plus(Duration.ofMinutes(1))));
            Visit changed = visit(nginx, "/feed.xml", Optional.of(same.cursor()));
            assertThat(changed.mentions())
                    .extracting(mention -> mention.title().orElseThrow())
                    .contains("Pont");
        }
    }

    @Test
    void aCompressedFeedIsReadWhole() throws IOException {
        try (Nginx nginx = new Nginx(folder, "")) {
            String[] titles = new String[400];
            for (int i = 0; i < titles.length; i++) {
                titles[i] = "Article " + i;
            }
            nginx.put("feed.xml", feed(titles));
            assertThat(visit(nginx, "/feed.xml", Optional.empty()).mentions()).hasSize(400);
        }
    }

    @Test
    void aFeedThatMovedIsFollowedAndARedirectWithoutEndIsRefused() throws IOException {
        String locations = "location = /old { return 301 /older; } location = /older { return 302 /feed.xml; }"
                + " location = /circle { return 302 /circle; }";
        try (Nginx nginx = new Nginx(folder, locations)) {
            nginx.put("feed.xml", feed("Cantine"));
            assertThat(visit(nginx, "/old", Optional.empty()).mentions())
                    .extracting(Mention::title)
                    .containsExactly(Optional.of("Cantine"));
            assertThatThrownBy(() -> visit(nginx, "/circle", Optional.empty())).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aServerThatAsksToWaitIsLeftInPeace() throws IOException {
        String locations = "location = /busy { add_header Retry-After 7200 always; return 429; }";
        try (Nginx nginx = new Nginx(folder, locations)) {
            Visit visit = visit(nginx, "/busy", Optional.empty());
            assertThat(visit.mentions()).isEmpty();
            assertThat(visit.notBefore().orElseThrow()).isAfterOrEqualTo(NOW.plus(Duration.ofHours(1)));
        }
    }

    @Test
    void aPageThatIsNoFeedIsRefusedInWords() throws IOException {
        try (Nginx nginx = new Nginx(folder, "")) {
            assertThatThrownBy(() -> visit(nginx, "/nothing.xml", Optional.empty()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("404");
        }
    }
}
