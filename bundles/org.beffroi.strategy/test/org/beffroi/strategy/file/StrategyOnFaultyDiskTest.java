package org.beffroi.strategy.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.testing.disk.Trouble;
import org.beffroi.testing.disk.WriterProof;
import org.beffroi.testing.disk.WriterProof.Tally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A strategy is saved whole or not at all, and never said to be saved where it is not, whatever befalls the disk. */
class StrategyOnFaultyDiskTest {

    private static final int LONG_FORM = Integer.getInteger("beffroi.disk.rounds", 1);

    @ParameterizedTest
    @EnumSource
    void a_small_strategy_is_whole_at_every_byte(Trouble trouble) throws IOException {
        prove("small strategy", small(), trouble, false);
    }

    /** As large as the one that a full disk once cut to 8,192 bytes. */
    @ParameterizedTest
    @EnumSource
    void the_strategy_of_a_town_is_whole(Trouble trouble) throws IOException {
        prove("strategy", new DemoStrategy().strategy(), trouble, false);
    }

    /** The program that holds it is this one, and lives on after what stands for its kill: real kills are those of the torture. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"KILL", "FAILING_CALL"})
    void a_strategy_that_is_held_meanwhile_is_whole(Trouble trouble) throws IOException {
        prove("held strategy", small(), trouble, true);
    }

    private static Strategy small() {
        Strategy small = ModelFactory.eINSTANCE.createStrategy();
        small.setName("La fontaine");
        return small;
    }

    private static void prove(String name, Strategy strategy, Trouble trouble, boolean held) throws IOException {
        byte[] first = bytes(strategy, 1);
        byte[] second = bytes(strategy, 2);
        WriterProof proof = new WriterProof(name, (folder, state) -> save(folder, strategy, state, held), folder -> {
            byte[] there = Files.readAllBytes(file(folder).path());
            return Arrays.equals(there, first) ? 1 : Arrays.equals(there, second) ? 2 : -1;
        });
        for (int round = 0; round < LONG_FORM; round++) {
            Tally tally = proof.under(trouble, new Random(round));
            assertThat(tally.survived()).as("%s", tally).isEqualTo(tally.tried());
            assertThat(tally.tried()).isPositive();
        }
    }

    /** As the verbs and the window save: over what was read, and held meanwhile. */
    private static void save(Path folder, Strategy strategy, int state, boolean held) {
        StrategyFile file = file(folder);
        strategy.setVersion(Integer.toString(state));
        if (!held) {
            file.write(strategy, file.mark());
            return;
        }
        Held hold = Held.ask(file, "Camille").orRefuse();
        try (hold) {
            file.write(strategy, file.mark());
        }
    }

    private static byte[] bytes(Strategy strategy, int state) throws IOException {
        strategy.setVersion(Integer.toString(state));
        return StrategyFile.bytes(strategy);
    }

    private static StrategyFile file(Path folder) {
        return new StrategyFile(folder.resolve("ville.strategy"));
    }
}
