package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Loss;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Archive.RepairReport;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.MentionLimits;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.journal.RepairLosses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive whose files were damaged, or to which something is given that it cannot hold. */
class DamagedArchiveTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int BATCHES = 8;

    /** Behind the head, which each writing changes. */
    private static final int FIRST_RECORD = 282;

    @TempDir
    private Path folder;

    private Path journal() {
        return folder.resolve("mentions/claire.ndjson.gz");
    }

    private Path log() {
        return folder.resolve("acts/claire.ndjson");
    }

    private Archive open(Access access) {
        return open(folder, access);
    }

    /** The truth alone: what the index held is gone with it. */
    private static void copyWithoutIndex(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                Path relative = from.relativize(path);
                if (!relative.startsWith("index")) {
                    Path copy = to.resolve(relative);
                    Files.createDirectories(copy.getParent());
                    Files.copy(path, copy);
                }
            }
        }
    }

    private static Archive open(Path folder, Access access) {
        return TestArchives.open(folder, access);
    }

    private Set<String> live() {
        try (Archive archive = open(Access.WRITE)) {
            for (int batch = 0; batch < BATCHES; batch++) {
                archive.add(List.of(mention("essai:" + 2 * batch), mention("essai:" + (2 * batch + 1))));
                archive.record(List.of(act("acte-" + batch, "essai:" + batch)));
            }
            return ids(archive);
        }
    }

    private static Set<String> ids(Archive archive) {
        return TestArchives.ids(archive, 2 * BATCHES);
    }

    private void damage(Path file, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[at] ^= 0x55;
        Files.write(file, bytes);
    }

    @Test
    void a_damaged_act_is_told_at_each_opening_until_it_is_repaired() throws IOException {
        live();
        damage(log(), (int) Files.size(log()) / 2);
        for (Access access : List.of(Access.READ, Access.WRITE, Access.WRITE, Access.READ)) {
            try (Archive archive = open(access)) {
                assertThat(archive.damages()).isNotEmpty();
                assertThat(archive.check(Progress.silent()).problems()).isNotEmpty();
                if (access == Access.WRITE) {
                    archive.rebuild(Progress.silent());
                    assertThat(archive.damages()).isNotEmpty();
                }
            }
        }
        try (Archive archive = open(Access.WRITE)) {
            RepairReport report = archive.repair(Progress.silent());
            assertThat(report.damages()).isNotEmpty();
            assertThat(report.actsLost()).isZero();
            assertThat(archive.damages()).isEmpty();
            assertThat(archive.check(Progress.silent()).acts()).isEqualTo(BATCHES);
        }
        try (Archive archive = open(Access.READ)) {
            assertThat(archive.damages()).isEmpty();
            assertThat(archive.check(Progress.silent()).problems()).isEmpty();
        }
        try (Stream<Path> beside = Files.list(folder.resolve("acts"))) {
            assertThat(beside.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("claire.ndjson.damaged-"));
        }
        try (Stream<Path> records = Files.list(folder.resolve("repairs"))) {
            assertThat(records).hasSize(1);
        }
    }

    @Test
    void acts_that_no_index_holds_are_counted_as_lost_for_good(@TempDir Path copy) throws IOException {
        live();
        damage(log(), (int) Files.size(log()) / 2);
        copyWithoutIndex(folder, copy);
        try (Archive archive = open(copy, Access.WRITE)) {
            RepairReport report = archive.repair(Progress.silent());
            assertThat(report.actsLost()).isEqualTo(1);
            assertThat(report.lost()).isZero();
            assertThat(archive.check(Progress.silent()).acts()).isEqualTo(BATCHES - 1);
        }
    }

    @Test
    void what_the_journal_lost_and_the_index_holds_comes_back_with_a_repair() throws IOException {
        Set<String> all = live();
        damage(journal(), (int) Files.size(journal()) / 2);
        try (Archive archive = open(Access.WRITE)) {
            assertThat(archive.damages()).isNotEmpty();
            RepairReport report = archive.repair(Progress.silent());
            assertThat(report.takenBack()).isEqualTo(2);
            assertThat(report.mentions()).isEqualTo(all.size());
            assertThat(ids(archive)).isEqualTo(all);
            assertThat(archive.check(Progress.silent()).problems()).isEmpty();
        }
    }

    @Test
    void a_repair_tells_what_was_taken_back_before_it_and_what_is_gone_for_good(@TempDir Path copy) throws IOException {
        Set<String> all = live();
        damage(journal(), (int) Files.size(journal()) / 2);
        copyWithoutIndex(folder, copy);
        open(Access.WRITE).close();
        try (Archive archive = open(Access.WRITE)) {
            RepairReport report = archive.repair(Progress.silent());
            assertThat(report.takenBack()).isEqualTo(2);
            assertThat(report.lost()).isZero();
        }
        try (Archive archive = open(copy, Access.WRITE)) {
            RepairReport report = archive.repair(Progress.silent());
            assertThat(report.takenBack()).isZero();
            assertThat(report.lost()).isEqualTo(2);
            assertThat(report.mentions()).isEqualTo(all.size() - 2);
        }
    }

    @Test
    void what_a_repair_lost_is_told_until_somebody_takes_note(@TempDir Path copy) throws IOException {
        live();
        damage(journal(), (int) Files.size(journal()) / 2);
        damage(log(), (int) Files.size(log()) / 2);
        copyWithoutIndex(folder, copy);
        RepairLosses losses = new RepairLosses(copy);
        assertThat(losses.sentences(PARIS)).isEmpty();
        try (Archive archive = open(copy, Access.WRITE)) {
            RepairReport report = archive.repair(Progress.silent());
            assertThat(report.lost()).isEqualTo(2);
            assertThat(report.actsLost()).isEqualTo(1);
            archive.rebuild(Progress.silent());
            archive.repair(Progress.silent());
        }
        for (Access access : List.of(Access.READ, Access.WRITE)) {
            try (Archive archive = open(copy, access)) {
                assertThat(archive.check(Progress.silent()).problems()).isEmpty();
            }
            assertThat(losses.sentences(PARIS)).singleElement().satisfies(told -> assertThat(told.in(Locale.FRENCH))
                    .contains("2 mentions", "un acte", "repairs", "sauvegarde"));
        }
        assertThat(losses.acknowledge("claire", Instant.parse("2026-11-29T10:00:00Z")))
                .isEqualTo(1);
        assertThat(losses.sentences(PARIS)).isEmpty();
        assertThat(losses.noted(PARIS)).as("told for good").singleElement().satisfies(told -> assertThat(
                        told.in(Locale.FRENCH))
                .contains("2 mentions", "un acte", "claire", "29 novembre 2026"));
        assertThat(losses.acknowledge("claire", Instant.parse("2026-11-29T11:00:00Z")))
                .isZero();
        assertThat(losses.all(PARIS, LocalDate.parse("2026-11-29")))
                .as("silent days of before stay unknown")
                .singleElement()
                .matches(Loss::ofMentions);
        try (Archive archive = open(copy, Access.WRITE)) {
            assertThat(archive.check(Progress.silent()).mentions()).isEqualTo(2 * BATCHES - 2);
        }
    }

    @Test
    void a_repair_that_loses_nothing_leaves_no_reminder() throws IOException {
        live();
        damage(journal(), (int) Files.size(journal()) / 2);
        try (Archive archive = open(Access.WRITE)) {
            archive.repair(Progress.silent());
        }
        assertThat(new RepairLosses(folder).sentences(PARIS)).isEmpty();
    }

    @Test
    void a_rebuild_of_the_index_loses_nothing_that_it_alone_holds_and_forgets_no_damage() throws IOException {
        Set<String> all = live();
        Files.write(journal(), Arrays.copyOf(Files.readAllBytes(journal()), (int) Files.size(journal()) * 2 / 3));
        try (Archive archive = open(Access.WRITE)) {
            assertThat(ids(archive)).isEqualTo(all);
            archive.rebuild(Progress.silent());
            assertThat(ids(archive)).isEqualTo(all);
            assertThat(archive.damages()).isNotEmpty();
        }
        try (Archive archive = open(Access.READ)) {
            assertThat(archive.damages()).isNotEmpty();
        }
    }

    @Test
    void a_damage_in_french_names_the_file_and_the_bytes() throws IOException {
        live();
        damage(journal(), (int) Files.size(journal()) / 2);
        try (Archive archive = open(Access.READ)) {
            assertThat(archive.damages().getFirst().in(Locale.FRENCH))
                    .startsWith("mentions/claire.ndjson.gz")
                    .contains("octets");
        }
    }

    @Test
    void an_identity_longer_than_a_term_is_refused_before_anything_is_written() throws IOException {
        live();
        byte[] before = Files.readAllBytes(journal());
        Mention endless = mention("essai:" + "x".repeat(40_000));
        try (Archive archive = open(Access.WRITE)) {
            assertThatThrownBy(() -> archive.add(List.of(mention("essai:0"), endless)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                    refusal.sentence().in(Locale.FRENCH))
                            .contains("essai:xxx")
                            .contains("32")
                            .hasSizeLessThan(400));
            assertThat(archive.add(List.of(mention("essai:après"))).added()).isEqualTo(1);
        }
        byte[] after = Files.readAllBytes(journal());
        assertThat(Arrays.copyOfRange(after, FIRST_RECORD, before.length))
                .isEqualTo(Arrays.copyOfRange(before, FIRST_RECORD, before.length));
        try (Archive archive = open(Access.WRITE)) {
            assertThat(archive.damages()).isEmpty();
            assertThat(archive.check(Progress.silent()).mentions()).isEqualTo(2 * BATCHES + 1);
        }
    }

    @Test
    void a_text_too_long_and_an_act_too_long_are_refused_and_the_longest_that_is_taken_is_read_again()
            throws IOException {
        String longest = "é".repeat(MentionLimits.LONGEST_TEXT);
        try (Archive archive = open(Access.WRITE)) {
            assertThatThrownBy(() -> archive.add(List.of(mention("essai:0", longest + "é"))))
                    .isInstanceOf(Refusal.class);
            assertThat(archive.add(List.of(mention("essai:0", longest), mention("essai:1")))
                            .added())
                    .isEqualTo(2);
            Act act = new Act(
                    "trop",
                    new BatchId("actes"),
                    "Claire",
                    Act.Hand.HUMAN,
                    Instant.parse("2026-11-24T09:00:00Z"),
                    new Act.Add(new MentionId("essai:1"), "note", "n".repeat(MentionLimits.LONGEST_VALUE + 1)));
            assertThatThrownBy(() -> archive.record(List.of(act))).isInstanceOf(Refusal.class);
        }
        try (Archive archive = open(Access.WRITE)) {
            archive.rebuild(Progress.silent());
            assertThat(archive.damages()).isEmpty();
            try (Snapshot now = archive.snapshot()) {
                assertThat(now.entry(new MentionId("essai:0"))
                                .orElseThrow()
                                .mention()
                                .text())
                        .hasSize(MentionLimits.LONGEST_TEXT);
            }
        }
    }

    private static Mention mention(String id) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            words.add(Integer.toString((id.hashCode() ^ i * 7919) & 0xffff, 36));
        }
        return mention(id, String.join(" ", words));
    }

    private static Mention mention(String id, String text) {
        return new Mention(
                new MentionId(id),
                new Origin("essai", new BatchId("lot"), Instant.parse("2026-11-24T08:00:00Z")),
                FieldValues.builder().put(CoreFields.TEXT_BODY, text).build());
    }

    private static Act act(String id, String mention) {
        return TestArchives.tag(id, mention, "étiquette de " + id);
    }
}
