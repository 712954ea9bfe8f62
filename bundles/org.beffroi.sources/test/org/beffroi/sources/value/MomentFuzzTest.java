package org.beffroi.sources.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.beffroi.testing.fuzz.FuzzContract;

/** Times and amounts in cells: a time that is read is read again from its own writing. */
class MomentFuzzTest extends FuzzContract {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    MomentFuzzTest() {
        super("moment");
    }

    @Override
    protected void read(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        for (boolean dayFirst : new boolean[] {true, false}) {
            Moments.Rule rule = new Moments.Rule(ZoneId.of("Europe/Paris"), dayFirst, NOW);
            Optional<Instant> read = Moments.read(text, rule);
            read.filter(time -> time.toString().length() <= "2026-11-24T12:00:00.000Z".length())
                    .ifPresent(time -> assertThat(Moments.read(time.toString(), rule))
                            .hasValueSatisfying(
                                    again -> assertThat(again.getEpochSecond()).isEqualTo(time.getEpochSecond())));
        }
        Moments.order(text);
        Moments.carriesZone(text);
        Amounts.read(text);
    }
}
