package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier on a medium that takes no writing: what needs none goes on, and the rest says why and where. */
class ProtectedDiskTest {

    @TempDir
    private Path folder;

    private Archive open(Access access) {
        return TestArchives.open(folder, access);
    }

    private static Mention mention(String id) {
        return new Mention(
                new MentionId(id),
                new Origin("essai", new BatchId("lot"), Instant.parse("2026-11-28T08:00:00Z")),
                FieldValues.builder()
                        .put(CoreFields.TEXT_BODY, "La cantine " + id)
                        .build());
    }

    private void add(String id) {
        try (Archive archive = open(Access.WRITE)) {
            archive.add(List.of(mention(id)));
        }
    }

    /** Nobody can take the lock of the index any more, as on a medium that takes no writing. */
    private void protect() throws IOException {
        Path lock = folder.resolve("index/poste/write.lock");
        Files.deleteIfExists(lock);
        Files.createDirectory(lock);
    }

    @Test
    void what_an_index_that_is_up_to_date_answers_needs_no_writing() throws IOException {
        add("essai:1");
        protect();
        try (Archive archive = open(Access.READ)) {
            archive.refresh();
            assertThat(archive.check(Progress.silent()).problems()).isEmpty();
            try (Snapshot now = archive.snapshot()) {
                assertThat(now.size()).isEqualTo(1);
            }
        }
    }

    @Test
    void news_that_the_index_cannot_take_in_are_no_index_that_cannot_be_read() throws IOException {
        add("essai:1");
        try (Archive archive = open(Access.READ)) {
            Path index = folder.resolve("index/poste");
            Path aside = Files.move(index, folder.resolve("index/aside"));
            add("essai:2");
            clear(index);
            Files.move(aside, index);
            protect();
            assertThatThrownBy(archive::refresh).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                            refusal.sentence().in(Locale.FRENCH))
                    .contains(folder.toString())
                    .doesNotContain("illisible"));
        }
    }

    private static void clear(Path index) throws IOException {
        try (var files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(index);
    }

    @Test
    void whoever_reads_where_no_index_is_and_none_can_be_made_is_told_so() throws IOException {
        add("essai:1");
        clear(folder.resolve("index/poste"));
        Files.writeString(folder.resolve("index/poste"), "no folder");
        assertThatThrownBy(() -> open(Access.READ)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.sentence().in(Locale.FRENCH))
                .contains(folder.toString()));
    }

    @Test
    void a_protected_medium_is_called_that_to_writers_and_to_readers() {
        DiskRefusal refusal = new DiskRefusal(folder, any -> true);
        IOException problem = new IOException("write.lock: Read-only file system");
        assertThat(refusal.ofWriting(problem).sentence().in(Locale.FRENCH))
                .contains(folder.toString(), "protégé en écriture")
                .doesNotContain("Libérez");
        assertThat(refusal.ofIndexing(problem).sentence().in(Locale.FRENCH))
                .contains(folder.toString(), "protégé en écriture", "index")
                .doesNotContain("Libérez");
    }

    @Test
    void a_folder_that_is_mounted_for_reading_is_protected_whatever_its_medium_is() {
        assertThat(new DiskRefusal(folder, any -> false)
                        .ofWriting(new IOException("write.lock: Read-only file system"))
                        .sentence()
                        .in(Locale.FRENCH))
                .contains("protégé en écriture");
    }

    @Test
    void a_full_disk_is_named_with_the_dossier_whatever_the_system_says() {
        DiskRefusal refusal = new DiskRefusal(folder, any -> false);
        Refusal full = refusal.ofIndexing(new IOException("No space left on device"));
        assertThat(full.kind()).isEqualTo(Refusal.Kind.FULL_DISK);
        assertThat(full.sentence().in(Locale.FRENCH)).contains("plein", folder.toString());
        assertThat(refusal.ofWriting(new IOException("No space left on device"))
                        .sentence()
                        .in(Locale.FRENCH))
                .contains("plein", folder.toString());
        assertThat(refusal.ofWriting(new IOException("Input/output error"))
                        .sentence()
                        .in(Locale.FRENCH))
                .contains("Input/output error", folder.toString());
    }
}
