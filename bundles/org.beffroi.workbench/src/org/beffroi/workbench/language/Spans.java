package org.beffroi.workbench.language;

import java.time.Duration;

/** Lengths of time as people say them, rounded down: {@code 12 minutes}, {@code 2 heures}, {@code 3 jours}. Immutable. */
public final class Spans {

    private static final int HOURS_TOLD = 48;

    private final Language language;

    public Spans(Language language) {
        this.language = language;
    }

    /** The length; one below a minute, or a negative one, is less than a minute. */
    public String of(Duration span) {
        if (span.compareTo(Duration.ofMinutes(1)) < 0) {
            return language.text("span.moment");
        }
        if (span.toMinutes() < 60) {
            return language.counted("span.minutes", span.toMinutes());
        }
        return span.toHours() < HOURS_TOLD
                ? language.counted("span.hours", span.toHours())
                : language.counted("span.days", span.toDays());
    }
}
