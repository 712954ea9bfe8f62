package org.beffroi.sources.web;

import java.time.Duration;

/** Manners that wait for nothing, towards a server of a test. */
final class QuickManners {

    private QuickManners() {}

    /** @param tries how often at the most, the first one included */
    static Manners of(int tries) {
        return new Manners(
                Duration.ZERO,
                tries,
                Duration.ofMillis(1),
                Duration.ofSeconds(2),
                Duration.ofSeconds(2),
                Duration.ofSeconds(20),
                1 << 20,
                100);
    }
}
