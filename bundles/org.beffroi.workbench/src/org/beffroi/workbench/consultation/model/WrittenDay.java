package org.beffroi.workbench.consultation.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days as people write them in a field: {@code 31/12/2026}, {@code 31.12.2026}, {@code 2026-12-31}. */
public final class WrittenDay {

    private static final DateTimeFormatter SHOWN = form("dd/MM/uuuu");
    private static final List<DateTimeFormatter> READ = List.of(form("d/M/uuuu"), form("d.M.uuuu"), form("uuuu-M-d"));

    private WrittenDay() {}

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** A day as the field shows it. */
    public static String written(LocalDate day) {
        return SHOWN.format(day);
    }

    /** The day that is written; empty where it is none of the calendar. */
    public static Optional<LocalDate> read(String typed) {
        for (DateTimeFormatter form : READ) {
            try {
                return Optional.of(LocalDate.parse(typed.strip(), form));
            } catch (DateTimeException other) {
                continue;
            }
        }
        return Optional.empty();
    }
}
