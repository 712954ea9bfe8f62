package org.beffroi.bench.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;

/**
 * A verb of the real program, killed (SIGKILL) at random moments, then let go to its end: as many mentions as rows are there.
 *
 * @param launcher of the program
 * @param verb what is killed
 */
record KillDamage(Path launcher, KilledVerb verb) implements Damage {

    private static final int KILLS = 3;
    private static final int LEAST_MILLIS = 500;
    private static final int MOST_MILLIS = 8_000;

    @Override
    public Sentence what() {
        return Sentence.of(KillDamage.class, "damage.kill." + verb.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public DamageRow once(Random chance, Consumer<String> examples) throws IOException {
        Path place = Files.createTempDirectory("beffroi-kill");
        try {
            Program program = new Program(launcher, place);
            program.rows(KilledVerb.ROWS);
            Path dossier = place.resolve("dossier");
            verb.prepare(program, dossier);
            int killed = 0;
            int unread = 0;
            long longest = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                long after = LEAST_MILLIS + chance.nextInt(MOST_MILLIS);
                killed += program.killed(after, verb.arguments(dossier)) ? 1 : 0;
                long start = System.nanoTime();
                int readable = program.count(dossier);
                longest = Math.max(longest, (System.nanoTime() - start) / 1_000_000);
                if (readable < 0) {
                    unread++;
                    examples.accept(verb + ": does not open after " + after + " ms");
                }
            }
            return judged(program, dossier, killed, unread, longest, examples);
        } finally {
            Folders.remove(place);
        }
    }

    private DamageRow judged(
            Program program, Path dossier, int killed, int unread, long longest, Consumer<String> examples)
            throws IOException {
        Program.Ended ended = program.run(verb.arguments(dossier));
        int found = program.count(dossier);
        boolean silent = ended.code() == 0 && found != KilledVerb.ROWS;
        if (ended.code() != 0 || found != KilledVerb.ROWS) {
            examples.accept(verb + ": ended with " + ended.code() + ", " + found + " of " + KilledVerb.ROWS);
        }
        return new DamageRow(
                what(),
                killed,
                unread + (found < KilledVerb.ROWS && !silent ? 1 : 0),
                found > KilledVerb.ROWS ? 1 : 0,
                silent && found < KilledVerb.ROWS ? 1 : 0,
                0,
                longest);
    }
}
