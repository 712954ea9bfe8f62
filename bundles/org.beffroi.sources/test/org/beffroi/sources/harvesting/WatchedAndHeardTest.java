package org.beffroi.sources.harvesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.Harvest.Report;
import org.beffroi.dossier.harvest.Harvest.Wish;
import org.beffroi.dossier.harvest.HarvestService;
import org.beffroi.dossier.source.SourceFiles;
import org.beffroi.sources.bluesky.JetstreamSource;
import org.beffroi.sources.page.PageSource;
import org.beffroi.sources.support.LocalServer;
import org.beffroi.sources.support.LocalSocket;
import org.beffroi.sources.support.MemoryArchive;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.sources.web.TestWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole harvests of sources that remember what they saw, and of what is taken back. */
class WatchedAndHeardTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final String URI = "at://did:plc:habitant/app.bsky.feed.post/1";
    private static final String RECORD = """
            {"$type": "app.bsky.feed.post", "createdAt": "2026-11-24T12:00:00Z", "text": "La cantine"}""";

    @TempDir
    Path folder;

    private final LocalServer server = new LocalServer();
    private final LocalSocket stream =
            new LocalSocket((call, line) -> line.open().hold());
    private MemoryDossier dossier;
    private Harvest harvest;

    @BeforeEach
    void begin() {
        dossier = new MemoryDossier(folder);
        harvest = HarvestService.silent(
                List.of(new PageSource(TestWeb.quick()), new JetstreamSource(TestWeb.live(), TestWeb.quick())),
                Optional.empty(),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        server.close();
        stream.close();
    }

    private void add(String name, String kind, Map<String, String> parameters) {
        SourceSettings settings = new SourceSettings(
                name,
                kind,
                parameters,
                Duration.ofMinutes(30),
                new Lawful("Suivre la vie de la ville", Lawful.Basis.PUBLIC_INTEREST, 365, Lawful.Rights.QUOTATION),
                Set.of(server.host(), stream.host()),
                false,
                NOW,
                "Lucie");
        harvest.keep(settings, Map.of(), dossier);
    }

    private List<Report> run() {
        return harvest.run(new Wish(Set.of(), true), dossier, new Harvest.Watcher() {}, Cancel.never());
    }

    private void page(String text) {
        server.at("/page", LocalServer.text("text/html", "<main><p>" + text + "</p></main>"));
    }

    private List<String> texts() {
        return dossier.archive().mentions().stream().map(Mention::text).toList();
    }

    @Test
    void aHarvestKilledWhereverItKeepsAChangeTellsItOnce() {
        add("piscine", "page", Map.of("url", server.address("/page").toString()));
        page("La piscine est ouverte");
        run();
        page("La piscine ferme pour des travaux");
        dossier.archive().dieIn(1);
        assertThatThrownBy(this::run).isInstanceOf(MemoryArchive.Killed.class);
        run();
        page("Le bassin nordique rouvre dès demain");
        dossier.archive().dieBefore(1);
        assertThatThrownBy(this::run).isInstanceOf(MemoryArchive.Killed.class);
        run();
        run();

        assertThat(texts())
                .containsExactly(
                        "➕ La piscine ferme pour des travaux\n\n➖ La piscine est ouverte",
                        "➕ Le bassin nordique rouvre dès demain\n\n➖ La piscine ferme pour des travaux");
        assertThat(dossier.archive().mentions())
                .allMatch(mention -> mention.values().time(CoreFields.PUBLISHED).equals(Optional.of(NOW)));
    }

    @Test
    void aPageThatMayNotBeReadIsSaidAsTheHealthOfItsSource() {
        add("piscine", "page", Map.of("url", server.address("/page").toString()));
        page("La piscine est ouverte");
        server.at("/robots.txt", LocalServer.text("text/plain", "User-agent: *\nDisallow: /"));

        assertThat(run().getFirst().failure())
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("web.robots.closed"));
        assertThat(SourceFiles.of(folder).state("piscine").failure()).isPresent();
        assertThat(server.asked).containsExactly("/robots.txt");
    }

    private static String event(int second, String operation, String record) {
        long time = ChronoUnit.MICROS.between(Instant.EPOCH, NOW.plusSeconds(second));
        return String.format(Locale.ROOT, """
               {"did": "did:plc:habitant", "time_us": %d, "kind": "commit", "commit": {"operation": "%s",
                "collection": "app.bsky.feed.post", "rkey": "1"%s}}""", time, operation, record);
    }

    private void tell(String event) {
        String present = event(1, "create", ", \"record\": {}").replace("feed.post", "feed.like");
        stream.says((call, line) -> line.open().say(event).say(present).hold());
    }

    @Test
    void aPostThatIsTakenBackIsMarkedByTheMachine() {
        add(
                "direct",
                "jetstream",
                Map.of(
                        "words",
                        "cantine",
                        "stream",
                        stream.address("/subscribe").toString(),
                        "service",
                        server.address("/").toString()));
        server.at(
                "/xrpc/app.bsky.feed.getPosts",
                LocalServer.text("application/json", String.format(Locale.ROOT, """
                        {"posts": [{"uri": "%s", "author": {"did": "did:plc:habitant", "handle": "habitant.example"},
                         "record": %s, "indexedAt": "2026-11-24T12:00:01Z"}]}""", URI, RECORD)));
        tell(event(-20, "create", ", \"record\": " + RECORD));
        run();
        List<Act> before = List.copyOf(dossier.archive().acts());
        tell(event(-10, "delete", ""));
        run();

        assertThat(texts()).containsExactly("La cantine");
        assertThat(before).isEmpty();
        assertThat(dossier.archive().acts()).singleElement().satisfies(act -> {
            assertThat(act.hand()).isEqualTo(Act.Hand.MACHINE);
            assertThat(act.deed())
                    .isEqualTo(new Act.Add(MentionId.of("bluesky", URI), CoreFields.TAG.name(), Harvest.TAKEN_BACK));
        });
    }
}
