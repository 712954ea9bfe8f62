package org.beffroi.tests.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.widgets.Display;

/**
 * Watches the UI thread: asks it for a sign of life every few milliseconds and notes how long each one took.
 *
 * <p>A stall is told twice: how long people waited, and how much of it the UI thread itself computed. On a machine that does
 * other things at the same time only the second is the program's fault.
 */
public final class StallWatch implements AutoCloseable {

    /** Longer than this a person notices. */
    private static final Duration NOTICEABLE = Duration.ofMillis(50);

    private static final Duration PERIOD = Duration.ofMillis(5);

    /** One sign of life: how long it took to come, and how long the UI thread computed meanwhile. */
    private record Sign(Duration waited, Duration computed) {}

    private final Display display;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long uiThread;
    private final List<Sign> signs = new ArrayList<>();
    private final Thread watcher = new Thread(this::watch, "stall-watch");
    private volatile boolean done;

    public StallWatch(Display display) {
        this.display = display;
        this.uiThread = display.getThread().threadId();
        watcher.setDaemon(true);
        watcher.setPriority(Thread.MAX_PRIORITY);
        watcher.start();
    }

    private void watch() {
        while (!done) {
            long computed = threads.getThreadCpuTime(uiThread);
            long asked = System.nanoTime();
            display.syncExec(() -> {
                // To have come this far is the sign.
            });
            long waited = System.nanoTime() - asked;
            signs.add(new Sign(
                    Duration.ofNanos(waited), Duration.ofNanos(threads.getThreadCpuTime(uiThread) - computed)));
            LockSupport.parkNanos(PERIOD.toNanos());
        }
    }

    /** How many signs of life came. */
    public int signs() {
        return signs.size();
    }

    /** Signs that the program itself delayed noticeably. */
    private List<Sign> ownStalls() {
        return signs.stream()
                .filter(sign -> sign.computed().compareTo(NOTICEABLE) > 0)
                .toList();
    }

    /** What was seen, in a line. */
    public String told() {
        long waited = signs.stream()
                .filter(sign -> sign.waited().compareTo(NOTICEABLE) > 0)
                .count();
        Duration longest =
                signs.stream().map(Sign::computed).max(Duration::compareTo).orElse(Duration.ZERO);
        return String.format(
                Locale.ROOT,
                "UI thread: %d signs of life; %d came later than %d ms, %d of them because the UI thread computed that"
                        + " long (longest %d ms)",
                signs.size(),
                waited,
                NOTICEABLE.toMillis(),
                ownStalls().size(),
                longest.toMillis());
    }

    @Override
    public void close() {
        stop();
    }

    /** Ends the watch; what was seen stays. */
    public void stop() {
        done = true;
        try {
            watcher.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
