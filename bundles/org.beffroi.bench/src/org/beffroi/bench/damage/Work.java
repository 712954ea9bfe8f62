package org.beffroi.bench.damage;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Mention;
import org.beffroi.dossier.backup.Backup;
import org.beffroi.dossier.backup.Restore;
import org.beffroi.dossier.privacy.Erasure;
import org.beffroi.dossier.privacy.Whom;

/**
 * What a process of its own does to a dossier again and again until it is killed, with the classes of the product that the verb
 * of that name calls; each time that it is done it says so.
 */
enum Work {
    /** Mentions are added, as by an import and a harvest. */
    ADD {
        @Override
        void once(Trial trial, Dossier dossier, int turn) {
            dossier.archive().add(mentions(SOME + turn * BATCH, BATCH));
        }
    },
    /** All mentions of a batch get a tag. */
    ANNOTATE {
        @Override
        void once(Trial trial, Dossier dossier, int turn) {
            List<Act> acts = new ArrayList<>();
            for (Mention mention : mentions(0, SOME)) {
                acts.add(act(new Act.Add(mention.id(), "tag", "t" + turn)));
            }
            dossier.archive().record(acts);
        }
    },
    /** A batch is taken back and brought back. */
    UNDO {
        @Override
        void once(Trial trial, Dossier dossier, int turn) {
            dossier.archive().record(List.of(act(new Act.UndoBatch(new BatchId("lot")))));
        }
    },
    /** The index is built anew. */
    REBUILD {
        @Override
        void once(Trial trial, Dossier dossier, int turn) {
            dossier.archive().rebuild(Progress.silent());
        }
    },
    /** A person is erased, one after the other. */
    ERASE {
        @Override
        void once(Trial trial, Dossier dossier, int turn) {
            Whom whom = new Whom.Author(MadeMentions.author(turn + 1), Optional.empty());
            new Erasure(dossier, whom, Clock.systemUTC()).erase("camille", "demande", false, Progress.silent());
        }
    },
    /** A backup is made in the place of the one before. */
    BACKUP {
        @Override
        void once(Trial trial, Dossier dossier, int turn) {
            new Backup(trial.dossier(), Clock.systemUTC()).to(trial.place().resolve("b.zip"), Progress.silent());
        }
    },
    /** A dossier is brought back, into one place and always anew. */
    RESTORE {
        @Override
        void once(Trial trial, Dossier dossier, int turn) throws IOException {
            Path again = trial.place().resolve("again");
            // A dossier that goes is not the trial: it gets a name that nobody looks at first.
            if (Files.exists(again)) {
                Path gone = trial.place().resolve("gone-" + UUID.randomUUID());
                Files.move(again, gone);
                Folders.remove(gone);
            }
            new Restore(trial.place().resolve("b.zip")).to(again, Progress.silent());
        }
    };

    /** Mentions that are there before. */
    static final int SOME = 300;

    /** Mentions of one call. */
    static final int BATCH = 50;

    /** Does it once; durable when it returns. */
    abstract void once(Trial trial, Dossier dossier, int turn) throws IOException;

    static List<Mention> mentions(int from, int count) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            mentions.add(MadeMentions.mention(i, MadeMentions.origin("essai", "lot")));
        }
        return mentions;
    }

    private static Act act(Act.Deed deed) {
        return new Act(
                UUID.randomUUID().toString(), new BatchId("actes"), "camille", Act.Hand.HUMAN, Instant.now(), deed);
    }

    /** @param arguments the work, the folder of the trial, and the first turn */
    public static void main(String... arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Trial trial = new Trial(Path.of("none"), Path.of(arguments[1]));
        try (Dossier dossier = trial.open(Access.WRITE)) {
            out.println("ready");
            for (int turn = Integer.parseInt(arguments[2]); ; turn++) {
                valueOf(arguments[0]).once(trial, dossier, turn);
                out.println("done " + turn);
            }
        }
    }
}
