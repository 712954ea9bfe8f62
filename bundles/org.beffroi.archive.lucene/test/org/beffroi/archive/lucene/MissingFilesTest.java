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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Archive.RepairReport;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Rewriting;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of the truth that are gone, or older than they were: only an index knows what was in them. */
class MissingFilesTest {

    private static final int BATCHES = 8;

    @TempDir
    private Path folder;

    private Set<String> all;

    private Path journal() {
        return folder.resolve("mentions/claire.ndjson.gz");
    }

    private Path log() {
        return folder.resolve("acts/claire.ndjson");
    }

    private Archive open(Access access) {
        return open(folder, "claire", "poste", access);
    }

    private static Archive open(Path folder, String writer, String machine, Access access) {
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
    private void live(int from) {
        try (Archive archive = open(Access.WRITE)) {
            for (int batch = from; batch < from + BATCHES; batch++) {
                archive.add(List.of(mention("essai:" + 2 * batch, 1), mention("essai:" + (2 * batch + 1), 1)));
                archive.add(List.of(mention("essai:" + 2 * batch, 2)));
                archive.record(List.of(act("acte-" + batch, "essai:" + batch)));
            }
        }
    }

    private static Set<String> ids(Archive archive) {
        return TestArchives.ids(archive, 8 * BATCHES);
    }

    private static List<String> told(Archive archive) {
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

    private void befall(Loss loss, Path file) throws IOException {
        byte[] older = Files.readAllBytes(file);
        live(BATCHES);
        try (Archive archive = open(Access.READ)) {
            all = ids(archive);
        }
        loss.befall(file, older);
    }

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

    private void assertSound() {
        try (Archive archive = open(Access.READ)) {
            assertThat(told(archive)).isEmpty();
            assertThat(archive.check(Progress.silent()).problems()).isEmpty();
            assertThat(ids(archive)).isEqualTo(all);
        }
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
    void an_erasure_explains_what_is_gone_and_brings_nothing_back() throws IOException {
        Path mark = folder.resolve("erasures/essai.json");
        Files.createDirectories(mark.getParent());
        Files.writeString(mark, "{}");
        try (Archive archive = open(Access.WRITE)) {
            archive.rewrite(List.of(withoutSeven()), rewritten -> {}, Progress.silent());
        }
        all.remove("essai:7");
        assertSound();
        try (Archive archive = open(Access.WRITE)) {
            assertThat(archive.repair(Progress.silent()).damages()).isEmpty();
            assertThat(ids(archive)).isEqualTo(all);
        }
    }

    @Test
    void an_erasure_on_another_machine_explains_it_too() throws IOException {
        Path mark = folder.resolve("erasures/essai.json");
        Files.createDirectories(mark.getParent());
        Files.writeString(mark, "{}");
        try (Archive archive = open(folder, "paul", "autre", Access.WRITE)) {
            archive.rewrite(List.of(withoutSeven()), rewritten -> {}, Progress.silent());
        }
        all.remove("essai:7");
        assertSound();
    }

    @Test
    void the_files_of_an_erasure_that_arrive_before_its_mark_bring_nothing_back(@TempDir Path kept) throws IOException {
        copy(folder.resolve("index/poste"), kept);
        Path mark = folder.resolve("erasures/essai.json");
        Files.createDirectories(mark.getParent());
        Files.writeString(mark, "{}");
        try (Archive archive = open(folder, "paul", "autre", Access.WRITE)) {
            archive.rewrite(List.of(withoutSeven()), rewritten -> {}, Progress.silent());
        }
        Files.delete(mark);
        // The index of this machine as it is where the erasure cannot reach it.
        copy(kept, folder.resolve("index/poste"));
        byte[] rewritten = Files.readAllBytes(journal());
        for (Access access : List.of(Access.READ, Access.WRITE)) {
            try (Archive archive = open(access)) {
                assertThat(told(archive)).anyMatch(said -> said.contains("plus ancien ou plus court"));
            }
        }
        assertThat(Files.readAllBytes(journal())).isEqualTo(rewritten);
        Files.writeString(mark, "{}");
        all.remove("essai:7");
        assertSound();
    }

    private static void copy(Path from, Path to) throws IOException {
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

    private static Rewriting withoutSeven() {
        return new Rewriting() {
            @Override
            public Optional<Mention> mention(Mention mention) {
                return mention.id().value().equals("essai:7") ? Optional.empty() : Optional.of(mention);
            }

            @Override
            public Optional<Act> act(Act act) {
                return Optional.of(act);
            }
        };
    }

    private static Mention mention(String id, int reading) {
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

    private static Act act(String id, String mention) {
        return TestArchives.tag(id, mention, "étiquette de " + id);
    }
}
