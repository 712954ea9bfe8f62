package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.dossier.journal.Damage;
import org.beffroi.dossier.journal.LogAppender;
import org.beffroi.dossier.journal.RepairLosses;
import org.beffroi.dossier.journal.Truth;
import org.beffroi.testing.journal.Corruption;
import org.beffroi.testing.journal.PowerCutDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A journal and a log of acts after anything that can happen to a file: what was acknowledged is there, or its absence is
 * told, and what can be read is read.
 */
class TruthDamageTest {

    /** Of each kind; the long form is {@code ./beffroi torture}. */
    private static final int TRIES = Integer.getInteger("beffroi.damage.tries", 30);

    private static final int BATCHES = 12;

    private static final Path FOLDER = Path.of("dossier");

    private PowerCutDisk disk = new PowerCutDisk();
    private final List<Integer> frames = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private Set<String> all;

    private Path journal() {
        return FOLDER.resolve("mentions/claire.ndjson.gz");
    }

    private Path log() {
        return FOLDER.resolve("acts/claire.ndjson");
    }

    @BeforeEach
    void live() throws IOException {
        Random random = new Random(7);
        int mention = 0;
        try (LogAppender pen = new LogAppender(FOLDER, "claire", disk, Fields.core())) {
            for (int batch = 0; batch < BATCHES; batch++) {
                List<byte[]> batchLines = new ArrayList<>();
                for (int i = random.nextInt(20); i >= 0; i--) {
                    batchLines.add(pen.line(mention(mention++, random)));
                }
                pen.writeLines(batchLines);
                frames.add((int) pen.mentionsEnd());
                pen.write(List.of(act("a" + batch), act("b" + batch)));
                lines.add((int) pen.actsEnd());
            }
        }
        all = read();
        assertThat(damages()).isEmpty();
        assertThat(all).hasSize(mention + 2 * BATCHES);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_of_a_damaged_journal_is_lost_in_silence(Corruption corruption) throws IOException {
        tryAll(corruption, journal(), frames);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_of_a_damaged_log_is_lost_in_silence(Corruption corruption) throws IOException {
        tryAll(corruption, log(), lines);
    }

    private void tryAll(Corruption corruption, Path file, List<Integer> records) throws IOException {
        PowerCutDisk well = disk;
        for (int seed = 0; seed < TRIES; seed++) {
            disk = well.copy();
            corrupt(file, corruption, records, seed);
            Set<String> left = read();
            assertThat(all).as("invented by %s %d", corruption, seed).containsAll(left);
            if (!left.equals(all)) {
                assertThat(damages()).as("lost by %s %d", corruption, seed).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_damage_is_told_until_it_is_repaired_whatever_is_written_meanwhile(Corruption corruption) throws IOException {
        PowerCutDisk well = disk;
        for (int seed = 0; seed < TRIES / 3; seed++) {
            disk = well.copy();
            corrupt(journal(), corruption, frames, seed);
            corrupt(log(), corruption, lines, seed);
            Set<String> left = read();
            boolean isDamaged = !damages().isEmpty();
            try (LogAppender pen = new LogAppender(FOLDER, "claire", disk, Fields.core())) {
                pen.mend();
                pen.writeLines(List.of(pen.line(mention(9_999, new Random(1)))));
                pen.write(List.of(act("z")));
            }
            Set<String> more = new TreeSet<>(left);
            more.add("essai:9999");
            more.add("z");
            assertThat(difference(read(), more)).as("%s %d", corruption, seed).isEmpty();
            assertThat(!damages().isEmpty()).as("%s %d", corruption, seed).isEqualTo(isDamaged);
            Truth truth = new Truth(FOLDER, disk, Fields.core());
            assertThat(truth.repair(Map.of(), new RepairLosses.Lost(0, 0)).isEmpty())
                    .isEqualTo(!isDamaged);
            assertThat(damages()).isEmpty();
            assertThat(read()).isEqualTo(more);
        }
    }

    /** The torture found it: such a line was passed over, and was there again once more was written. */
    @Test
    void an_act_whose_end_of_line_alone_was_cut_off_is_read_before_and_after_more_is_written() throws IOException {
        PowerCutDisk well = disk;
        for (int line : lines) {
            disk = well.copy();
            byte[] cut = Arrays.copyOf(disk.content(log()), line - 1);
            disk.replace(log(), out -> out.append(cut));
            Set<String> before = read();
            assertThat(before).hasSize(all.size() - 2 * (lines.size() - 1 - lines.indexOf(line)));
            boolean told = !damages().isEmpty();
            assertThat(told).isEqualTo(!before.equals(all));
            try (LogAppender pen = new LogAppender(FOLDER, "claire", disk, Fields.core())) {
                pen.mend();
                pen.write(List.of(act("après")));
            }
            Set<String> after = read();
            assertThat(after).hasSize(before.size() + 1).containsAll(before);
            assertThat(!damages().isEmpty()).isEqualTo(told);
        }
    }

    private void corrupt(Path file, Corruption corruption, List<Integer> records, int seed) throws IOException {
        byte[] after = corruption.of(disk.content(file), records, new Random(seed));
        disk.replace(file, out -> out.append(after));
    }

    private Map<String, List<Damage>> damages() throws IOException {
        return new Truth(FOLDER, disk, Fields.core()).damages();
    }

    /** All that is read, each mention and act as a string that holds all of it. */
    private Set<String> read() throws IOException {
        Truth truth = new Truth(FOLDER, disk, Fields.core());
        Set<String> read = new TreeSet<>();
        truth.mentionsAfter(
                new TreeMap<>(),
                mention -> read.add(
                        mention.id().value().equals("essai:9999")
                                ? "essai:9999"
                                : told(mention.id().value(), mention)),
                Progress.silent());
        truth.acts().forEach(act -> read.add(act.id().equals("z") ? "z" : told(act.id(), act)));
        return read;
    }

    /** What is in one of both and not in the other. */
    private static Set<String> difference(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        all.removeIf(id -> one.contains(id) && other.contains(id));
        return all;
    }

    private static String told(String id, Object what) {
        return id + " " + Integer.toHexString(what.hashCode());
    }

    private static Mention mention(int number, Random random) {
        StringBuilder text = new StringBuilder("Texte " + number);
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(' ').append(Integer.toString(random.nextInt(100_000), 36));
        }
        return new Mention(
                new MentionId("essai:" + number),
                new Origin("essai", new BatchId("lot"), Instant.parse("2026-11-24T08:00:00Z")),
                FieldValues.builder().put(CoreFields.TEXT_BODY, text.toString()).build());
    }

    private static Act act(String id) {
        return TestArchives.tag(id, "essai:1", "étiquette de " + id);
    }
}
