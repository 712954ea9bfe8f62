package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.archive.Archive.CheckReport;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.QueryParser;
import org.beffroi.dossier.folder.FileKeyStore;
import org.beffroi.dossier.folder.FolderDossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier of format 1, kept as it was written: every later Beffroi opens it and finds the same. */
class KeptFormatTest {

    private static final Path KEPT = Path.of("test/org/beffroi/archive/lucene/format-1");

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        folder = temporary.resolve("dossier");
        Path kept = Files.isDirectory(KEPT)
                ? KEPT
                : Path.of("bundles/org.beffroi.archive.lucene").resolve(KEPT);
        try (Stream<Path> files = Files.walk(kept)) {
            for (Path file : files.toList()) {
                Path to = folder.resolve(kept.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }

    private Dossier open() {
        return new FolderDossiers(new LuceneArchiveProvider(), new FileKeyStore(temporary.resolve("keys")))
                .open(folder, Access.WRITE, Progress.silent());
    }

    @Test
    void opens_with_all_that_was_in_it() {
        try (Dossier dossier = open();
                Snapshot snapshot = dossier.archive().snapshot()) {
            assertThat(dossier.settings().name()).isEqualTo("Format 1");
            assertThat(dossier.searches().saved()).hasSize(1);
            assertThat(dossier.publicActors().contains("ESSAI0")).isTrue();
            assertThat(snapshot.size()).isEqualTo(12);
            assertThat(count(dossier, snapshot, "cantine")).isEqualTo(3);
            assertThat(count(dossier, snapshot, "saint-etienne")).isEqualTo(1);
            assertThat(count(dossier, snapshot, "étiquette:\"à traiter\" tonalité:négative"))
                    .isEqualTo(1);
            Timeline timeline = snapshot.timeline(
                    new QueryParser(dossier.archive().fields()).parse("*").orRefuse(),
                    new TimelineSpan(TimelineSpan.Unit.DAY, ZoneId.of("Europe/Paris")),
                    Cancel.never());
            assertThat(timeline.buckets()).extracting(Timeline.Bucket::mentions).containsExactly(3L, 3L, 2L, 3L);
            assertThat(timeline.undated()).isEqualTo(1);
        }
    }

    @Test
    void keeps_earlier_texts_and_the_newest_counts() {
        try (Dossier dossier = open();
                Snapshot snapshot = dossier.archive().snapshot()) {
            Optional<Entry> bridge = snapshot.entry(new MentionId("facebook:2"));
            assertThat(bridge).hasValueSatisfying(entry -> {
                assertThat(entry.mention().text()).startsWith("Pont rouvert");
                assertThat(entry.earlier())
                        .extracting(Entry.EarlierText::text)
                        .anyMatch(text -> text.startsWith("Pont fermé"));
            });
        }
    }

    @Test
    void is_whole() {
        try (Dossier dossier = open()) {
            CheckReport report = dossier.archive().check(Progress.silent());
            assertThat(report.problems()).isEmpty();
            assertThat(report.mentions()).isEqualTo(12);
            assertThat(report.acts()).isEqualTo(2);
        }
    }

    private static long count(Dossier dossier, Snapshot snapshot, String query) {
        return snapshot.count(
                new QueryParser(dossier.archive().fields()).parse(query).orRefuse(), Cancel.never());
    }
}
