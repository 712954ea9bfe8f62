package org.beffroi.workbench.digest.model;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of the day as people type it: {@code 8:00}, {@code 8 h}, {@code 8h30}, {@code 17}. */
public final class ClockText {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*(?:[:hH.]\\s*(\\d{2})?)?");

    private ClockText() {}

    /** The time; empty where there is none of that kind. */
    public static Optional<LocalTime> read(String typed) {
        Matcher time = TIME.matcher(typed.strip().replace('\u00A0', ' ').replace('\u202F', ' '));
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }
}
