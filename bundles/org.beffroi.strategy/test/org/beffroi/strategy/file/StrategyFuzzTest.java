package org.beffroi.strategy.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.beffroi.core.message.Refusal;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.testing.fuzz.FuzzContract;

/** Strategies: what is read is written, and read again as the same. */
class StrategyFuzzTest extends FuzzContract {

    StrategyFuzzTest() {
        super("strategy");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        StrategyFile file = new StrategyFile(Path.of("essai.strategy"));
        Strategy strategy;
        try {
            strategy = file.read(input);
        } catch (Refusal refusal) {
            told(refusal.sentence());
            return;
        }
        byte[] written = StrategyFile.bytes(strategy);
        assertThat(StrategyFile.bytes(file.read(written))).isEqualTo(written);
    }
}
