package org.beffroi.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.KeptMessage;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.source.SourceState;
import org.beffroi.dossier.digest.DeclaredRights;
import org.beffroi.dossier.privacy.LawfulSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path dossier;

    private static SourceSettings settings(String name) {
        return new SourceSettings(
                name,
                "feed",
                Map.of("url", "https://gazette.example/rss", "outlet", "La Gazette « du Val »"),
                Duration.ofMinutes(30),
                new Lawful(
                        "Suivre ce que la presse dit de la ville",
                        Lawful.Basis.PUBLIC_INTEREST,
                        365,
                        Lawful.Rights.LINK),
                Set.of("intranet.example:8080"),
                false,
                NOW,
                "Lucie");
    }

    @Test
    void settingsComeBackAsTheyWereKept() {
        SourceFiles files = SourceFiles.of(dossier);
        files.keep(settings("gazette"));
        files.keep(settings("école-2").paused(true));

        assertThat(files.all().sources())
                .containsExactly(settings("gazette"), settings("école-2").paused(true));
        assertThat(files.find("gazette")).contains(settings("gazette"));
        assertThat(files.find("autre")).isEmpty();
    }

    @Test
    void stateComesBackAsItWasKept() {
        SourceFiles files = SourceFiles.of(dossier);
        KeptMessage told = KeptMessage.of(Sentence.of(SourceFiles.class, "source.none", "x"));
        SourceState state = SourceState.NEW
                .brought(LocalDate.of(2026, 11, 23), 4)
                .brought(LocalDate.of(2026, 11, 24), 3)
                .brought(LocalDate.of(2026, 11, 24), 2)
                .goingOnFrom("{\"etag\":\"1\"}")
                .with(new BatchId("harvest-gazette-1"))
                .with(new BatchId("harvest-gazette-1"))
                .succeeded(NOW, NOW.plusSeconds(60), List.of(told))
                .failed(NOW.plusSeconds(60), NOW.plusSeconds(300), told);
        files.keep("gazette", state);

        SourceState read = files.state("gazette");

        assertThat(read).isEqualTo(state);
        assertThat(read.batches()).hasSize(1);
        files.keep(settings("gazette"));
        assertThat(files.harvested(new BatchId("harvest-gazette-1"))).isTrue();
        assertThat(files.harvested(new BatchId("harvest-gazette-2"))).isFalse();
        assertThat(read.volumes()).containsEntry(LocalDate.of(2026, 11, 24), 5);
        assertThat(read.failures()).isEqualTo(1);
        assertThat(read.isDue(NOW.plusSeconds(299))).isFalse();
        assertThat(read.isDue(NOW.plusSeconds(300))).isTrue();
        assertThat(read.failure().orElseThrow().in(Locale.FRENCH)).contains("pas de source x");
    }

    @Test
    void theStateOfASourceIsNoSource() {
        SourceFiles files = SourceFiles.of(dossier);
        files.keep(settings("gazette"));
        files.keep("gazette", SourceState.NEW);

        assertThat(files.all().sources()).hasSize(1);
        assertThatThrownBy(() -> settings("gazette.state")).isInstanceOf(IllegalArgumentException.class);
        for (String name : List.of("../x", "a/b", "", ".cache", " a", "a ", "a:b", "a\nb", "x".repeat(65))) {
            assertThatThrownBy(() -> settings(name)).as(name).isInstanceOf(IllegalArgumentException.class);
            assertThat(files.find(name)).isEmpty();
        }
    }

    @Test
    void aNameHasAccentsAndSpaces() {
        SourceFiles files = SourceFiles.of(dossier);
        for (String name :
                List.of("L’Écho des deux rives", "ville@piaille.fr (Mastodon)", "a b.c, d & e", "x".repeat(64))) {
            files.keep(settings(name));
            assertThat(files.find(name)).as(name).contains(settings(name));
        }
        assertThat(files.all().sources()).hasSize(4);
    }

    @Test
    void aDamagedFileHidesNoOther() throws IOException {
        SourceFiles files = SourceFiles.of(dossier);
        files.keep(settings("gazette"));
        Files.writeString(dossier.resolve("sources/voirie.json"), "{\"format\": 1, \"kind\"");
        Files.writeString(dossier.resolve("sources/neuve.json"), "{\"format\": 99}");
        Files.writeString(dossier.resolve("sources/gazette.state.json"), "{");

        assertThat(files.all().sources()).hasSize(1);
        assertThat(files.all().damaged())
                .extracting(sentence -> sentence.in(Locale.FRENCH))
                .anyMatch(text -> text.contains("voirie.json"))
                .anyMatch(text -> text.contains("neuve.json"));
        assertThat(files.state("gazette")).isEqualTo(SourceState.NEW);
    }

    @Test
    void anUnknownNameTellsTheKnownOnes() {
        SourceFiles files = SourceFiles.of(dossier);
        assertThatThrownBy(() -> files.get("gazete")).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.sentence().key())
                .isEqualTo("source.none"));
        files.keep(settings("gazette"));
        assertThatThrownBy(() -> files.get("gazete"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("gazette");
    }

    @Test
    void whatIsRemovedIsGone() {
        SourceFiles files = SourceFiles.of(dossier);
        files.keep(settings("gazette"));
        files.keep("gazette", SourceState.NEW.goingOnFrom("x"));

        files.remove("gazette");

        assertThat(files.all().sources()).isEmpty();
        assertThat(files.state("gazette").cursor()).isEqualTo(Optional.empty());
    }

    @Test
    void whatWasRemovedComesBackAsItWasAndBeginsAnew() {
        SourceFiles files = SourceFiles.of(dossier);
        assertThatThrownBy(() -> files.restore("gazette")).isInstanceOf(Refusal.class);
        files.keep(settings("gazette"));
        SourceSettings before = files.get("gazette");
        files.keep("gazette", SourceState.NEW.with(new BatchId("harvest-1")).goingOnFrom("what a page said"));
        files.remove("gazette");
        assertThat(files.state("gazette")).isEqualTo(SourceState.NEW);
        assertThatThrownBy(() -> files.restore("fil")).hasMessageContaining("gazette");

        files.restore("gazette");

        assertThat(files.get("gazette")).isEqualTo(before);
        assertThat(files.state("gazette").batches()).containsExactly(new BatchId("harvest-1"));
        assertThat(files.state("gazette").cursor()).isEmpty();
        assertThat(files.removed()).isEmpty();
        assertThatThrownBy(() -> files.restore("gazette")).isInstanceOf(Refusal.class);
    }

    @Test
    void whatWasDeclaredForItsMentionsStaysUntilItIsDeclaredAnew() {
        SourceFiles files = SourceFiles.of(dossier);
        files.keep(settings("gazette"));
        SourceSettings declared = files.get("gazette");
        files.remove("gazette");
        assertThat(new SourceFiles(files.folder().resolve(SourceFiles.REMOVED)).get("gazette"))
                .isEqualTo(declared);
        assertThat(declaredNow()).satisfies(one -> {
            assertThat(one.removed()).isTrue();
            assertThat(one.lawful()).isEqualTo(declared.lawful());
        });
        files.keep(declared);
        assertThat(declaredNow().removed()).isFalse();
    }

    @Test
    void itsRightsAreThoseOfItsFileAlsoOnceItIsRemoved() {
        SourceFiles files = SourceFiles.of(dossier);
        files.keep(settings("gazette"));
        files.keep("gazette", SourceState.NEW);
        assertThat(DeclaredRights.in(dossier).declared()).containsEntry("gazette", Lawful.Rights.LINK);
        files.remove("gazette");
        assertThat(DeclaredRights.in(dossier).declared()).containsEntry("gazette", Lawful.Rights.LINK);
    }

    private LawfulSources.Declared declaredNow() {
        DossierSettings settings =
                new DossierSettings("Essai", Optional.empty(), ZoneOffset.UTC, Optional.empty(), true);
        return LawfulSources.of(dossier, settings).byName().get("gazette");
    }
}
