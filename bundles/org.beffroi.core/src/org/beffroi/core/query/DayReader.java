package org.beffroi.core.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.query.Query.Ago;
import org.beffroi.core.query.Query.Day;
import org.beffroi.core.query.Query.Everything;
import org.beffroi.core.query.Query.FixedDay;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.query.lexeme.FieldNames;
import org.beffroi.core.query.lexeme.Lexeme;
import org.jspecify.annotations.Nullable;

/** Reads days and spans of days: {@code 2024}, {@code 2024-03}, {@code 2024-03-01..hier}, {@code 7j}. */
record DayReader(Complaints complaints) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    private static final Pattern AGO = Pattern.compile("(\\d{1,4})([jdswmay])");

    private static final Map<String, Ago.Unit> UNITS = Map.of(
            "j", Ago.Unit.DAY,
            "d", Ago.Unit.DAY,
            "s", Ago.Unit.WEEK,
            "w", Ago.Unit.WEEK,
            "m", Ago.Unit.MONTH,
            "a", Ago.Unit.YEAR,
            "y", Ago.Unit.YEAR);

    private static final Set<String> TODAY = Set.of("aujourd'hui", "today");

    private static final Set<String> YESTERDAY = Set.of("hier", "yesterday");

    /** The first and the last day of what was written. */
    private record Stretch(Day first, Day last, boolean counted) {}

    /** The period that a value of a time field says. */
    Query period(String field, Lexeme value) {
        String text = value.text();
        int dots = text.indexOf("..");
        if (dots < 0) {
            Stretch only = stretch(text, value.start(), value.end());
            if (only == null) {
                return new Everything();
            }
            if (only.counted()) {
                return refused(value, "date.counted.alone", text);
            }
            return new Period(field, only.first(), only.last());
        }
        if (text.length() == 2) {
            return refused(value, "date.unknown");
        }
        Stretch from = dots == 0 ? null : stretch(text.substring(0, dots), value.start(), value.start() + dots);
        int second = dots + 2;
        Stretch to =
                second == text.length() ? null : stretch(text.substring(second), value.start() + second, value.end());
        if (from == null && dots > 0 || to == null && second < text.length()) {
            return new Everything();
        }
        if (from != null && to != null && isReversed(from.first(), to.last())) {
            return refused(value, "range.reversed", text.substring(0, dots), text.substring(second));
        }
        return new Period(field, from == null ? null : from.first(), to == null ? null : to.last());
    }

    /** What follows {@code depuis:}. */
    Query since(String field, Lexeme value) {
        Stretch from = stretch(value.text(), value.start(), value.end());
        return from == null ? new Everything() : new Period(field, from.first(), null);
    }

    /** What follows {@code jusqu’au:}. */
    Query until(String field, Lexeme value) {
        Stretch to = stretch(value.text(), value.start(), value.end());
        return to == null ? new Everything() : new Period(field, null, to.last());
    }

    /** What one date or span of days means; null where it is none, which was told. */
    private @Nullable Stretch stretch(String text, int start, int end) {
        String plain = FieldNames.plain(text);
        if (TODAY.contains(plain) || YESTERDAY.contains(plain)) {
            Day day = new Ago(YESTERDAY.contains(plain) ? 1 : 0, Ago.Unit.DAY);
            return new Stretch(day, day, false);
        }
        Matcher ago = AGO.matcher(plain);
        if (ago.matches()) {
            Day day = new Ago(Integer.parseInt(ago.group(1)), Objects.requireNonNull(UNITS.get(ago.group(2))));
            return new Stretch(day, day, true);
        }
        Matcher date = DATE.matcher(plain);
        if (!date.matches()) {
            complaints.add(start, end, "date.unknown");
            return null;
        }
        try {
            return fixed(Integer.parseInt(date.group(1)), date.group(2), date.group(3));
        } catch (DateTimeException impossible) {
            complaints.add(start, end, "date.impossible");
            return null;
        }
    }

    private static Stretch fixed(int year, @Nullable String month, @Nullable String day) {
        if (year == 0) {
            throw new DateTimeException("There is no year 0");
        }
        LocalDate first = LocalDate.of(
                year, month == null ? 1 : Integer.parseInt(month), day == null ? 1 : Integer.parseInt(day));
        LocalDate last =
                day != null ? first : month != null ? YearMonth.from(first).atEndOfMonth() : LocalDate.of(year, 12, 31);
        return new Stretch(new FixedDay(first), new FixedDay(last), false);
    }

    /** Whether a span may hold a day; one that ends before it begins only on some days is simply empty then. */
    static boolean isInOrder(Day from, Day to) {
        return !isReversed(from, to);
    }

    private static boolean isReversed(Day from, Day to) {
        if (from instanceof FixedDay(LocalDate first) && to instanceof FixedDay(LocalDate last)) {
            return first.isAfter(last);
        }
        if (from instanceof Ago first && to instanceof Ago last) {
            return longestDays(first) < shortestDays(last);
        }
        return false;
    }

    private static int shortestDays(Ago ago) {
        return switch (ago.unit()) {
            case DAY -> ago.amount();
            case WEEK -> ago.amount() * 7;
            case MONTH -> ago.amount() * 28;
            case YEAR -> ago.amount() * 365;
        };
    }

    private static int longestDays(Ago ago) {
        return switch (ago.unit()) {
            case DAY -> ago.amount();
            case WEEK -> ago.amount() * 7;
            case MONTH -> ago.amount() * 31;
            case YEAR -> ago.amount() * 366;
        };
    }

    private Query refused(Lexeme value, String key, Object... more) {
        complaints.add(value, key, more);
        return new Everything();
    }
}
