package org.beffroi.workbench.strategy.model.calendar;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours of the day as an item of the calendar keeps them: {@code 07:30}. Those typed by hand, {@code 7h30}, are read too. */
public final class Hours {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})\\s*[:hH.]\\s*(\\d{2})?");

    private Hours() {}

    /** The hour, empty where there is none or it cannot be read. */
    public static Optional<LocalTime> read(String typed) {
        Matcher parts = TYPED.matcher(typed == null ? "" : typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /** The hour as it is kept. */
    public static String write(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }
}
