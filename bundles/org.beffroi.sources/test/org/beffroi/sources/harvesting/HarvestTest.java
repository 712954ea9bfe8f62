package org.beffroi.sources.harvesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Archive.Receipt;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.source.SourceState;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.Harvest.Report;
import org.beffroi.dossier.harvest.Harvest.Wish;
import org.beffroi.dossier.harvest.HarvestService;
import org.beffroi.dossier.harvest.SourceHealth;
import org.beffroi.dossier.source.SourceFiles;
import org.beffroi.sources.feed.FeedSource;
import org.beffroi.sources.folder.FolderSource;
import org.beffroi.sources.support.LocalServer;
import org.beffroi.sources.support.MemoryArchive;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.sources.web.TestWeb;
import org.beffroi.testing.source.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The harvest with feeds of a local server, and with a source that brings what a test says. */
class HarvestTest {

    @TempDir
    Path folder;

    private final LocalServer server = new LocalServer();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T12:00:00Z"));
    private final Numbered numbered = new Numbered();
    private MemoryDossier dossier;
    private Harvest harvest;
    private SourceFiles files;

    /** Brings so many mentions, a page of a thousand at a time; the cursor is the number of the next one. */
    @Source.Info(id = "numbered")
    private static final class Numbered implements Source<Numbered.Parameters> {

        record Parameters(int count) {}

        private RuntimeException failure;
        private int failsAt = -1;

        @Override
        public Visit visit(Parameters parameters, Optional<String> cursor, VisitContext context) {
            int from = cursor.map(Integer::parseInt).orElse(0);
            if (failure != null && from >= failsAt) {
                throw failure;
            }
            int to = Math.min(parameters.count(), from + 1000);
            List<Mention> mentions = new ArrayList<>();
            for (int i = from; i < to; i++) {
                FieldValues values = FieldValues.builder()
                        .put(CoreFields.TEXT_BODY, "mention " + i)
                        .build();
                mentions.add(new Mention(MentionId.of("test", "" + i), context.origin(), values));
            }
            return new Visit(mentions, "" + to, to < parameters.count(), Optional.empty(), List.of());
        }
    }

    @BeforeEach
    void begin() {
        dossier = new MemoryDossier(folder);
        harvest = HarvestService.silent(List.of(new FeedSource(TestWeb.quick()), numbered), Optional.empty(), clock);
        files = SourceFiles.of(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private SourceSettings add(String name, String kind, Map<String, String> parameters) {
        SourceSettings settings = new SourceSettings(
                name,
                kind,
                parameters,
                Duration.ofMinutes(30),
                new Lawful("Suivre la vie de la ville", Lawful.Basis.PUBLIC_INTEREST, 365, Lawful.Rights.LINK),
                Set.of(server.host()),
                false,
                clock.instant(),
                "Lucie");
        harvest.keep(settings, Map.of(), dossier);
        return settings;
    }

    private void addFeed(String name, String path) {
        add(name, "feed", Map.of("url", server.address(path).toString()));
    }

    private List<Report> run(Wish wish) {
        return harvest.run(wish, dossier, new Harvest.Watcher() {}, Cancel.never());
    }

    private static String rss(int first, int last) {
        StringBuilder items = new StringBuilder("<rss version='2.0'><channel><title>Fil</title>");
        for (int i = last; i >= first; i--) {
            items.append("<item><title>Titre ")
                    .append(i)
                    .append("</title><guid>https://fil.example/")
                    .append(i)
                    .append("</guid><pubDate>Tue, 24 Nov 2026 08:00:00 GMT</pubDate></item>");
        }
        return items.append("</channel></rss>").toString();
    }

    private SourceHealth health(String name) {
        return harvest.health(dossier).sources().stream()
                .filter(one -> one.settings().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFeedIsHarvestedOnItsSchedule() {
        server.at("/a", LocalServer.text("text/xml", rss(1, 3)));
        addFeed("gazette", "/a");

        List<Report> first = run(Wish.due());
        List<Report> tooEarly = run(Wish.due());
        clock.pass(Duration.ofMinutes(30));
        server.at("/a", LocalServer.text("text/xml", rss(2, 5)));
        List<Report> second = run(Wish.due());

        assertThat(first.getFirst().receipt()).isEqualTo(new Receipt(3, 0, 0));
        assertThat(tooEarly).isEmpty();
        assertThat(second.getFirst().receipt()).isEqualTo(new Receipt(2, 0, 0));
        assertThat(second.getFirst().batch()).isNotEqualTo(first.getFirst().batch());
        assertThat(dossier.archive().mentions()).hasSize(5);
        assertThat(health("gazette").status()).isEqualTo(SourceHealth.Status.WELL);
        assertThat(health("gazette").today()).isEqualTo(5);
        assertThat(run(new Wish(Set.of(), true))).hasSize(1);
    }

    @Test
    void whatIsHostileIsRefusedAndTheRestGoesOn() {
        server.at(
                "/lol",
                LocalServer.text(
                        "text/xml", "<!DOCTYPE r [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><rss><channel/></rss>"));
        server.at("/xxe", LocalServer.text("text/xml", "<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss/>"));
        server.at("/zip", LocalServer.gzip(LocalServer.zeros(1L << 30)));
        server.at("/round", LocalServer.redirect("/round2")).at("/round2", LocalServer.redirect("/round"));
        server.at("/inside", LocalServer.redirect("http://127.0.0.1:9/"));
        server.at("/json", LocalServer.text("application/feed+json", "{\"items\":" + "[".repeat(5000)));
        server.at("/good", LocalServer.text("text/xml", rss(1, 2)));
        server.at(
                "/bytes",
                LocalServer.bytes("text/xml", new byte[] {'<', 'r', 's', 's', '>', (byte) 0xC3, 0x28, (byte) 0xFF}));
        server.at("/year", LocalServer.text("text/xml", rss(3, 4).replace("2026", "99999")));
        List<String> hostile = List.of("lol", "xxe", "zip", "round", "inside", "json");
        hostile.forEach(name -> addFeed(name, "/" + name));
        List.of("good", "bytes", "year", "zz-absent").forEach(name -> addFeed(name, "/" + name));

        List<Report> reports = run(Wish.due());

        assertThat(reports).hasSize(10);
        assertThat(reports)
                .filteredOn(report -> report.failure().isPresent())
                .extracting(Report::source)
                .containsExactlyInAnyOrderElementsOf(
                        java.util.stream.Stream.concat(hostile.stream(), java.util.stream.Stream.of("zz-absent"))
                                .toList());
        assertThat(reports).allSatisfy(report -> report.failure()
                .ifPresent(sentence ->
                        assertThat(sentence.in(Locale.FRENCH)).endsWith(".").doesNotContain("Exception")));
        assertThat(dossier.archive().mentions()).hasSize(4);
        assertThat(dossier.archive().mentions())
                .filteredOn(mention -> mention.published().isEmpty())
                .hasSize(2);
        assertThat(files.state("year").remarks()).hasSize(1);
    }

    @Test
    void aSourceThatFailsIsLeftAloneLongerAndLonger() {
        server.at("/a", LocalServer.status(500));
        addFeed("gazette", "/a");

        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            assertThat(run(Wish.due())).hasSize(1);
            Instant due = files.state("gazette").due().orElseThrow();
            pauses.add(Duration.between(clock.instant(), due).toMinutes());
            clock.pass(Duration.between(clock.instant(), due));
        }

        assertThat(pauses).containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1440L, 1440L, 1440L);
        assertThat(health("gazette").status()).isEqualTo(SourceHealth.Status.FAILING);
        assertThat(health("gazette").state().failure().orElseThrow().in(Locale.FRENCH))
                .contains("500");
        server.at("/a", LocalServer.text("text/xml", rss(1, 1)));
        run(Wish.due());
        assertThat(health("gazette").status()).isEqualTo(SourceHealth.Status.WELL);
        assertThat(files.state("gazette").failures()).isZero();
    }

    @Test
    void aServersWishForPatienceIsObeyed() {
        server.at("/a", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7200");
            exchange.sendResponseHeaders(503, -1);
        });
        addFeed("gazette", "/a");

        run(Wish.due());

        assertThat(files.state("gazette").due()).contains(clock.instant().plusSeconds(7200));
    }

    @Test
    void aHarvestKilledAtAnyAdditionLosesAndDoublesNothing() {
        for (int death = 1; death <= 8; death++) {
            MemoryArchive archive = new MemoryArchive();
            MemoryDossier mortal = new MemoryDossier(folder.resolve("d" + death), archive);
            SourceFiles states = SourceFiles.of(mortal.folder());
            dossier = mortal;
            add("nombres", "numbered", Map.of("count", "3500"));
            archive.dieIn(death);

            try {
                run(Wish.due());
            } catch (MemoryArchive.Killed e) {
                run(Wish.due());
            }

            assertThat(archive.mentions()).as("death in addition " + death).hasSize(3500);
            SourceState state = states.state("nombres");
            assertThat(state.cursor()).contains("3500");
            assertThat(state.succeeded()).isPresent();
            assertThat(state.volumes().get(LocalDate.of(2026, 11, 24))).isBetween(3000, 3500);
        }
    }

    @Test
    void aFailureInTheMiddleKeepsWhatCameBefore() {
        add("nombres", "numbered", Map.of("count", "3500"));
        numbered.failsAt = 2000;
        numbered.failure = new IllegalStateException("a mistake");

        Report report = run(Wish.due()).getFirst();
        numbered.failure = null;
        Report after = run(new Wish(Set.of("nombres"), true)).getFirst();

        assertThat(report.receipt().added()).isEqualTo(2000);
        assertThat(report.failure().orElseThrow().in(Locale.FRENCH)).contains("erreur du programme");
        assertThat(after.receipt()).isEqualTo(new Receipt(1500, 0, 0));
    }

    @Test
    void whoStopsKeepsWhatIsKept() {
        add("nombres", "numbered", Map.of("count", "3500"));
        Cancel cancel = new Cancel();
        Set<Integer> portions = new HashSet<>();
        List<Report> reports = harvest.run(
                Wish.due(),
                dossier,
                new Harvest.Watcher() {
                    @Override
                    public void kept(String source, Receipt receipt) {
                        portions.add(portions.size());
                        if (portions.size() == 3) {
                            cancel.ask();
                        }
                    }
                },
                cancel);

        assertThat(reports.getFirst().complete()).isFalse();
        assertThat(dossier.archive().mentions()).hasSize(1500);
        assertThat(files.state("nombres").cursor()).contains("1000");
        run(Wish.due());
        assertThat(dossier.archive().mentions()).hasSize(3500);
        assertThat(files.state("nombres").volumes().values()).containsExactly(3500);
    }

    @Test
    void aPausedSourceIsLeftAlone() {
        server.at("/a", LocalServer.text("text/xml", rss(1, 1)));
        addFeed("gazette", "/a");
        files.keep(files.get("gazette").paused(true));

        assertThat(run(new Wish(Set.of(), true))).isEmpty();
        assertThat(health("gazette").status()).isEqualTo(SourceHealth.Status.PAUSED);
        assertThat(run(new Wish(Set.of("gazette"), true))).hasSize(1);
    }

    @Test
    void aDayFarBelowTheUsualIsSeen() {
        server.at("/a", LocalServer.text("text/xml", rss(1, 1)));
        addFeed("gazette", "/a");
        LocalDate yesterday = LocalDate.of(2026, 11, 23);
        clock.pass(Duration.ofDays(-60));
        SourceSettings old =
                add("gazette", "feed", Map.of("url", server.address("/a").toString()));
        clock.pass(Duration.ofDays(60));
        assertThat(old.added()).isBefore(clock.instant());
        SourceState state = SourceState.NEW;
        int[] mondays = {12, 9, 0, 10, 11, 40, 8, 10};
        for (int week = mondays.length; week >= 1; week--) {
            state = state.brought(yesterday.minusWeeks(week), mondays[week - 1]);
        }
        files.keep("gazette", state.succeeded(clock.instant(), clock.instant(), List.of()));

        assertThat(health("gazette").usual()).hasValue(10);
        assertThat(health("gazette").status()).isEqualTo(SourceHealth.Status.QUIET);
        files.keep("gazette", state.brought(yesterday, 6).succeeded(clock.instant(), clock.instant(), List.of()));
        assertThat(health("gazette").status()).isEqualTo(SourceHealth.Status.WELL);
    }

    @Test
    void aSourceIsTestedWithoutKeeping() {
        server.at("/a", LocalServer.text("text/xml", rss(1, 3)));
        SourceSettings settings =
                add("gazette", "feed", Map.of("url", server.address("/a").toString()));

        Harvest.Trial trial = harvest.test(settings, dossier, Cancel.never());

        assertThat(trial.mentions()).hasSize(3);
        assertThat(dossier.archive().mentions()).isEmpty();
        assertThat(files.state("gazette")).isEqualTo(SourceState.NEW);
    }

    @Test
    void aSourceThatJoinsOthersOfItsKindIsToldApartByItsNameAndThoseThatWereThereStay() {
        harvest = HarvestService.silent(List.of(new FolderSource(List.of())), Optional.empty(), clock);
        add("ville", "folder", Map.of("path", "a"));
        add("agglo", "folder", Map.of("path", "b"));
        add("office", "folder", Map.of("path", "c", "platform", "tourisme"));
        add("ville", "folder", Map.of("path", "d"));
        assertThat(files.all().sources())
                .extracting(SourceSettings::name, one -> one.parameters().get("platform"))
                .containsExactly(tuple("agglo", "agglo"), tuple("office", "tourisme"), tuple("ville", null));

        List.of("ville", "agglo", "office").forEach(files::remove);
        add("piscine", "folder", Map.of("path", "e"));
        assertThat(files.get("piscine").parameters())
                .as("what removed ones brought is still there")
                .containsEntry("platform", "piscine");
    }

    @Test
    void wrongSettingsAreRefusedBeforeTheyAreKept() {
        assertThatThrownBy(() -> add("a", "fax", Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("feed");
        assertThatThrownBy(() -> add("a", "feed", Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("url");
        assertThatThrownBy(() -> run(new Wish(Set.of("b"), true))).isInstanceOf(Refusal.class);
        assertThat(files.all().sources()).isEmpty();
    }
}
