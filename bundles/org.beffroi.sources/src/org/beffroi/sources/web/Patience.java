package org.beffroi.sources.web;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;

/** Waiting that ends soon after somebody asks for it. */
final class Patience {

    /** How often a wait asks whether anybody still waits: half of what is promised. */
    static final long LOOK_MILLIS = 50;

    private Patience() {}

    static void rest(Duration time, Cancel cancel) {
        waitUntil(System.nanoTime() + time.toNanos(), cancel);
    }

    /** Waits until that moment of {@link System#nanoTime()}. */
    static void waitUntil(long moment, Cancel cancel) {
        cancel.check();
        long left = moment - System.nanoTime();
        while (left > 0) {
            try {
                TimeUnit.NANOSECONDS.sleep(Math.min(left, TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Cancelled();
            }
            cancel.check();
            left = moment - System.nanoTime();
        }
    }
}
