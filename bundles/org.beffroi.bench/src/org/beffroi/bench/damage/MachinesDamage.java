package org.beffroi.bench.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.beffroi.archive.lucene.LuceneArchiveProvider;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchivePlace;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;

/**
 * Two machines' names on one shared dossier: while the real program imports, and is killed every other time, this process writes
 * under the name of another machine. All that either acknowledged is there once.
 *
 * @param launcher of the program
 */
record MachinesDamage(Path launcher) implements Damage {

    private static final int TRIES = 4;
    private static final int BATCHES = 12;
    private static final int BATCH = 40;
    private static final int OTHERS = 1_000_000;
    private static final long NAP_MILLIS = 60;
    private static final long LEAST_MILLIS = 600;

    @Override
    public Sentence what() {
        return Sentence.of(MachinesDamage.class, "damage.machines");
    }

    @Override
    public DamageRow once(Random chance, Consumer<String> examples) throws IOException {
        Path place = Files.createTempDirectory("beffroi-machines");
        DamageRow sum = new DamageRow(what(), 0, 0, 0, 0, 0, 0);
        try {
            for (int i = 0; i < TRIES; i++) {
                Trial trial = new Trial(launcher, Files.createDirectory(place.resolve("try-" + i)));
                trial.create();
                MadeMentions.rows(trial.place().resolve("rows.csv"), ArchiveVerbs.MENTIONS);
                List<Flaw> flaws = tried(trial, i % 2 == 1, chance);
                flaws.forEach(flaw -> examples.accept("machines " + flaw.told()));
                sum = sum.plus(DamageRow.of(what(), flaws));
                Folders.remove(trial.place());
            }
            return sum;
        } finally {
            Folders.remove(place);
        }
    }

    private static List<Flaw> tried(Trial trial, boolean killed, Random chance) throws IOException {
        List<String> verb =
                List.of("import", "rows.csv", "--dossier", trial.dossier().toString());
        Program.Running running = trial.program().start("camille", verb);
        writeElsewhere(trial.dossier());
        Program.Ended ended =
                killed ? running.killedAfter(LEAST_MILLIS + chance.nextLong(LEAST_MILLIS)) : running.end();
        if (ended.isKilled()) {
            ended = trial.program().run(verb);
        }
        Trial.Found found = trial.found();
        List<Flaw> flaws = new ArrayList<>(trial.flaws(found));
        flaws.addAll(Flaw.when(ended.code() != 0, Flaw.Kind.LOST, ended.told()));
        flaws.addAll(OnMentions.all(found, ArchiveVerbs.MENTIONS + BATCHES * BATCH));
        long tagged = ArchiveVerbs.tagged(found, "ailleurs");
        flaws.addAll(Flaw.when(tagged != BATCHES, Flaw.Kind.LOST, tagged + " tagged elsewhere, of " + BATCHES));
        return flaws;
    }

    /** Mentions and acts of a colleague on another machine. */
    private static void writeElsewhere(Path folder) throws IOException {
        ArchivePlace place = new ArchivePlace(
                folder,
                "denis@autre-poste",
                "autre-poste",
                ZoneId.of("Europe/Paris"),
                () -> LocalDate.of(2026, 11, 28));
        try (Archive archive = LuceneArchiveProvider.on(new LocalDisk())
                .open(place, Fields.core(), Annotator.none(), Access.WRITE, Progress.silent())) {
            for (int batch = 0; batch < BATCHES; batch++) {
                List<Mention> mentions = new ArrayList<>();
                for (int i = 0; i < BATCH; i++) {
                    mentions.add(MadeMentions.mention(
                            OTHERS + batch * BATCH + i, MadeMentions.origin("ailleurs", "ailleurs")));
                }
                archive.add(mentions);
                archive.record(List.of(new Act(
                        "ailleurs-" + batch,
                        new BatchId("ailleurs"),
                        "denis",
                        Act.Hand.HUMAN,
                        Instant.parse("2026-11-28T08:00:00Z"),
                        new Act.Add(new MentionId("essai:" + (OTHERS + batch * BATCH)), "tag", "ailleurs"))));
                PairDamage.pause(NAP_MILLIS);
            }
        }
    }
}
