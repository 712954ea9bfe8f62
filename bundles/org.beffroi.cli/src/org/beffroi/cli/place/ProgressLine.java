package org.beffroi.cli.place;

import java.io.PrintWriter;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.message.Sentence;

/**
 * How far a work is, on the error stream: one line written over and over on a terminal, else a line each five seconds.
 *
 * <p>Nothing is shown of what takes less than half a second.
 */
final class ProgressLine implements Progress {

    private static final Duration BEFORE_FIRST = Duration.ofMillis(500);
    private static final Duration ON_TERMINAL = Duration.ofMillis(100);
    private static final Duration ELSEWHERE = Duration.ofSeconds(5);
    private static final String BACK_TO_START = "\r\u001b[K";

    private final Sentence what;
    private final Locale locale;
    private final PrintWriter err;
    private final boolean terminal;
    private final Cancel cancel;
    private final LongSupplier nanos;
    private final long begun;
    private final Pace pace;
    private long nextAt;
    private boolean shown;

    ProgressLine(Sentence what, Locale locale, PrintWriter err, boolean terminal, Cancel cancel, LongSupplier nanos) {
        this.what = what;
        this.locale = locale;
        this.err = err;
        this.terminal = terminal;
        this.cancel = cancel;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.pace = new Pace(begun);
        this.nextAt = begun + (terminal ? BEFORE_FIRST : ELSEWHERE).toNanos();
    }

    @Override
    public void at(long done, long total) {
        tell(done, total, "progress.begun");
    }

    @Override
    public void about(long done, long total) {
        tell(done, total, "progress.about");
    }

    private synchronized void tell(long done, long total, String far) {
        long now = nanos.getAsLong();
        pace.at(done, now);
        if (now - nextAt < 0) {
            return;
        }
        nextAt = now + (terminal ? ON_TERMINAL : ELSEWHERE).toNanos();
        String line = what.in(locale) + " " + figures(done, total, far, now);
        if (terminal) {
            err.print(BACK_TO_START + line);
            shown = true;
        } else {
            err.println(line);
        }
        err.flush();
    }

    @Override
    public boolean cancelled() {
        return cancel.asked();
    }

    /** Takes the line away from the terminal. */
    synchronized void clear() {
        if (shown) {
            err.print(BACK_TO_START);
            err.flush();
            shown = false;
        }
    }

    private String figures(long done, long total, String far, long now) {
        double seconds = Math.max(now - begun, 1) / 1e9;
        long rate = Math.round(done / seconds);
        NumberFormat whole = NumberFormat.getIntegerInstance(locale);
        String speed = whole.format(rate);
        if (total <= 0) {
            return rate > 0 ? say("progress.open", whole.format(done), speed) : whole.format(done);
        }
        NumberFormat percent = NumberFormat.getPercentInstance(locale);
        // What is at 100 % is done.
        percent.setRoundingMode(RoundingMode.DOWN);
        String share = percent.format(Math.min(1.0, (double) done / total));
        Optional<Duration> left = pace.left(done, total, now);
        String soFar = say(far, whole.format(done), whole.format(total), share);
        if (done <= 0 || left.isEmpty()) {
            return soFar;
        }
        // What takes longer than a second each has no speed that says anything.
        return rate > 0
                ? say("progress.measured", soFar, speed, left(left.get()))
                : say("progress.slow", soFar, left(left.get()));
    }

    private String left(Duration time) {
        if (time.toMinutes() >= 60) {
            return say("progress.hours", time.toHours(), time.toMinutesPart());
        }
        return time.toSeconds() >= 60
                ? say("progress.minutes", time.toMinutes(), time.toSecondsPart())
                : say("progress.seconds", Math.max(0, time.toSeconds()));
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(ProgressLine.class, key, arguments).in(locale);
    }
}
