package org.beffroi.workbench.language;

import java.time.Duration;

/** Lengths of time as people say them, rounded down: {@code 12 min}, {@code 2 h}, {@code 3 j}. Immutable. */
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
            return language.text("span.minutes", language.number(span.toMinutes()));
        }
        return span.toHours() < HOURS_TOLD
                ? language.text("span.hours", language.number(span.toHours()))
                : language.text("span.days", language.number(span.toDays()));
    }
}
