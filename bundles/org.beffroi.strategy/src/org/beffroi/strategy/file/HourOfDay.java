package org.beffroi.strategy.file;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An hour of the day as people type it in French or English, {@code 18 h 30}, {@code 18h}, {@code 9:05}, {@code midi}. */
final class HourOfDay {

    private static final String SPACE = "[\\s\\u00A0\\u202F]*";
    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,2})" + SPACE + "(?:h|:|heures?)" + SPACE + "(?:(\\d{2})(?:" + SPACE + "min)?)?");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private HourOfDay() {}

    /** It as files have it, {@code 18:30} (ISO 8601); empty for what is no hour, and for what says more than one. */
    static Optional<String> plain(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.equals("midi") || text.equals("noon")) {
            return Optional.of("12:00");
        }
        Matcher found = TYPED.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return hour < HOURS && minute < MINUTES
                ? Optional.of(String.format(Locale.ROOT, "%02d:%02d", hour, minute))
                : Optional.empty();
    }
}
