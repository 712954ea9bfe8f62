package org.beffroi.acceptance.accessibility;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for what another process does. */
final class Pauses {

    private Pauses() {}

    /** Waits some milliseconds. */
    static void pause(int millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }

    /** Waits until a condition holds, at most so many seconds; returns whether it does. */
    static boolean until(int seconds, BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause(40);
        }
        return true;
    }
}
