package org.beffroi.core.guest;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;

/**
 * Threads that guests are called on, so that whoever calls can stop waiting. A thread that never comes back is left alone: it
 * keeps no process from ending. Safe for several threads.
 */
final class GuestThreads {

    /** Longest time between two looks at whether somebody asked to stop. */
    private static final long LOOK_MILLIS = 100;

    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("guest-", 1).factory());

    /**
     * The answer of a call.
     *
     * @param limit longest time
     * @param grace how long a call may go on after somebody asked to stop
     * @throws TimeoutException if it took longer
     * @throws ExecutionException with what the call threw
     * @throws Cancelled if the caller was interrupted
     */
    <T> T answer(Supplier<T> call, Duration limit, Duration grace, Cancel cancel)
            throws TimeoutException, ExecutionException {
        Future<T> running = threads.submit(call::get);
        long began = System.nanoTime();
        long asked = 0;
        try {
            while (true) {
                long now = System.nanoTime();
                asked = asked == 0 && cancel.asked() ? now : asked;
                long left = limit.toNanos() - (now - began);
                left = asked == 0 ? left : Math.min(left, grace.toNanos() - (now - asked));
                if (left <= 0) {
                    running.cancel(true);
                    throw new TimeoutException();
                }
                try {
                    return running.get(
                            Math.min(left, TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS)), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    continue;
                }
            }
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }
}
