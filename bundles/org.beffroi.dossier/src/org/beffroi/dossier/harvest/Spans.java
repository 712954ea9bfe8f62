package org.beffroi.dossier.harvest;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.message.Refusal;

/** Spans of time as people type them: {@code 30m}, {@code 2h}, {@code 1d}, {@code 365d}, {@code 2y}, in French too. */
public final class Spans {

    private static final Pattern FORM = Pattern.compile("(\\d{1,5})\\s*(min|mn|m|h|d|j|w|s|y|a|ans?)?");
    private static final int DAYS_OF_A_YEAR = 365;

    private Spans() {}

    /**
     * How often: minutes without a unit, at least one.
     *
     * @throws Refusal if it cannot be read
     */
    public static Duration rhythm(String typed) {
        return read(typed, "m")
                .filter(span -> span.compareTo(Duration.ofMinutes(1)) >= 0)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.MALFORMED, Spans.class, "sources.every.form", typed));
    }

    /**
     * How many days: days without a unit, at least one.
     *
     * @throws Refusal if it cannot be read
     */
    public static int days(String typed) {
        return read(typed, "d")
                .map(Duration::toDays)
                .filter(days -> days >= 1 && days <= 100L * DAYS_OF_A_YEAR)
                .map(Long::intValue)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.MALFORMED, Spans.class, "sources.retention.form", typed));
    }

    /**
     * How long something lasts: minutes without a unit, at least one, a day at most.
     *
     * @throws Refusal if it cannot be read
     */
    public static Duration lasting(String typed) {
        return read(typed, "m")
                .filter(span -> span.compareTo(Duration.ofMinutes(1)) >= 0 && span.compareTo(Duration.ofDays(1)) <= 0)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.MALFORMED, Spans.class, "sources.lasting.form", typed));
    }

    private static Optional<Duration> read(String typed, String unitByDefault) {
        Matcher m = FORM.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!m.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(m.group(1));
        String unit = Optional.ofNullable(m.group(2)).orElse(unitByDefault);
        return Optional.of(
                switch (unit) {
                    case "h" -> Duration.ofHours(count);
                    case "d", "j" -> Duration.ofDays(count);
                    case "w", "s" -> Duration.ofDays(7 * count);
                    case "y", "a", "an", "ans" -> Duration.ofDays(DAYS_OF_A_YEAR * count);
                    default -> Duration.ofMinutes(count);
                });
    }

    /** A span in its largest whole unit: {@code 30 min}, {@code 2 h}, {@code 3 d}. */
    public static String shown(Duration span, Locale locale) {
        boolean french = locale.getLanguage().equals("fr");
        if (span.compareTo(Duration.ofHours(1)) < 0) {
            return span.toMinutes() + "\u00A0min";
        }
        return span.compareTo(Duration.ofDays(2)) < 0
                ? span.toHours() + "\u00A0h"
                : span.toDays() + (french ? "\u00A0j" : "\u00A0d");
    }
}
