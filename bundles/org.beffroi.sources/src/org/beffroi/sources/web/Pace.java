package org.beffroi.sources.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.beffroi.core.archive.Cancel;

/** Who may ask a host when: each caller takes the next free turn and waits for it. Safe for several threads. */
final class Pace {

    private final Duration between;
    private final Map<String, Long> free = new ConcurrentHashMap<>();

    Pace(Duration between) {
        this.between = between;
    }

    /** Waits for a turn at that host. */
    void await(String host, Cancel cancel) {
        long[] turn = new long[1];
        free.compute(host, (any, next) -> {
            long now = System.nanoTime();
            turn[0] = next == null || next - now < 0 ? now : next;
            return turn[0] + between.toNanos();
        });
        Patience.waitUntil(turn[0], cancel);
    }
}
