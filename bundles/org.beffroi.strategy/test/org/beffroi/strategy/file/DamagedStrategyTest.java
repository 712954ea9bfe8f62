package org.beffroi.strategy.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.beffroi.core.message.Refusal;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.testing.hostile.Mutations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Strategies damaged at random: each is refused with a sentence, or is one that can be written again. */
class DamagedStrategyTest {

    @Test
    @Timeout(120)
    void damagedStrategiesAreReadOrRefused() throws IOException {
        List<byte[]> corpus = List.of(
                StrategyFile.bytes(new RandomStrategies(1).strategy()),
                StrategyFile.bytes(new RandomStrategies(2).strategy()));
        AtomicInteger read = new AtomicInteger();
        new Mutations(corpus, 6).each(400, bytes -> {
            try {
                Strategy strategy = new StrategyFile(Path.of("abime.strategy")).read(bytes);
                assertThat(StrategyFile.bytes(strategy)).isNotEmpty();
                read.incrementAndGet();
            } catch (Refusal refusal) {
                assertThat(refusal.sentence().in(Locale.FRENCH)).contains("abime.strategy");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(read.get()).isGreaterThanOrEqualTo(2);
    }
}
