package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Archive.RepairReport;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.journal.RepairLosses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of losses is true, said once, and names what can be named. */
class LossSentencesTest {

    private static final int MENTIONS = 40;

    @TempDir
    private Path folder;

    @BeforeEach
    void live() {
        List<Mention> mentions = new ArrayList<>();
        List<Act> acts = new ArrayList<>();
        for (int number = 0; number < MENTIONS; number++) {
            mentions.add(new Mention(
                    new MentionId("essai:" + number),
                    new Origin("essai", new BatchId("lot"), Instant.parse("2026-11-24T08:00:00Z")),
                    FieldValues.builder()
                            .put(CoreFields.TEXT_BODY, "Texte de " + number)
                            .build()));
            acts.add(TestArchives.tag("acte-" + number, "essai:" + number, "étiquette"));
        }
        try (Archive archive = open(Access.WRITE)) {
            archive.add(mentions);
            archive.record(acts);
        }
    }

    private Archive open(Access access) {
        return TestArchives.open(folder, "claire", "poste", access);
    }

    private Path journal() {
        return folder.resolve("mentions/claire.ndjson.gz");
    }

    private Path log() {
        return folder.resolve("acts/claire.ndjson");
    }

    private void forgetIndex() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("index"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private List<String> problems() {
        try (Archive archive = open(Access.READ)) {
            return french(archive.check(Progress.silent()).problems());
        }
    }

    private RepairReport repair() {
        try (Archive archive = open(Access.WRITE)) {
            return archive.repair(Progress.silent());
        }
    }

    private static List<String> french(List<Sentence> said) {
        return said.stream().map(one -> one.in(Locale.FRENCH)).toList();
    }

    private List<String> losses() {
        return french(new RepairLosses(folder).sentences(ZoneId.of("Europe/Paris")));
    }

    private void undo(String batch) {
        try (Archive archive = open(Access.WRITE)) {
            archive.record(List.of(TestArchives.undone(batch)));
            assertThat(archive.check(Progress.silent()).acts()).isZero();
        }
    }

    /** Spoils the checksum of the line that undoes, and leaves what it says. */
    private void spoilTheUndoing() throws IOException {
        String text = Files.readString(log());
        int line = text.lastIndexOf("\"undone\"");
        int crc = text.indexOf("\"crc\":\"", line) + 7;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int at = text.substring(0, crc).getBytes(StandardCharsets.UTF_8).length;
        bytes[at] = (byte) (bytes[at] == '0' ? '1' : '0');
        Files.write(log(), bytes);
    }

    @Test
    void a_lost_undoing_is_named_with_what_it_brings_back() throws IOException {
        undo("actes");
        spoilTheUndoing();
        forgetIndex();
        RepairReport report = repair();
        assertThat(french(report.doubts()))
                .singleElement()
                .asString()
                .contains("L’annulation de « actes »", "dont 40 actes", "beffroi undo actes");
        assertThat(report.doubts().getFirst().inWindow(Locale.FRENCH)).doesNotContain("beffroi");
        assertThat(losses()).anyMatch(said -> said.contains("L’annulation de « actes »"));
    }

    @Test
    void an_undoing_that_the_index_gives_back_is_not_told_as_lost() throws IOException {
        undo("actes");
        spoilTheUndoing();
        RepairReport report = repair();
        assertThat(report.doubts()).isEmpty();
        assertThat(report.actsLost()).isZero();
        assertThat(losses()).isEmpty();
    }

    @Test
    void of_an_emptied_file_that_no_index_knows_nobody_says_that_nothing_is_lost() throws IOException {
        forgetIndex();
        Files.write(log(), new byte[0]);
        RepairReport report = repair();
        assertThat(report.doubts()).extracting(Sentence::key).containsExactly("archive.repair.unknown");
        assertThat(losses()).singleElement().asString().contains("on ne peut pas savoir");
        assertThat(problems()).isEmpty();
    }

    @Test
    void of_an_emptied_file_that_the_index_knows_nothing_is_in_doubt() throws IOException {
        Files.write(log(), new byte[0]);
        assertThat(repair().doubts()).isEmpty();
        assertThat(losses()).isEmpty();
    }

    @Test
    void acts_about_mentions_that_are_nowhere_are_remarked_and_not_everything_is_well() throws IOException {
        try (Archive archive = open(Access.READ)) {
            assertThat(archive.check(Progress.silent()).remarks()).isEmpty();
        }
        forgetIndex();
        Files.delete(journal());
        try (Archive archive = open(Access.READ)) {
            assertThat(french(archive.check(Progress.silent()).remarks()))
                    .singleElement()
                    .asString()
                    .contains("40 actes portent sur 40 mentions qu’aucun journal ne contient");
        }
    }

    @Test
    void one_loss_in_the_middle_is_one_line_and_says_of_what() throws IOException {
        String text = Files.readString(log());
        int line = text.indexOf("essai:20");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[text.substring(0, line).getBytes(StandardCharsets.UTF_8).length] = '#';
        Files.write(log(), bytes);
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("sont illisibles, où se trouvait un acte")
                .doesNotContain("mention");
    }
}
