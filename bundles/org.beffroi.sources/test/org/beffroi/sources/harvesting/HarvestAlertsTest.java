package org.beffroi.sources.harvesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.beffroi.channels.webhook.MattermostNotifier;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.edition.Edition;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.Alert.DestinationRole;
import org.beffroi.dossier.alert.AlertReport;
import org.beffroi.dossier.alert.AlertReport.Outcome;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.dossier.alert.Destination;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.Harvest.Wish;
import org.beffroi.dossier.harvest.HarvestService;
import org.beffroi.dossier.post.PostOffice;
import org.beffroi.sources.feed.FeedSource;
import org.beffroi.sources.support.LocalServer;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.sources.web.TestWeb;
import org.beffroi.testing.secret.MapSecrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feed that says something new, and a chat that hears of it at the end of the harvest. */
class HarvestAlertsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path folder;

    private final LocalServer server = new LocalServer();
    private final Map<String, String> kept = new HashMap<>();
    private final List<String> posted = new CopyOnWriteArrayList<>();
    private final List<AlertReport> reports = new ArrayList<>();
    private MemoryDossier dossier;
    private Instant now = NOW;

    @BeforeEach
    void aFeedAndAChat() {
        dossier = new MemoryDossier(folder);
        server.at("/hooks/s3cret", exchange -> {
            posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write("ok".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        feed("un");
        harvest()
                .keep(
                        new SourceSettings(
                                "gazette",
                                "feed",
                                Map.of("url", server.address("/feed").toString()),
                                Duration.ofMinutes(30),
                                new Lawful("veille", Lawful.Basis.PUBLIC_INTEREST, 365, Lawful.Rights.LINK),
                                Set.of(server.host()),
                                false,
                                NOW,
                                "camille"),
                        Map.of(),
                        dossier);
        dossier.watches()
                .save(new Watch(
                        "tout",
                        "",
                        Locale.FRENCH,
                        Watch.Rhythm.ALWAYS,
                        Optional.empty(),
                        1,
                        List.of(),
                        NOW,
                        "camille"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void feed(String... titles) {
        StringBuilder items = new StringBuilder();
        for (String title : titles) {
            items.append("<item><title>")
                    .append(title)
                    .append("</title><guid isPermaLink='false'>")
                    .append(title)
                    .append("</guid></item>");
        }
        server.at(
                "/feed",
                LocalServer.text(
                        "application/rss+xml",
                        "<rss version='2.0'><channel><title>La Gazette</title>" + items + "</channel></rss>"));
    }

    private Alerts alerts() {
        return new Alerts(
                List.of(new MattermostNotifier(TestWeb.quick())),
                PostOffice.with(Optional.empty(), List.of(), Optional.empty()),
                Optional.of(new MapSecrets(kept)),
                () -> new Edition("Beffroi", "0.2.0"),
                Optional.empty(),
                new Guests(),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private Harvest harvest() {
        return new HarvestService(
                List.of(new FeedSource(TestWeb.quick())),
                Optional.of(new MapSecrets(kept)),
                Optional.of(alerts()),
                new Guests(),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private void add(Set<String> allowedHosts) {
        Alert alert = new Alert(
                "équipe",
                "tout",
                new Destination("mattermost", Map.of(), "127.0.0.1"),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Locale.FRENCH,
                allowedHosts,
                NOW,
                "camille");
        alerts().add(
                        alert,
                        Map.of(
                                DestinationRole.USUAL,
                                Map.of("url", server.address("/hooks/s3cret").toString())),
                        dossier,
                        Cancel.never());
    }

    private List<Outcome> run() {
        reports.clear();
        harvest()
                .run(
                        new Wish(Set.of(), true),
                        dossier,
                        new Harvest.Watcher() {
                            @Override
                            public void alerted(AlertReport report) {
                                reports.add(report);
                            }
                        },
                        Cancel.never());
        return reports.stream().map(AlertReport::outcome).toList();
    }

    @Test
    void whatAHarvestBringsIsToldOnceAtItsEnd() throws Exception {
        add(Set.of(server.host()));

        assertThat(run()).containsExactly(Outcome.TOLD);
        assertThat(run()).isEmpty();
        feed("un", "deux");
        assertThat(run()).containsExactly(Outcome.TOLD);

        assertThat(posted).hasSize(2);
        assertThat((String) JsonText.read(posted.getLast().getBytes(StandardCharsets.UTF_8))
                        .get("text"))
                .contains("deux")
                .doesNotContain("un,");
    }

    @Test
    void aChatAtAPrivateAddressHearsNothingUnlessThatIsAllowed() {
        add(Set.of());

        assertThat(run()).containsExactly(Outcome.FAILED);
        assertThat(reports.getFirst().sentence().in(Locale.FRENCH))
                .contains("adresse privée", "--allow-host")
                .doesNotContain("s3cret");
        assertThat(posted).isEmpty();

        add(Set.of(server.host()));
        feed("un", "deux");
        now = now.plus(Duration.ofHours(1));
        assertThat(run()).containsExactly(Outcome.TOLD);
        assertThat(posted).hasSize(1);
    }
}
