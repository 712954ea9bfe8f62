package org.beffroi.core.archive;

import java.time.Duration;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** How far a long work is, and whether it should stop; called from the thread that works. */
@ConsumerType
public interface Progress {

    /**
     * Tells how far the work is.
     *
     * @param done units done so far
     * @param total units in all, or -1 when not known
     */
    void at(long done, long total);

    /**
     * Tells how far the work is, where what it is in all is an estimate that may still change.
     *
     * @param done units done so far
     * @param total about so many units in all, or -1 when not known
     */
    default void about(long done, long total) {
        at(done, total);
    }

    /** True once the user asked to stop: the work ends within 100 ms of it. */
    boolean cancelled();

    /** The same, told and no longer stopped: what has begun to replace files goes on to its end. */
    default Progress unstoppable() {
        Progress told = this;
        return new Progress() {
            @Override
            public void at(long done, long total) {
                told.at(done, total);
            }

            @Override
            public void about(long done, long total) {
                told.about(done, total);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    /** Tells nobody, never stops. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    /**
     * The time that a work still takes, by its recent pace, told once it means something: after a second and a twentieth of
     * the work, or after ten seconds and a hundredth of it, and below two days. Recent seconds count more, by half each half
     * minute, so that a busy beginning is soon forgotten and one slow portion does not double what is said. For one thread.
     */
    final class Pace {

        private static final double HALF_LIFE_SECONDS = 30;
        private static final double STEP_SECONDS = 1;
        private static final double LONGEST_SECONDS = Duration.ofDays(2).toSeconds();

        private final long begun;
        private long lastAt;
        private long lastDone;
        private long firstDone;
        private double perSecond = -1;
        private boolean met;

        /** A work that begins now, by a clock of nanoseconds of any origin. */
        public Pace(long nanos) {
            begun = nanos;
            lastAt = nanos;
        }

        /** Takes notice of how far it is; what is told within the first second was done before, by a run that is taken up. */
        public void at(long done, long nanos) {
            if (!met && seconds(nanos - begun) < STEP_SECONDS) {
                firstDone = done;
                lastDone = done;
            }
            met = true;
            double passed = seconds(nanos - lastAt);
            if (passed < STEP_SECONDS) {
                return;
            }
            double now = Math.max(0, done - lastDone) / passed;
            double old = Math.pow(2, -passed / HALF_LIFE_SECONDS);
            perSecond = perSecond < 0 ? now : old * perSecond + (1 - old) * now;
            lastAt = nanos;
            lastDone = done;
        }

        /** The time left, empty while nothing sound can be said. */
        public Optional<Duration> left(long done, long total, long nanos) {
            double passed = seconds(nanos - begun);
            double share = total <= firstDone ? 0 : (double) (done - firstDone) / (total - firstDone);
            boolean known = passed >= 1 && share >= 0.05 || passed >= 10 && share >= 0.01;
            if (!known || perSecond <= 0) {
                return Optional.empty();
            }
            double left = Math.max(0, total - done) / perSecond;
            return left > LONGEST_SECONDS ? Optional.empty() : Optional.of(Duration.ofMillis(Math.round(left * 1000)));
        }

        private static double seconds(long nanos) {
            return nanos / 1e9;
        }
    }
}
