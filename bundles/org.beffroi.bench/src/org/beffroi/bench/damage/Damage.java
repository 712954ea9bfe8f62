package org.beffroi.bench.damage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.testing.disk.Trouble;
import org.beffroi.testing.journal.Corruption;

/** One kind of torture, made as often as there is time. */
interface Damage {

    /** Long verbs of the program that are killed. */
    List<Supplier<KilledVerb>> KILLED = List.of(
            ArchiveVerbs.Import::new,
            HarvestVerb::new,
            ArchiveVerbs.Annotate::new,
            ArchiveVerbs.Undo::new,
            ArchiveVerbs.Erase::new,
            ArchiveVerbs.Purge::new,
            ArchiveVerbs.Rebuild::new,
            ArchiveVerbs.Migration::new,
            FileVerbs.StrategySave::new,
            FileVerbs.Report::new,
            FileVerbs.Published::new,
            FileVerbs.BackupMade::new,
            FileVerbs.Restored::new);

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

    /** Those that need nothing but memory and a folder for what is temporary. */
    static List<Damage> withoutProgram() {
        List<Damage> all = new ArrayList<>();
        for (Trouble trouble : Trouble.values()) {
            all.add(new SmallFilesDamage(trouble));
        }
        all.add(new PowerCutDamage());
        all.add(new ClockDamage());
        for (Corruption corruption : Corruption.values()) {
            all.add(new CorruptionDamage(corruption));
        }
        return List.copyOf(all);
    }

    /** Those in which processes of the classes alone are killed. */
    static List<Damage> ofClasses() {
        return Stream.of(Work.values()).<Damage>map(WorkDamage::new).toList();
    }

    /** Those in which processes of the real program are killed or meet. @param launcher of the program */
    static List<Damage> ofProgram(Path launcher) {
        List<Damage> all = new ArrayList<>();
        KILLED.forEach(verb -> all.add(new KillDamage(launcher, verb)));
        all.add(new PairDamage(launcher));
        all.add(new MachinesDamage(launcher));
        return List.copyOf(all);
    }

    /** Those that are asked for. */
    static List<Damage> of(DamageOptions options) {
        List<Damage> all = new ArrayList<>(options.killsAlone() ? List.of() : withoutProgram());
        options.program().ifPresent(launcher -> {
            all.addAll(ofClasses());
            all.addAll(ofProgram(launcher));
        });
        return List.copyOf(all);
    }
}
