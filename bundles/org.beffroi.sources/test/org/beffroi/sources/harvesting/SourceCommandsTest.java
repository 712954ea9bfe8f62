package org.beffroi.sources.harvesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.core.command.Command.Outcome;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.HarvestService;
import org.beffroi.dossier.harvest.Spans;
import org.beffroi.dossier.source.SourceFiles;
import org.beffroi.sources.feed.FeedSource;
import org.beffroi.sources.feed.FindFeedsCommand;
import org.beffroi.sources.mastodon.MastodonSource;
import org.beffroi.sources.support.LocalServer;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.sources.support.PlainRows;
import org.beffroi.sources.web.TestWeb;
import org.beffroi.testing.command.TestWorkplace;
import org.beffroi.testing.secret.MapSecrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCommandsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final String FEED =
            "<rss version='2.0'><channel><title>Fil</title><item><title>Un</title><guid>1</guid></item><item><title>Deux</title><guid>2</guid><author>a@b.example"
                    + " (Jeanne)</author></item></channel></rss>";

    @TempDir
    Path folder;

    private final LocalServer server = new LocalServer();
    private final Harvest harvest =
            HarvestService.silent(List.of(new FeedSource(TestWeb.quick())), Optional.empty(), CLOCK);
    private MemoryDossier dossier;
    private TestWorkplace desk;

    @BeforeEach
    void sitDown() {
        dossier = new MemoryDossier(folder);
        desk = new TestWorkplace(dossier);
        server.at("/rss", LocalServer.text("text/xml", FEED));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Outcome add(String name, String path, String... set) {
        return new AddSourceCommand(harvest, CLOCK, variable -> null)
                .run(
                        new AddSourceCommand.Parameters(
                                name,
                                "feed",
                                Optional.of(server.address(path).toString()),
                                List.of(set),
                                List.of(),
                                "2h",
                                "Suivre la presse locale",
                                Lawful.Basis.PUBLIC_INTEREST,
                                "365d",
                                Lawful.Rights.LINK,
                                List.of(server.host())),
                        desk);
    }

    private Outcome harvest(boolean watch, boolean now, String... names) {
        return new HarvestCommand(harvest, CLOCK).run(new HarvestCommand.Parameters(List.of(names), watch, now), desk);
    }

    private String list() {
        desk.bytes().reset();
        new ListSourcesCommand(harvest, List.of(new PlainRows())).run(new ListSourcesCommand.Parameters("table"), desk);
        return desk.written();
    }

    @Test
    void aSourceIsAddedTestedHarvestedAndListed() {
        assertThat(add("gazette", "/rss", "outlet=La Gazette", "language=fr")).isEqualTo(Outcome.DONE);
        SourceSettings kept = SourceFiles.of(folder).get("gazette");
        assertThat(kept.every()).isEqualTo(Duration.ofHours(2));
        assertThat(kept.lawful())
                .isEqualTo(
                        new Lawful("Suivre la presse locale", Lawful.Basis.PUBLIC_INTEREST, 365, Lawful.Rights.LINK));
        assertThat(kept.parameters()).containsEntry("outlet", "La Gazette");
        assertThat(kept.by()).isEqualTo("Camille");
        assertThat(list()).contains("gazette", "nouvelle");

        new TestSourceCommand(harvest).run(new TestSourceCommand.Parameters("gazette"), desk);
        assertThat(desk.printed()).contains("Un", "Deux", "2 mentions").doesNotContain("Jeanne");
        assertThat(dossier.archive().mentions()).isEmpty();

        assertThat(harvest(false, false)).isEqualTo(Outcome.DONE);
        assertThat(desk.printed()).contains("gazette\u00A0: 2 nouvelles, aucune mise à jour");
        assertThat(desk.signals()).first().isEqualTo("kept 2 of gazette");
        assertThat(desk.signals()).last().asString().startsWith("batch harvest-gazette-20261124-120000-");
        assertThat(dossier.archive().mentions()).hasSize(2);
        assertThat(list()).contains("bien");
        assertThat(harvest(false, false)).isEqualTo(Outcome.DONE);
        assertThat(desk.told().getLast()).contains("Aucune source");
    }

    @Test
    void whatAnErasureKeepsOutIsSaid() {
        dossier.archive()
                .refuse(mention -> mention.values().string(CoreFields.TITLE).equals(Optional.of("Deux")));
        add("gazette", "/rss", "language=fr");
        assertThat(harvest(false, false)).isEqualTo(Outcome.DONE);
        assertThat(desk.printed()).contains("une nouvelle");
        assertThat(desk.told())
                .anyMatch(line -> line.contains("gazette") && line.contains("une mention n’a pas été reprise"));
    }

    /** A feed has no lines: the identity tells which of its entries it was. */
    @Test
    void whatAHarvestKeepsOutIsToldByItsIdentityAndLetIn() {
        dossier.erase("essai", "Jeanne", false, Set.of());
        dossier.archive().refuse(mention -> dossier.erasures().test(mention));
        add("gazette", "/rss", "language=fr");
        assertThat(harvest(false, true)).isEqualTo(Outcome.DONE);
        Matcher said = Pattern.compile("\\(mention ([^)]*)\\)").matcher(String.join("\n", desk.told()));
        assertThat(said.find()).isTrue();
        assertThat(dossier.archive().mentions()).hasSize(1);
        assertThat(SourceFiles.of(folder).state("gazette").remarks()).hasSize(1);

        assertThat(dossier.erasures().letIn(List.of(said.group(1)))).isEqualTo(1);
        new RemoveSourceCommand(harvest).run(new RemoveSourceCommand.Parameters("gazette"), desk);
        new RestoreSourceCommand(harvest, variable -> null)
                .run(new RestoreSourceCommand.Parameters("gazette", List.of()), desk);
        harvest(false, true);
        assertThat(dossier.archive().mentions()).hasSize(2);
    }

    @Test
    void pausedResumedRemoved() {
        add("gazette", "/rss");

        new PauseSourceCommand().run(new PauseSourceCommand.Parameters("gazette"), desk);
        harvest(false, true);
        assertThat(dossier.archive().mentions()).isEmpty();
        assertThat(list()).contains("en pause");
        new ResumeSourceCommand().run(new ResumeSourceCommand.Parameters("gazette"), desk);
        harvest(false, false);
        assertThat(dossier.archive().mentions()).hasSize(2);
        new RemoveSourceCommand(harvest).run(new RemoveSourceCommand.Parameters("gazette"), desk);
        assertThat(SourceFiles.of(folder).all().sources()).isEmpty();
        assertThat(dossier.archive().mentions()).hasSize(2);
        assertThat(Files.exists(folder.resolve("sources/gazette.state.json"))).isFalse();
        assertThat(desk.printed()).contains("sources restore gazette");

        RestoreSourceCommand restore = new RestoreSourceCommand(harvest, variable -> null);
        restore.run(new RestoreSourceCommand.Parameters("gazette", List.of()), desk);
        assertThat(SourceFiles.of(folder).get("gazette").parameters()).containsKey("url");
        assertThat(harvest(false, false)).isEqualTo(Outcome.DONE);
        assertThat(dossier.archive().mentions())
                .as("nothing is lost or doubled")
                .hasSize(2);
        assertThatThrownBy(() -> restore.run(new RestoreSourceCommand.Parameters("gazette", List.of()), desk))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void oneThatFailsIsSaidAndTheOutcomeTellsIt() {
        add("absente", "/absente");
        assertThat(harvest(false, true)).isEqualTo(Outcome.FAILED);
        add("gazette", "/rss");
        assertThat(harvest(false, true)).isEqualTo(Outcome.DONE_WITH_REJECTS);
        assertThat(desk.told()).anyMatch(line -> line.startsWith("absente\u00A0: ") && line.contains("404"));
        assertThat(list()).contains("en échec");
    }

    @Test
    void whatIsWrongIsRefusedInWords() {
        add("gazette", "/rss");
        refused(() -> add("gazette", "/rss"), "déjà");
        refused(() -> add("à/b", "/rss"), "à/b");
        refused(() -> add("b", "/rss", "couleur=bleue"), "outlet");
        refused(() -> add("b", "/rss", "outlet"), "nom=valeur");
        refused(() -> Spans.rhythm("bientôt"), "30m");
        refused(() -> Spans.rhythm("0"), "30m");
        refused(() -> Spans.days("0d"), "365j");
        refused(() -> harvest(false, false, "gazete"), "gazette");
        assertThat(new ListSourcesCommand(harvest, List.of(new PlainRows()))
                        .run(new ListSourcesCommand.Parameters("pdf"), desk))
                .isEqualTo(Outcome.WRONG_USE);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable action, String word) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.sentence().in(Locale.FRENCH))
                .contains(word));
    }

    @Test
    void secretsAreReadFromVariablesAndKeptOutsideTheDossier() throws IOException {
        Map<String, String> store = new HashMap<>();
        Harvest keeping = HarvestService.silent(
                List.of(new MastodonSource(TestWeb.quick())), Optional.of(new MapSecrets(store)), CLOCK);
        server.at("/api/v1/timelines/tag/a", LocalServer.text("application/json", "[]"));
        AddSourceCommand add =
                new AddSourceCommand(keeping, CLOCK, variable -> variable.equals("JETON") ? "tr3s-secret" : null);

        refused(() -> add.run(mastodon(List.of("hashtag=a", "token=tr3s-secret"), List.of()), desk), "--secret-env");
        refused(() -> add.run(mastodon(List.of("hashtag=a"), List.of("token=VIDE")), desk), "VIDE");
        add.run(mastodon(List.of("hashtag=a"), List.of("token=JETON")), desk);
        new HarvestCommand(keeping, CLOCK).run(new HarvestCommand.Parameters(List.of(), false, true), desk);

        assertThat(store).containsValue("tr3s-secret").hasSize(1);
        assertThat(server.headers.getLast().get("Authorization")).containsExactly("Bearer tr3s-secret");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file).content().doesNotContain("tr3s-secret");
            }
        }
        new RemoveSourceCommand(keeping).run(new RemoveSourceCommand.Parameters("masto"), desk);
        assertThat(store).isEmpty();
        new RestoreSourceCommand(keeping, variable -> variable.equals("TOKEN") ? "tr3s-secret" : null)
                .run(new RestoreSourceCommand.Parameters("masto", List.of("token=TOKEN")), desk);
        assertThat(store).containsValue("tr3s-secret");
        Harvest.Removed removed = keeping.remove("masto", dossier);
        assertThat(removed.secrets()).containsValue("tr3s-secret");
        assertThat(removed.toString()).doesNotContain("tr3s");
    }

    private AddSourceCommand.Parameters mastodon(List<String> set, List<String> secrets) {
        return new AddSourceCommand.Parameters(
                "masto",
                "mastodon",
                Optional.of(server.address("/").toString()),
                set,
                secrets,
                "10m",
                "Suivre",
                Lawful.Basis.PUBLIC_INTEREST,
                "30d",
                Lawful.Rights.QUOTATION,
                List.of(server.host()));
    }

    @Test
    void listsOfFeedsAreTakenAndGiven() throws IOException {
        Files.writeString(folder.resolve("veille.opml"), """
            <opml version="1.0"><body><outline text="Presse">
              <outline text="L'Écho &amp; Cie" xmlUrl="https://echo.example/rss?a=1&b=2" type="rss"/>
              <outline TITLE="L'Echo - Cie" xmlurl="https://echo.example/sport"/>
              <outline text="encore" xmlUrl="https://echo.example/sport"/>
              <outline text="sans adresse"/>
            </outline></body></opml>
            """);
        ImportFeedsCommand.Parameters parameters = new ImportFeedsCommand.Parameters(
                Path.of("veille.opml"),
                "1h",
                "Suivre la presse",
                Lawful.Basis.PUBLIC_INTEREST,
                "365d",
                Lawful.Rights.LINK);

        new ImportFeedsCommand(harvest, CLOCK).run(parameters, desk);
        new ImportFeedsCommand(harvest, CLOCK).run(parameters, desk);

        assertThat(SourceFiles.of(folder).all().sources())
                .extracting(SourceSettings::name, source -> source.parameters().get("url"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("l-echo-cie", "https://echo.example/rss?a=1&b=2"),
                        org.assertj.core.groups.Tuple.tuple("l-echo-cie-2", "https://echo.example/sport"));
        assertThat(desk.told().getLast()).contains("Aucune source", "2 étaient déjà là");
        TestWorkplace other = new TestWorkplace(dossier);
        new ExportFeedsCommand().run(new ExportFeedsCommand.Parameters(), other);
        assertThat(other.printed()).contains("<opml", "xmlUrl=\"https://echo.example/rss?a=1&amp;b=2\"");
        refused(
                () -> new ImportFeedsCommand(harvest, CLOCK)
                        .run(
                                new ImportFeedsCommand.Parameters(
                                        Path.of("absent.opml"),
                                        "1h",
                                        "x",
                                        Lawful.Basis.CONSENT,
                                        "1d",
                                        Lawful.Rights.LINK),
                                desk),
                "absent.opml");
    }

    @Test
    void aWatchGoesOnUntilItIsStopped() throws Exception {
        add("gazette", "/rss");
        CompletableFuture<Outcome> watch = CompletableFuture.supplyAsync(() -> harvest(true, false));
        while (server.asked.isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(watch.isDone()).isFalse();

        desk.cancel().ask();

        assertThat(watch.get(10, TimeUnit.SECONDS)).isEqualTo(Outcome.DONE);
    }

    @Test
    void theFeedsOfASiteAreFound() {
        server.at(
                "/",
                LocalServer.text(
                        "text/html", "<link rel=alternate type=application/atom+xml href=/a.xml title='Tout'>"));

        new FindFeedsCommand(TestWeb.quick())
                .run(new FindFeedsCommand.Parameters(server.address("/").toString(), List.of(server.host())), desk);

        assertThat(desk.printed()).isEqualToIgnoringNewLines(server.address("/a.xml") + "  Tout");
    }

    @Test
    void spansAreReadAsPeopleTypeThem() {
        assertThat(Spans.rhythm("30m")).isEqualTo(Duration.ofMinutes(30));
        assertThat(Spans.rhythm("15")).isEqualTo(Duration.ofMinutes(15));
        assertThat(Spans.rhythm("1j")).isEqualTo(Duration.ofDays(1));
        assertThat(Spans.days("365d")).isEqualTo(365);
        assertThat(Spans.days("90")).isEqualTo(90);
        assertThat(Spans.days("2 ans")).isEqualTo(730);
        assertThat(Spans.shown(Duration.ofMinutes(90), Locale.FRENCH)).isEqualTo("1\u00A0h");
    }
}
