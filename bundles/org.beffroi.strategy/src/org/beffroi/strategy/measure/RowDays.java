package org.beffroi.strategy.measure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of the rows of a file of figures: of its first column in which every cell is one, a month or a day. */
final class RowDays {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ].*)?");
    /** The day first, as it is written in France. */
    private static final Pattern EUROPEAN = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?: .*)?");

    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/](\\d{4})");

    private RowDays() {}

    /**
     * Those of each row; all of them empty where no column says them.
     *
     * @param rows their cells, in the order of the file
     */
    static List<Optional<Span>> of(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < columns; i++) {
            int column = i;
            List<Optional<Span>> days = rows.stream()
                    .map(row -> column < row.size() ? read(row.get(column).strip()) : Optional.<Span>empty())
                    .toList();
            if (days.stream().allMatch(Optional::isPresent)) {
                return days;
            }
        }
        return rows.stream().map(row -> Optional.<Span>empty()).toList();
    }

    private static Optional<Span> read(String cell) {
        return matched(ISO, cell, found -> day(found, 1, 2, 3))
                .or(() -> matched(EUROPEAN, cell, found -> day(found, 3, 2, 1)))
                .or(() -> matched(MONTH, cell, found -> month(found, 1, 2)))
                .or(() -> matched(MONTH_FIRST, cell, found -> month(found, 2, 1)));
    }

    private static Optional<Span> matched(Pattern pattern, String cell, Function<Matcher, Span> reading) {
        Matcher found = pattern.matcher(cell);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(found));
        } catch (DateTimeException e) {
            // Three numbers that are no day of any calendar.
            return Optional.empty();
        }
    }

    private static Span day(Matcher found, int year, int month, int day) {
        LocalDate read = LocalDate.of(number(found, year), number(found, month), number(found, day));
        return new Span(read, read);
    }

    private static Span month(Matcher found, int year, int month) {
        YearMonth read = YearMonth.of(number(found, year), number(found, month));
        return new Span(read.atDay(1), read.atEndOfMonth());
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
