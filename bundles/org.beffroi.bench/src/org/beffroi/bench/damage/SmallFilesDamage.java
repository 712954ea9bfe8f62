package org.beffroi.bench.damage;

import java.io.IOException;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;
import org.beffroi.testing.disk.Trouble;
import org.beffroi.testing.disk.WriterProof;
import org.beffroi.testing.disk.WriterProof.Tally;

/**
 * A trouble of the disk on all kinds of small files, at every byte and every call of each.
 *
 * @param trouble which
 */
record SmallFilesDamage(Trouble trouble) implements Damage {

    @Override
    public Sentence what() {
        return Sentence.of(
                SmallFilesDamage.class,
                "damage.files." + trouble.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public DamageRow once(Random chance, Consumer<String> examples) throws IOException {
        DamageRow sum = new DamageRow(what(), 0, 0, 0, 0, 0, 0);
        for (WriterProof proof : SmallFiles.all()) {
            Tally tally = proof.under(trouble, chance);
            tally.examples().forEach(examples);
            sum = sum.plus(new DamageRow(
                    what(), tally.tried(), tally.lost(), 0, tally.silent() + tally.unforeseen(), tally.left(), 0));
        }
        return sum;
    }
}
