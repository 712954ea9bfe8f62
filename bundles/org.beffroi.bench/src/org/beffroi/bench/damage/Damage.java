package org.beffroi.bench.damage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;
import org.beffroi.testing.disk.Trouble;
import org.beffroi.testing.journal.Corruption;

/** One kind of torture, made as often as there is time. */
interface Damage {

    /** What it is called in the table. */
    Sentence what();

    /**
     * Makes it once, which may be many tries.
     *
     * @param chance of this round: the same chance makes the same tries, but for kills of real processes
     * @param examples told what went wrong, for people who look into it
     * @throws IOException if it could not be made at all
     */
    DamageRow once(Random chance, Consumer<String> examples) throws IOException;

    /**
     * All kinds there are.
     *
     * @param program the launcher whose verbs are killed; without one, none is
     */
    static List<Damage> all(Optional<Path> program) {
        List<Damage> all = new ArrayList<>();
        for (Trouble trouble : Trouble.values()) {
            all.add(new SmallFilesDamage(trouble));
        }
        all.add(new ClockDamage());
        for (Corruption corruption : Corruption.values()) {
            all.add(new CorruptionDamage(corruption));
        }
        program.ifPresent(launcher -> {
            for (KilledVerb verb : KilledVerb.values()) {
                all.add(new KillDamage(launcher, verb));
            }
        });
        return List.copyOf(all);
    }
}
