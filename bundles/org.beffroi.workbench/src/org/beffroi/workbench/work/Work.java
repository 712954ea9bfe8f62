package org.beffroi.workbench.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.message.Sentence;

/** One long work under way or done: what it is, how far it is, how it ended. Safe for several threads. */
public final class Work {

    private final Sentence what;
    private final Instant began;
    private volatile long done;
    private final Progress.Pace pace = new Progress.Pace(0);
    private volatile long total = -1;
    private final Cancel cancel = new Cancel();
    private volatile boolean estimated;
    private volatile boolean ended;
    private volatile boolean failed;
    private volatile Sentence outcome;

    Work(Sentence what, Instant began) {
        this.what = what;
        this.began = began;
    }

    /** What is being done. */
    public Sentence what() {
        return what;
    }

    /** Units done so far. */
    public long done() {
        return done;
    }

    /** Units in all, -1 when not known. */
    public long total() {
        return total;
    }

    /** True where what it is in all is an estimate. */
    public boolean estimated() {
        return estimated;
    }

    /** True once it ended, well or not. */
    public boolean ended() {
        return ended;
    }

    /** True where it ended badly. */
    public boolean failed() {
        return failed;
    }

    /** How it ended, empty while it goes on and for what was stopped. */
    public Optional<Sentence> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Asks it to stop. */
    public void stop() {
        cancel.ask();
    }

    /** Time left by the recent pace; empty while nothing sound can be said. */
    public Optional<Duration> left(Instant now) {
        if (total <= 0 || done <= 0 || ended) {
            return Optional.empty();
        }
        synchronized (pace) {
            return pace.left(done, total, since(now));
        }
    }

    private long since(Instant now) {
        return Duration.between(began, now).toNanos();
    }

    void end(Sentence said, boolean badly) {
        outcome = said;
        failed = badly;
        ended = true;
    }

    /** What says that it was asked to stop. */
    Cancel cancel() {
        return cancel;
    }

    Progress progress(Clock clock, Runnable told) {
        return new Progress() {
            @Override
            public void at(long units, long inAll) {
                tell(units, inAll, false);
            }

            @Override
            public void about(long units, long inAll) {
                tell(units, inAll, true);
            }

            private void tell(long units, long inAll, boolean isEstimate) {
                done = units;
                total = inAll;
                estimated = isEstimate;
                synchronized (pace) {
                    pace.at(units, since(clock.instant()));
                }
                told.run();
            }

            @Override
            public boolean cancelled() {
                return cancel.asked();
            }
        };
    }
}
