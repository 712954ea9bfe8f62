package org.beffroi.testing.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock in UTC that stands still until a test moves it. For any thread. */
public final class MovableClock extends Clock {

    private volatile Instant now;

    /** A clock that stands at a moment. */
    public MovableClock(Instant now) {
        this.now = now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves it on, or back by a negative time. */
    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }
}
