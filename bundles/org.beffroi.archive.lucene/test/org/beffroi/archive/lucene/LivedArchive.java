package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An archive in which somebody worked for a while, and what can happen to its files. */
abstract class LivedArchive {

    static final int BATCHES = 8;

    @TempDir
    Path folder;

    Set<String> all;

    Path journal() {
        return folder.resolve("mentions/claire.ndjson.gz");
    }

    Path log() {
        return folder.resolve("acts/claire.ndjson");
    }

    Archive open(Access access) {
        return open(folder, "claire", "poste", access);
    }

    static Archive open(Path folder, String writer, String machine, Access access) {
        return TestArchives.open(folder, writer, machine, access);
    }

    @BeforeEach
    void live() {
        live(0);
        try (Archive archive = open(Access.READ)) {
            all = ids(archive);
            assertThat(all).hasSize(2 * BATCHES);
        }
    }

    /** Each mention is read twice, as a harvest does: a journal holds more readings than mentions. */
    void live(int from) {
        try (Archive archive = open(Access.WRITE)) {
            for (int batch = from; batch < from + BATCHES; batch++) {
                archive.add(List.of(mention("essai:" + 2 * batch, 1), mention("essai:" + (2 * batch + 1), 1)));
                archive.add(List.of(mention("essai:" + 2 * batch, 2)));
                archive.record(List.of(act("acte-" + batch, "essai:" + batch)));
            }
        }
    }

    static Set<String> ids(Archive archive) {
        return TestArchives.ids(archive, 8 * BATCHES);
    }

    static List<String> told(Archive archive) {
        return archive.damages().stream()
                .map(damage -> damage.in(Locale.FRENCH))
                .toList();
    }

    /** What can happen to a journal that it says nothing of itself. */
    enum Loss {
        GONE {
            @Override
            void befall(Path file, byte[] older) throws IOException {
                Files.delete(file);
            }
        },
        EMPTIED {
            @Override
            void befall(Path file, byte[] older) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        OLDER {
            @Override
            void befall(Path file, byte[] older) throws IOException {
                Files.write(file, older);
            }
        };

        abstract void befall(Path file, byte[] older) throws IOException;
    }

    void befall(Loss loss, Path file) throws IOException {
        byte[] older = Files.readAllBytes(file);
        live(BATCHES);
        try (Archive archive = open(Access.READ)) {
            all = ids(archive);
        }
        loss.befall(file, older);
    }

    void assertSound() {
        try (Archive archive = open(Access.READ)) {
            assertThat(told(archive)).isEmpty();
            assertThat(archive.check(Progress.silent()).problems()).isEmpty();
            assertThat(ids(archive)).isEqualTo(all);
        }
    }

    static Mention mention(String id, int reading) {
        return new Mention(
                new MentionId(id),
                new Origin(
                        "essai",
                        new BatchId("lot"),
                        Instant.parse("2026-11-24T08:00:00Z").plusSeconds(reading)),
                FieldValues.builder()
                        .put(CoreFields.TEXT_BODY, "Texte de " + id + ", lecture " + reading)
                        .build());
    }

    static Act act(String id, String mention) {
        return TestArchives.tag(id, mention, "étiquette de " + id);
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> old = Files.list(to)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
