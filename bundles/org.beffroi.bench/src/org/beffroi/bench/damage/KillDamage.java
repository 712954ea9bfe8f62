package org.beffroi.bench.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.beffroi.core.message.Sentence;

/**
 * A verb of the real program, killed (SIGKILL) at random moments of its work and looked at after each; after some kills it is let
 * go to its end, and all must be there once.
 *
 * @param launcher of the program
 * @param verbs makes the verb that is killed
 */
record KillDamage(Path launcher, Supplier<KilledVerb> verbs) implements Damage {

    private static final int SERIES = 2;
    private static final int KILLS = 8;
    /** A verb that ended before its kill was not killed; so often in a row, its time was taken wrongly. */
    private static final int PATIENCE = 40;

    @Override
    public Sentence what() {
        try (KilledVerb verb = verbs.get()) {
            return Sentence.of(KillDamage.class, "damage.kill." + verb.id());
        }
    }

    @Override
    public DamageRow once(Random chance, Consumer<String> examples) throws IOException {
        Path place = Files.createTempDirectory("beffroi-kill");
        try (KilledVerb verb = verbs.get()) {
            Trial template = new Trial(launcher, Files.createDirectory(place.resolve("template")));
            verb.prepare(template);
            Round round = new Round(what(), verb, chance, examples);
            Trial timed = template.copy(place.resolve("timed"));
            long start = System.nanoTime();
            Program.Ended ended = timed.program().run(verb.arguments(timed));
            round.usual = millisSince(start);
            if (!verb.endings().contains(ended.code())) {
                throw new IOException(verb.id() + ": " + ended.told());
            }
            for (int series = 0; series < SERIES; series++) {
                round.series(template, place, series);
            }
            return round.row();
        } finally {
            Folders.remove(place);
        }
    }

    private static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }

    /** The kills of one verb. */
    private static final class Round {

        private final KilledVerb verb;
        private final Random chance;
        private final Consumer<String> examples;
        private DamageRow sum;
        private long usual;
        private int killed;
        private long longest;

        Round(Sentence what, KilledVerb verb, Random chance, Consumer<String> examples) {
            this.sum = new DamageRow(what, 0, 0, 0, 0, 0, 0);
            this.verb = verb;
            this.chance = chance;
            this.examples = examples;
        }

        void series(Trial template, Path place, int series) throws IOException {
            Set<String> before = template.hidden();
            Trial trial = null;
            int wanted = killed + KILLS;
            for (int turn = 0; killed < wanted && turn < PATIENCE; turn++) {
                if (trial == null) {
                    trial = template.copy(place.resolve("series-" + series + "-" + turn));
                }
                boolean struck = kill(trial);
                if (!struck || !verb.goesOn() || killed == wanted) {
                    if (struck) {
                        end(trial, before);
                        if (killed == SERIES * KILLS) {
                            check(trial);
                        }
                    }
                    Folders.remove(trial.place());
                    trial = null;
                }
            }
        }

        /** @return whether it was killed, and not at its end already */
        private boolean kill(Trial trial) throws IOException {
            long state = verb.state(trial);
            long after = (long) (usual * (verb.from() + chance.nextDouble() * (1 - verb.from())));
            long start = System.nanoTime();
            Program.Ended said =
                    trial.program().start("camille", verb.arguments(trial)).killedAfter(after);
            if (!said.isKilled()) {
                usual = millisSince(start); // the machine is less busy than it was
                return false;
            }
            killed++;
            start = System.nanoTime();
            List<Flaw> found = looked(() -> verb.afterKill(trial, said, state));
            longest = Math.max(longest, millisSince(start));
            count(found, "after " + after + " of " + usual + " ms");
            return true;
        }

        private void end(Trial trial, Set<String> before) throws IOException {
            long state = looked(() -> Flaw.when(verb.state(trial) < 0, Flaw.Kind.LOST, ""))
                            .isEmpty()
                    ? verb.state(trial)
                    : 0;
            Program.Ended ended = trial.program().run(verb.arguments(trial));
            List<Flaw> found = new ArrayList<>();
            if (!verb.endings().contains(ended.code())) {
                found.addAll(Flaw.of(Flaw.Kind.LOST, "does not go on: " + ended.told()));
            }
            found.addAll(looked(() -> verb.atTheEnd(trial, ended, state)));
            Set<String> left = trial.hidden();
            left.removeAll(before);
            found.addAll(Flaw.when(!left.isEmpty(), Flaw.Kind.LEFT, left.toString()));
            count(found, "at the end");
        }

        /** The program's own look at all of it; once in a round, since it takes as long as a kill. */
        private void check(Trial trial) throws IOException {
            Program.Ended check = trial.program()
                    .run(List.of(
                            "archive", "check", "--dossier", trial.dossier().toString()));
            count(Flaw.when(check.code() != 0, Flaw.Kind.LOST, check.told() + check.out()), "as the program checks it");
        }

        private interface Look {
            List<Flaw> at() throws IOException;
        }

        /** What cannot be opened is lost. */
        private static List<Flaw> looked(Look look) throws IOException {
            try {
                return look.at();
            } catch (RuntimeException e) {
                return Flaw.of(Flaw.Kind.LOST, "cannot be read: " + e.getMessage());
            }
        }

        private void count(List<Flaw> found, String when) {
            DamageRow one = DamageRow.of(sum.what(), found);
            sum = sum.plus(new DamageRow(sum.what(), 0, one.lost(), one.doubled(), one.silent(), one.left(), 0));
            found.forEach(flaw -> examples.accept(verb.id() + " " + when + ": " + flaw.kind() + " " + flaw.told()));
        }

        DamageRow row() {
            return sum.plus(new DamageRow(sum.what(), killed, 0, 0, 0, 0, longest));
        }
    }
}
