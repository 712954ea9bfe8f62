package org.beffroi.observatory.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as directories and people write them. */
public final class WrittenDay {

    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

    private WrittenDay() {}

    /** The day in a cell: {@code 2026-11-01} or {@code 01/11/2026}, the day first, with or without a time; empty for anything else. */
    public static Optional<LocalDate> read(String cell) {
        String bare = cell.strip();
        try {
            Matcher slashed = SLASHED.matcher(bare);
            if (slashed.lookingAt()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(slashed.group(3)),
                        Integer.parseInt(slashed.group(2)),
                        Integer.parseInt(slashed.group(1))));
            }
            return bare.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(bare.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
