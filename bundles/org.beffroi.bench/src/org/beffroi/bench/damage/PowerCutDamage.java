package org.beffroi.bench.damage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.file.Disk;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.journal.LogAppender;
import org.beffroi.dossier.journal.Truth;
import org.beffroi.testing.journal.PowerCutDisk;
import org.beffroi.testing.journal.PowerCutDisk.Loss;

/**
 * The power fails while a journal and a log of acts are written, at any byte of any change and with any loss that a file system
 * may leave: what was acknowledged is there once, nothing is told as damaged, and both go on being written.
 */
final class PowerCutDamage implements Damage {

    private static final int CUTS = 200;
    private static final int CALLS = 12;
    private static final int LARGEST = 6;
    private static final int LATER = 999_999;
    private static final Path FOLDER = Path.of("dossier");

    @Override
    public Sentence what() {
        return Sentence.of(PowerCutDamage.class, "damage.truth.power-cut");
    }

    @Override
    public DamageRow once(Random chance, Consumer<String> examples) throws IOException {
        Life life = new Life(chance);
        DamageRow sum = new DamageRow(what(), 0, 0, 0, 0, 0, 0);
        for (int cut = 0; cut < CUTS; cut++) {
            int change = chance.nextInt(life.disk.changes() + 1);
            boolean quiet = change == life.disk.changes();
            Loss loss = Loss.values()[chance.nextInt(Loss.values().length)];
            int bytes = quiet ? 0 : chance.nextInt(life.disk.bytesOf(change));
            List<Flaw> flaws = life.flaws(life.disk.after(change, loss, bytes), change);
            flaws.forEach(flaw -> examples.accept(loss + " after " + change + ", " + bytes + ": " + flaw.told()));
            sum = sum.plus(DamageRow.of(what(), flaws));
        }
        return sum;
    }

    /** A journal and a log that were written call by call, and what was acknowledged after each. */
    private static final class Life {

        private final PowerCutDisk disk = new PowerCutDisk();
        private final List<Integer> changes = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private final List<Integer> acknowledged = new ArrayList<>();

        Life(Random chance) throws IOException {
            for (int call = 0; call < CALLS; ) {
                try (LogAppender pen = open(disk)) {
                    for (int more = chance.nextInt(1, LARGEST); more > 0; more--, call++) {
                        write(pen, chance);
                    }
                }
            }
        }

        private void write(LogAppender pen, Random chance) throws IOException {
            List<byte[]> lines = new ArrayList<>();
            List<Act> acts = new ArrayList<>();
            boolean mentions = chance.nextBoolean();
            List<String> ids = new ArrayList<>();
            for (int i = chance.nextInt(LARGEST); i >= 0; i--) {
                int number = told.size() + i;
                ids.add((mentions ? "essai:" : "acte:") + number);
                if (mentions) {
                    lines.add(line(pen, number));
                } else {
                    acts.add(act("acte:" + number));
                }
            }
            told.addAll(ids);
            if (mentions) {
                pen.writeLines(lines);
            } else {
                pen.write(acts);
            }
            changes.add(disk.changes());
            acknowledged.add(told.size());
        }

        List<Flaw> flaws(PowerCutDisk left, int change) throws IOException {
            int least = 0;
            for (int i = 0; i < changes.size() && changes.get(i) <= change; i++) {
                least = acknowledged.get(i);
            }
            List<String> found = read(left);
            List<Flaw> flaws = new ArrayList<>(flaws(found, least));
            boolean damaged = !new Truth(FOLDER, left, Fields.core()).damages().isEmpty();
            flaws.addAll(Flaw.when(damaged, Flaw.Kind.LOST, "told as damaged"));
            try (LogAppender pen = open(left)) {
                pen.writeLines(List.of(line(pen, LATER)));
                pen.write(List.of(act("acte:" + LATER)));
            }
            List<String> more = read(left);
            flaws.addAll(flaws(more, least));
            Set<String> kept = new HashSet<>(found);
            kept.addAll(List.of("essai:" + LATER, "acte:" + LATER));
            flaws.addAll(Flaw.when(!new HashSet<>(more).equals(kept), Flaw.Kind.LOST, "by what was written after it"));
            return flaws;
        }

        private List<Flaw> flaws(List<String> found, int least) {
            Set<String> once = new HashSet<>(found);
            List<Flaw> flaws = new ArrayList<>();
            flaws.addAll(Flaw.when(!once.containsAll(told.subList(0, least)), Flaw.Kind.LOST, "of " + least));
            flaws.addAll(Flaw.when(once.size() < found.size(), Flaw.Kind.DOUBLED, "of " + found.size()));
            return flaws;
        }

        private static LogAppender open(Disk at) throws IOException {
            LogAppender pen = new LogAppender(FOLDER, "claire", at, Fields.core());
            pen.mend();
            return pen;
        }

        private static List<String> read(Disk at) throws IOException {
            Truth truth = new Truth(FOLDER, at, Fields.core());
            List<String> ids = new ArrayList<>();
            truth.mentionsAfter(new TreeMap<>(), mention -> ids.add(mention.id().value()), Progress.silent());
            truth.acts().forEach(act -> ids.add(act.id()));
            return ids;
        }

        private static byte[] line(LogAppender pen, int number) throws IOException {
            return pen.line(MadeMentions.mention(number, MadeMentions.origin("essai", "lot")));
        }

        private static Act act(String id) {
            return new Act(
                    id,
                    new BatchId("actes"),
                    "claire",
                    Act.Hand.HUMAN,
                    Instant.parse("2026-11-24T09:00:00Z"),
                    new Act.Add(new MentionId("essai:1"), "tag", "étiquette de " + id));
        }
    }
}
