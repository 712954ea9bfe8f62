package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Archive.RepairReport;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.BatchId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of the truth that are gone, or older than they were: only an index knows what was in them. */
class MissingFilesTest extends LivedArchive {

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 40})
    void a_file_that_was_cut_is_one_loss_wherever_the_cut_is(int bytes) throws IOException {
        for (Path file : List.of(journal(), log())) {
            try (FileChannel whole = FileChannel.open(file, StandardOpenOption.WRITE)) {
                whole.truncate(whole.size() - bytes);
            }
            String name = file.getParent().getFileName() + "/" + file.getFileName() + "\u00a0:";
            try (Archive archive = open(Access.READ)) {
                assertThat(told(archive))
                        .filteredOn(said -> said.contains(name))
                        .hasSize(1);
                assertThat(archive.check(Progress.silent()).problems())
                        .filteredOn(problem -> problem.in(Locale.FRENCH).contains(name))
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_loss_is_one_line(Loss loss) throws IOException {
        befall(loss, loss == Loss.OLDER ? journal() : log());
        try (Archive archive = open(Access.READ)) {
            assertThat(told(archive)).hasSize(1);
        }
        Files.write(journal(), new byte[0]);
        Files.write(log(), new byte[0]);
        try (Archive archive = open(Access.READ)) {
            assertThat(told(archive)).hasSize(2).allMatch(said -> said.contains("lors de sa dernière lecture"));
            assertThat(archive.check(Progress.silent()).problems())
                    .extracting(problem -> problem.in(Locale.FRENCH))
                    .filteredOn(said -> said.contains("claire.ndjson"))
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_journal_that_is_not_there_any_more_is_told_and_comes_back_from_the_index(Loss loss) throws IOException {
        befall(loss, journal());
        for (Access access : List.of(Access.READ, Access.WRITE, Access.READ)) {
            try (Archive archive = open(access)) {
                assertThat(told(archive)).anyMatch(said -> said.startsWith("mentions/claire.ndjson.gz"));
                assertThat(archive.check(Progress.silent()).problems())
                        .isNotEmpty()
                        .noneMatch(problem -> problem.in(Locale.FRENCH).contains("archive rebuild"));
                assertThat(ids(archive)).isEqualTo(all);
            }
        }
        try (Archive archive = open(Access.WRITE)) {
            RepairReport report = archive.repair(Progress.silent());
            assertThat(report.damages()).isNotEmpty();
            assertThat(report.takenBack()).isPositive();
            assertThat(report.lost()).isZero();
            assertThat(report.actsLost()).isZero();
        }
        assertSound();
    }

    @ParameterizedTest
    @EnumSource
    void acts_that_are_not_there_any_more_are_told_and_come_back_from_the_index(Loss loss) throws IOException {
        befall(loss, log());
        for (Access access : List.of(Access.READ, Access.WRITE, Access.READ)) {
            try (Archive archive = open(access)) {
                assertThat(told(archive)).anyMatch(said -> said.startsWith("acts/claire.ndjson"));
            }
        }
        try (Archive archive = open(Access.WRITE)) {
            assertThat(archive.repair(Progress.silent()).actsLost()).isZero();
            assertThat(archive.check(Progress.silent()).acts()).isEqualTo(2 * BATCHES);
        }
        assertSound();
    }

    @Test
    void what_was_undone_stays_so_when_the_log_is_gone_and_its_acts_are_counted_as_lost() throws IOException {
        try (Archive archive = open(Access.WRITE)) {
            archive.record(List.of(TestArchives.undone("actes")));
        }
        Files.delete(log());
        try (Archive archive = open(Access.WRITE)) {
            assertThat(told(archive).getFirst())
                    .contains("n’est pas là, ou pas encore")
                    .contains("9");
            RepairReport report = archive.repair(Progress.silent());
            assertThat(report.actsLost()).isEqualTo(BATCHES);
            assertThat(report.lost()).isZero();
        }
        assertSound();
    }

    @ParameterizedTest
    @EnumSource
    void an_import_that_was_undone_does_not_come_back_by_a_repair(Loss loss) throws IOException {
        byte[] older = Files.readAllBytes(log());
        try (Archive archive = open(Access.WRITE)) {
            archive.record(List.of(undoing("annulation", "lot")));
            assertThat(ids(archive)).isEmpty();
        }
        loss.befall(log(), older);
        for (Access access : List.of(Access.READ, Access.WRITE, Access.READ)) {
            open(access).close();
        }
        try (Archive archive = open(Access.WRITE)) {
            archive.repair(Progress.silent());
        }
        all.clear();
        assertSound();
    }

    @Test
    void what_was_written_meanwhile_in_its_place_hides_nothing() throws IOException {
        Files.delete(journal());
        live(BATCHES);
        live(2 * BATCHES);
        try (Archive archive = open(Access.WRITE)) {
            assertThat(told(archive)).isNotEmpty();
            assertThat(ids(archive)).hasSize(6 * BATCHES);
            assertThat(archive.repair(Progress.silent()).lost()).isZero();
            assertThat(ids(archive)).hasSize(6 * BATCHES);
        }
    }

    @Test
    void a_file_that_comes_back_is_no_damage_any_more() throws IOException {
        byte[] content = Files.readAllBytes(journal());
        Files.delete(journal());
        try (Archive archive = open(Access.WRITE)) {
            assertThat(told(archive)).isNotEmpty();
        }
        Files.write(journal(), content);
        assertSound();
    }

    @Test
    void a_rebuild_writes_back_what_the_index_alone_holds_and_a_repair_says_that_nothing_is_lost() throws IOException {
        Files.delete(journal());
        try (Archive archive = open(Access.WRITE)) {
            archive.rebuild(Progress.silent());
            assertThat(ids(archive)).isEqualTo(all);
        }
        try (Archive archive = open(Access.WRITE)) {
            assertThat(told(archive)).isNotEmpty();
            RepairReport report = archive.repair(Progress.silent());
            assertThat(report.takenBack()).isEqualTo(2 * BATCHES);
            assertThat(report.lost()).isZero();
        }
        assertSound();
    }

    @Test
    void openings_between_a_damage_and_its_repair_make_nothing_lost() throws IOException {
        Files.write(journal(), Arrays.copyOf(Files.readAllBytes(journal()), (int) Files.size(journal()) / 2));
        open(Access.READ).close();
        open(Access.WRITE).close();
        try (Archive archive = open(Access.WRITE)) {
            RepairReport report = archive.repair(Progress.silent());
            assertThat(report.takenBack()).isPositive();
            assertThat(report.lost()).isZero();
        }
        assertSound();
    }

    @Test
    void a_copy_without_its_index_says_nothing(@TempDir Path copy) throws IOException {
        Files.delete(journal());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                Path relative = folder.relativize(path);
                if (!relative.startsWith("index")) {
                    Path to = copy.resolve(relative);
                    Files.createDirectories(to.getParent());
                    Files.copy(path, to);
                }
            }
        }
        try (Archive archive = open(copy, "claire", "poste", Access.WRITE)) {
            assertThat(archive.damages()).isEmpty();
        }
    }

    @Test
    void what_is_undone_while_its_file_is_gone_comes_back_with_it_redone() throws IOException {
        Files.delete(journal());
        try (Archive archive = open(Access.WRITE)) {
            archive.record(List.of(undoing("annulation", "lot")));
            assertThat(ids(archive)).isEmpty();
            archive.record(List.of(undoing("rétablissement", "annulation")));
            assertThat(ids(archive)).isEqualTo(all);
            assertThat(archive.repair(Progress.silent()).lost()).isZero();
        }
        assertSound();
    }

    @Test
    void what_was_redone_shows_while_an_older_log_lies_in_the_place_of_its_own() throws IOException {
        byte[] older;
        try (Archive archive = open(Access.WRITE)) {
            archive.record(List.of(undoing("annulation", "lot")));
            older = Files.readAllBytes(log());
            archive.record(List.of(undoing("rétablissement", "annulation")));
            assertThat(ids(archive)).isEqualTo(all);
        }
        Files.write(log(), older);
        try (Archive archive = open(Access.WRITE)) {
            assertThat(ids(archive)).isEqualTo(all);
            archive.repair(Progress.silent());
        }
        assertSound();
    }

    private static Act undoing(String batch, String undone) {
        return new Act(
                batch,
                new BatchId(batch),
                "Claire",
                Act.Hand.HUMAN,
                Instant.parse("2026-11-25T09:00:00Z").plusSeconds(batch.length()),
                new Act.UndoBatch(new BatchId(undone)));
    }
}
