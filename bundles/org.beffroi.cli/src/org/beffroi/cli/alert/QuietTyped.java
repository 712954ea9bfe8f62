package org.beffroi.cli.alert;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.dossier.alert.QuietHours;

/** Quiet hours as typed: {@code 20:00-07:30}, or {@code 20h-7h30}. */
final class QuietTyped {

    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2})[h:](\\d{2})?\\s*[-–]\\s*(\\d{1,2})[h:](\\d{2})?", Pattern.CASE_INSENSITIVE);

    private QuietTyped() {}

    /** A day of the week as typed. */
    public enum Day {
        MONDAY,
        TUESDAY,
        WEDNESDAY,
        THURSDAY,
        FRIDAY,
        SATURDAY,
        SUNDAY
    }

    /**
     * What was typed; empty where nothing is quiet.
     *
     * @throws WrongUse if the hours are none, or no day is left
     */
    static Optional<QuietHours> read(Optional<String> hours, List<Day> days, boolean holidays) {
        if (hours.isEmpty() && days.isEmpty() && !holidays) {
            return Optional.empty();
        }
        Set<DayOfWeek> quiet =
                days.stream().map(day -> DayOfWeek.valueOf(day.name())).collect(Collectors.toSet());
        if (quiet.size() == DayOfWeek.values().length) {
            throw WrongUse.of("alerts.quiet.days");
        }
        return Optional.of(new QuietHours(hours.map(QuietTyped::span), quiet, holidays));
    }

    private static QuietHours.Span span(String typed) {
        Matcher hours = HOURS.matcher(typed.strip());
        if (!hours.matches()) {
            throw WrongUse.of("alerts.quiet.form", typed);
        }
        try {
            return new QuietHours.Span(time(hours.group(1), hours.group(2)), time(hours.group(3), hours.group(4)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw WrongUse.of("alerts.quiet.form", typed);
        }
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
    }
}
