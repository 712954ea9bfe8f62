package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that is made anew while the disk refuses, or that somebody stops: the old one stays in its place. */
class RebuildTest {

    private static final int MENTIONS = 300;

    /** So many segments that Lucene would name next are refused. */
    private static final int SEGMENTS = 200;

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        try (Archive archive = open(Access.WRITE)) {
            archive.add(
                    IntStream.range(0, MENTIONS).mapToObj(RebuildTest::mention).toList());
        }
    }

    private Archive open(Access access) {
        return TestArchives.open(folder, access);
    }

    private static Mention mention(int number) {
        return new Mention(
                new MentionId("essai:" + number),
                new Origin("essai", new BatchId("lot"), Instant.parse("2026-11-28T08:00:00Z")),
                FieldValues.builder()
                        .put(CoreFields.TEXT_BODY, "La cantine " + number)
                        .build());
    }

    /** Folders, which are not empty, stand where the files of new segments would. */
    private void refuse() throws IOException {
        for (int i = 0; i < SEGMENTS; i++) {
            for (String ending : List.of(".fnm", ".fdt", ".si", ".cfs")) {
                Path taken = folder.resolve("index/poste/_" + Integer.toString(i, Character.MAX_RADIX) + ending);
                if (!Files.exists(taken)) {
                    Files.createDirectories(taken.resolve("taken"));
                }
            }
        }
    }

    private static void assertWhole(Archive archive, int size) {
        try (Snapshot now = archive.snapshot()) {
            assertThat(now.size()).isEqualTo(size);
            assertThat(now.entry(new MentionId("essai:7"))).isPresent();
        }
        assertThat(archive.check(Progress.silent()).problems()).isEmpty();
    }

    @Test
    void on_a_disk_that_refuses_the_old_index_stays_and_is_read_on() throws IOException {
        try (Archive archive = open(Access.WRITE)) {
            refuse();
            assertThatThrownBy(() -> archive.rebuild(Progress.silent())).isInstanceOf(Refusal.class);
            assertWhole(archive, MENTIONS);
        }
        try (Archive archive = open(Access.READ)) {
            assertWhole(archive, MENTIONS);
        }
    }

    @Test
    void whoever_stops_it_has_the_old_index() {
        try (Archive archive = open(Access.WRITE)) {
            assertThatThrownBy(() -> archive.rebuild(new Stopping())).hasMessage("stopped");
            assertWhole(archive, MENTIONS);
            archive.add(List.of(mention(MENTIONS)));
        }
        try (Archive archive = open(Access.READ)) {
            assertWhole(archive, MENTIONS + 1);
        }
    }

    @Test
    void one_that_succeeds_says_the_same_as_before_and_leaves_nothing_of_the_old_one() throws IOException {
        try (Archive archive = open(Access.WRITE)) {
            archive.rebuild(Progress.silent());
            assertWhole(archive, MENTIONS);
            assertThat(archive.add(List.of(mention(7), mention(MENTIONS))).added())
                    .isEqualTo(1);
        }
        try (Archive archive = open(Access.READ)) {
            assertWhole(archive, MENTIONS + 1);
        }
        try (var files = Files.list(folder.resolve("index/poste"))) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("segments_")))
                    .hasSize(1);
        }
    }

    private record Stopping() implements Progress {

        @Override
        public void at(long done, long total) {
            throw new IllegalStateException("stopped");
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
