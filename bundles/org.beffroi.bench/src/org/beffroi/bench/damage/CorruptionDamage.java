package org.beffroi.bench.damage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.journal.LogAppender;
import org.beffroi.dossier.journal.RepairLosses;
import org.beffroi.dossier.journal.Truth;
import org.beffroi.testing.journal.Corruption;
import org.beffroi.testing.journal.PowerCutDisk;

/**
 * A journal and a log of acts after one kind of corruption: what is gone must be told, what can be read must be read, and
 * both must go on being written and be repaired.
 *
 * @param corruption which
 */
record CorruptionDamage(Corruption corruption) implements Damage {

    private static final int TRIES = 50;
    private static final int BATCHES = 10;
    private static final Path FOLDER = Path.of("dossier");
    private static final Path JOURNAL = FOLDER.resolve("mentions/claire.ndjson.gz");
    private static final Path LOG = FOLDER.resolve("acts/claire.ndjson");
    private static final Instant WHEN = Instant.parse("2026-11-24T08:00:00Z");

    @Override
    public Sentence what() {
        return Sentence.of(
                CorruptionDamage.class,
                "damage.corruption."
                        + corruption.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A dossier's truth before anything happens to it, and where its records end. */
    private record Life(PowerCutDisk disk, List<Integer> frames, List<Integer> lines) {}

    @Override
    public DamageRow once(Random chance, Consumer<String> examples) throws IOException {
        Life life = life(chance);
        List<String> all = read(life.disk());
        DamageRow sum = new DamageRow(what(), 0, 0, 0, 0, 0, 0);
        for (int i = 0; i < TRIES; i++) {
            sum = sum.plus(tried(life, all, chance.nextLong(), examples));
        }
        return sum;
    }

    private DamageRow tried(Life life, List<String> all, long seed, Consumer<String> examples) throws IOException {
        PowerCutDisk disk = life.disk().copy();
        corrupt(disk, JOURNAL, life.frames(), seed);
        corrupt(disk, LOG, life.lines(), seed + 1);
        List<String> left = read(disk);
        boolean told = !new Truth(FOLDER, disk, Fields.core()).damages().isEmpty();
        boolean silent = !left.containsAll(all) && !told;
        boolean doubled = new HashSet<>(left).size() < left.size();
        boolean lost = !goesOn(disk, left, told);
        if (silent || doubled || lost) {
            examples.accept(corruption + " " + seed);
        }
        return new DamageRow(what(), 1, lost ? 1 : 0, doubled ? 1 : 0, silent ? 1 : 0, 0, 0);
    }

    private void corrupt(PowerCutDisk disk, Path file, List<Integer> records, long seed) throws IOException {
        byte[] after = corruption.of(disk.content(file), records, new Random(seed));
        disk.replace(file, out -> out.append(after));
    }

    /** Whether all that could be read is there after more was written, and after a repair, which settles what was told. */
    private static boolean goesOn(PowerCutDisk disk, List<String> left, boolean told) throws IOException {
        try (LogAppender pen = new LogAppender(FOLDER, "claire", disk, Fields.core())) {
            pen.mend();
            pen.writeLines(List.of(pen.line(mention(999_999, "et la vie continue"))));
            pen.write(List.of(act("après")));
        }
        Set<String> more = new HashSet<>(read(disk));
        Truth truth = new Truth(FOLDER, disk, Fields.core());
        boolean stillTold = !told || !truth.damages().isEmpty();
        truth.repair(Map.of(), new RepairLosses.Lost(0, 0));
        return stillTold
                && more.size() == new HashSet<>(left).size() + 2
                && more.containsAll(left)
                && truth.damages().isEmpty()
                && new HashSet<>(read(disk)).equals(more);
    }

    private static Life life(Random chance) throws IOException {
        Life life = new Life(new PowerCutDisk(), new ArrayList<>(), new ArrayList<>());
        int number = 0;
        try (LogAppender pen = new LogAppender(FOLDER, "claire", life.disk(), Fields.core())) {
            for (int batch = 0; batch < BATCHES; batch++) {
                List<byte[]> lines = new ArrayList<>();
                for (int i = chance.nextInt(20); i >= 0; i--) {
                    lines.add(pen.line(mention(
                            number++, Long.toString(chance.nextLong(), 36).repeat(8))));
                }
                pen.writeLines(lines);
                life.frames().add((int) pen.mentionsEnd());
                pen.write(List.of(act("a" + batch), act("b" + batch)));
                life.lines().add((int) pen.actsEnd());
            }
        }
        return life;
    }

    private static List<String> read(PowerCutDisk disk) throws IOException {
        Truth truth = new Truth(FOLDER, disk, Fields.core());
        List<String> read = new ArrayList<>();
        truth.mentionsAfter(new TreeMap<>(), mention -> read.add(mention.toString()), Progress.silent());
        truth.acts().forEach(act -> read.add(act.toString()));
        return read;
    }

    private static Mention mention(int number, String text) {
        return new Mention(
                new MentionId("essai:" + number),
                new Origin("essai", new BatchId("lot"), WHEN),
                FieldValues.builder().put(CoreFields.TEXT_BODY, text).build());
    }

    private static Act act(String id) {
        return new Act(
                id,
                new BatchId("actes"),
                "Claire",
                Act.Hand.HUMAN,
                WHEN,
                new Act.Add(new MentionId("essai:1"), "tag", "étiquette de " + id));
    }
}
