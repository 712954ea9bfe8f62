package org.beffroi.sources.harvesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.source.Web;
import org.beffroi.demo.live.LiveTown;
import org.beffroi.demo.live.Voices;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.Harvest.Report;
import org.beffroi.dossier.harvest.Harvest.Wish;
import org.beffroi.dossier.harvest.HarvestService;
import org.beffroi.dossier.harvest.SourceHealth;
import org.beffroi.sources.feed.FeedSource;
import org.beffroi.sources.mail.MailSource;
import org.beffroi.sources.mastodon.MastodonSource;
import org.beffroi.sources.support.MemoryArchive;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.sources.web.TestWeb;
import org.beffroi.testing.secret.MapSecrets;
import org.beffroi.testing.source.MovableClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The live town harvested by the real connectors: nothing is lost, nothing comes twice, nothing private is kept. */
@Tag("verify") // Harvests the live town from its real servers.
class LiveHarvestTest {

    private static final Duration A_WHILE = Duration.ofSeconds(25);

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T12:00:00Z"));
    private final Web web = TestWeb.quick();
    private final Harvest harvest = HarvestService.silent(
            List.of(new FeedSource(web), new MastodonSource(web), new MailSource(web)),
            Optional.of(new MapSecrets(new ConcurrentHashMap<>())),
            clock);

    private static Voices voices() {
        return new Voices(
                texts("article", 5), texts("papier", 4), texts("annonce", 3), texts("message", 17), texts("lettre", 6));
    }

    private static List<Mention> texts(String word, int count) {
        Instant first = Instant.parse("2025-03-01T10:00:00Z");
        return IntStream.range(0, count)
                .mapToObj(i -> new Mention(
                        MentionId.of("press", word + i),
                        new Origin("demo", new BatchId("demo"), first.plusSeconds(i)),
                        FieldValues.builder()
                                .put(CoreFields.TITLE, word + " n° " + i + " : « l’école » & <la> mairie")
                                .put(CoreFields.TEXT_BODY, "Le texte de " + word + " " + i)
                                .put(CoreFields.AUTHOR, word + "." + i)
                                .put(CoreFields.PUBLISHED, first.plusSeconds(i))
                                .build()))
                .toList();
    }

    private LiveTown town() {
        return new LiveTown(voices(), ZoneId.of("Europe/Paris"), clock, Duration.ZERO);
    }

    private MemoryDossier dossier(LiveTown town, String name) throws Exception {
        MemoryDossier dossier = new MemoryDossier(Files.createDirectory(folder.resolve(name)));
        town.sources("Démonstration", "Lucie").forEach(one -> harvest.keep(one.settings(), one.secrets(), dossier));
        return dossier;
    }

    private List<Report> run(MemoryDossier dossier) {
        return harvest.run(new Wish(Set.of(), true), dossier, new Harvest.Watcher() {}, Cancel.never());
    }

    /** To the end: a server may ask for patience, the next harvest is not told the same. */
    private void finish(MemoryDossier dossier) {
        List<Report> reports = List.of();
        for (int i = 0;
                i == 0
                        || i < 4
                                && reports.stream()
                                        .anyMatch(one -> !one.remarks().isEmpty());
                i++) {
            reports = run(dossier);
            assertThat(reports).hasSize(6).allSatisfy(one -> assertThat(one.failure())
                    .isEmpty());
        }
        assertThat(reports).allSatisfy(one -> assertThat(one.remarks()).isEmpty());
    }

    private static Set<String> ids(MemoryDossier dossier) {
        return dossier.archive().mentions().stream()
                .map(one -> one.id().value())
                .collect(Collectors.toSet());
    }

    private static Set<String> tagged(MemoryDossier dossier) {
        return dossier.archive().acts().stream()
                .map(Act::deed)
                .filter(deed -> deed instanceof Act.Add add && add.value().equals(Harvest.TAKEN_BACK))
                .map(deed -> ((Act.Add) deed).mention().value())
                .collect(Collectors.toSet());
    }

    private void assertWhole(MemoryDossier dossier, LiveTown town) {
        Set<String> ids = ids(dossier);
        assertThat(ids).containsAll(town.published()).doesNotContainAnyElementsOf(town.hidden());
        Set<String> known = new HashSet<>(town.published());
        known.addAll(town.takenBack());
        assertThat(known).containsAll(ids);
        assertThat(tagged(dossier)).isSubsetOf(town.takenBack());
        assertThat(harvest.health(dossier).sources()).hasSize(6).allSatisfy(one -> {
            assertThat(one.status()).isEqualTo(SourceHealth.Status.WELL);
            assertThat(one.state().failures()).isZero();
            assertThat(one.late()).isZero();
        });
    }

    @Test
    void whatIsPublishedIsBroughtAndWhatIsNewComesNextTime() throws Exception {
        try (LiveTown town = town()) {
            MemoryDossier dossier = dossier(town, "d");
            finish(dossier);
            int before = ids(dossier).size();
            assertWhole(dossier, town);

            clock.pass(Duration.ofMinutes(2));
            finish(dossier);
            assertThat(ids(dossier).size()).isGreaterThan(before + 8);
            assertWhole(dossier, town);
        }
    }

    @Test
    void whatIsEditedAndWhatIsTakenBackIsFollowed() throws Exception {
        try (LiveTown town = town()) {
            MemoryDossier dossier = dossier(town, "d");
            finish(dossier);
            assertThat(edited(dossier)).isEmpty();
            assertThat(tagged(dossier)).isEmpty();

            clock.pass(Duration.ofSeconds(70));
            finish(dossier);
            finish(dossier);
            assertThat(edited(dossier))
                    .anySatisfy(one -> assertThat(one.id().value()).startsWith("mastodon:"))
                    .anySatisfy(one -> assertThat(one.id().value()).contains("echodeuxrives"))
                    .anySatisfy(one -> assertThat(one.id().value()).contains("kiosque"))
                    .anySatisfy(one -> assertThat(one.id().value()).contains("sonneval.example"));
            assertThat(tagged(dossier)).isNotEmpty().isSubsetOf(ids(dossier));
            assertWhole(dossier, town);
        }
    }

    private static List<Mention> edited(MemoryDossier dossier) {
        return dossier.archive().mentions().stream()
                .filter(one -> one.text().contains("Mise à jour"))
                .toList();
    }

    @Test
    void aHarvestThatDiesAfterAnyAdditionLosesNothing() throws Exception {
        dieEverywhere("after", MemoryArchive::dieIn);
    }

    @Test
    void aHarvestThatDiesBeforeAnyAdditionLosesNothing() throws Exception {
        dieEverywhere("before", MemoryArchive::dieBefore);
    }

    /** For each n: three harvests that die in their n-th addition while the town goes on, then one that ends. */
    private void dieEverywhere(String name, BiConsumer<MemoryArchive, Integer> death) throws Exception {
        int deaths = 1;
        for (int n = 1; deaths > 0; n++) {
            deaths = 0;
            try (LiveTown town = town()) {
                MemoryDossier dossier = dossier(town, name + n);
                for (int attempt = 0; attempt < 3; attempt++) {
                    death.accept(dossier.archive(), n);
                    deaths += dies(dossier) ? 1 : 0;
                    clock.pass(A_WHILE);
                }
                dossier.archive().live();
                finish(dossier);
                assertWhole(dossier, town);
            }
            assertThat(n).as("a harvest has an end").isLessThan(50);
        }
    }

    private boolean dies(MemoryDossier dossier) {
        try {
            run(dossier);
            return false;
        } catch (MemoryArchive.Killed e) {
            return true;
        }
    }
}
