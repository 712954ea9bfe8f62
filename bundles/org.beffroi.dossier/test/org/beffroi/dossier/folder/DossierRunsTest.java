package org.beffroi.dossier.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.analysis.Visits;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.Pseudonyms;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.source.SourceState;
import org.beffroi.dossier.journal.Damage;
import org.beffroi.dossier.source.SourceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run knows of the time in which sources were listened to. */
class DossierRunsTest {

    private static final Instant ADDED = Instant.parse("2025-09-01T08:00:00Z");
    private static final Instant VISITED = Instant.parse("2025-10-14T08:00:00Z");

    @TempDir
    private Path folder;

    private List<Sentence> damages = List.of();

    private void source(String name, SourceState state) {
        SourceFiles files = SourceFiles.of(folder);
        files.keep(new SourceSettings(
                name,
                "feed",
                Map.of("url", "https://gazette.example/" + name),
                Duration.ofMinutes(30),
                new Lawful("Veille", Lawful.Basis.PUBLIC_INTEREST, 365, Lawful.Rights.LINK),
                Set.of(),
                false,
                ADDED,
                "Camille"));
        files.keep(name, state);
    }

    private Run run() {
        Dossier dossier = answering(
                Dossier.class,
                Map.of(
                        "archive",
                        answering(Archive.class, Map.of("fields", Fields.core(), "damages", damages)),
                        "settings",
                        new DossierSettings(
                                "Ville", Optional.empty(), ZoneId.of("Europe/Paris"), Optional.empty(), true),
                        "today",
                        LocalDate.of(2025, 10, 14),
                        "pseudonyms",
                        (Pseudonyms) author -> author,
                        "folder",
                        folder,
                        "codebook",
                        folder.resolve("codebook")));
        return DossierRuns.of(
                dossier, answering(Snapshot.class, Map.of()), Locale.FRENCH, Cancel.never(), Progress.silent());
    }

    private static <T> T answering(Class<T> type, Map<String, ?> answers) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (!answers.containsKey(method.getName())) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return answers.get(method.getName());
                }));
    }

    @Test
    void aSourceWasListenedToFromItsFirstDayToItsLastGoodVisit() {
        source("gazette", SourceState.NEW.succeeded(VISITED, VISITED.plusSeconds(1800), List.of()));
        assertThat(run().visits()).containsExactly(new Visits("gazette", ADDED, VISITED));
    }

    @Test
    void aSourceThatWasNeverVisitedAndADossierWithoutSourcesWereNotListenedTo() {
        assertThat(run().visits()).isEmpty();
        source("echo", SourceState.NEW);
        assertThat(run().visits()).isEmpty();
    }

    @Test
    void damageOfMentionsThatNobodySettledIsALossUntilToday() {
        assertThat(run().losses()).isEmpty();
        Damage cut = new Damage(Damage.Kind.CUT, 0, 0, 2);
        Sentence ofMentions = cut.sentence("mentions/a.journal");
        damages = List.of(ofMentions, cut.sentence("acts/a.acts"));
        assertThat(run().losses()).singleElement().satisfies(loss -> {
            assertThat(loss.said()).isEqualTo(ofMentions);
            assertThat(loss.ofMentions()).isTrue();
            assertThat(loss.when()).isEqualTo(Instant.parse("2025-10-13T22:00:00Z"));
        });
    }
}
