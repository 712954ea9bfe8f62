package org.beffroi.sources.web;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
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

    /**
     * Waits for what is coming, its end included.
     *
     * @throws IOException if it fails, or is not there in time
     */
    static <T> T await(CompletableFuture<T> coming, Duration longest, Cancel cancel) throws IOException {
        return await(coming, longest, longest, () -> 0, cancel);
    }

    /** Too slow an answer: to ask again would take as long. */
    static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1L;

        TooSlow(Duration longest, Throwable cause) {
            super(
                    "no whole answer within " + longest.toSeconds() + " s",
                    cause == null ? new TimeoutException() : cause);
        }
    }

    /**
     * The same, given up as well where nothing more comes.
     *
     * @param idle the longest time without progress
     * @param progress what grows as long as something comes
     * @throws TooSlow if it is not there in time
     */
    static <T> T await(
            CompletableFuture<T> coming, Duration longest, Duration idle, LongSupplier progress, Cancel cancel)
            throws IOException {
        long end = System.nanoTime() + longest.toNanos();
        long heard = System.nanoTime();
        long before = progress.getAsLong();
        while (true) {
            try {
                return coming.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (cancel.asked()) {
                    coming.cancel(true);
                    throw new Cancelled();
                }
                long now = System.nanoTime();
                long present = progress.getAsLong();
                heard = present > before ? now : heard;
                before = present;
                boolean idleTooLong = now - heard > idle.toNanos();
                if (now - end > 0 || idleTooLong) {
                    coming.cancel(true);
                    throw new TooSlow(idleTooLong ? idle : longest, e);
                }
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
            } catch (InterruptedException e) {
                coming.cancel(true);
                Thread.currentThread().interrupt();
                throw new Cancelled();
            }
        }
    }
}
