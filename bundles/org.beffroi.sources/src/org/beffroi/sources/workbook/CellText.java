package org.beffroi.sources.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * Values of cells as text, of any workbook: a number has all its digits, so that an identity that the workbook still knows whole stays
 * whole; a moment is that of ISO 8601 with a space between day and time, without a zone.
 */
final class CellText {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    /** Digits before or behind the point up to which a number is written out: those of a double are fewer. */
    private static final int MOST_DIGITS = 400;

    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    /** The day behind the last of December 9999, which workbooks count last. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    /** The 29th of February 1900, which workbooks count and no calendar has. */
    private static final BigDecimal NO_DAY = BigDecimal.valueOf(60);

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate IN_1904 = LocalDate.of(1904, 1, 1);

    private CellText() {}

    /** A number as a person writes it; a power of ten that would fill the memory stays one, and what is no number stays as it is. */
    static String number(String said) {
        try {
            return number(new BigDecimal(said.strip()));
        } catch (NumberFormatException e) {
            return said;
        }
    }

    private static String number(BigDecimal said) {
        BigDecimal number = said.stripTrailingZeros();
        boolean writable = Math.abs((long) number.precision() - number.scale()) < MOST_DIGITS
                && Math.abs((long) number.scale()) < MOST_DIGITS;
        return writable ? number.toPlainString() : number.toString();
    }

    /** A moment as it is written; seconds are rounded, since spreadsheets keep moments as parts of days. */
    static String moment(String said) {
        try {
            return said.indexOf('T') < 0
                    ? LocalDate.parse(said).toString()
                    : moment(LocalDateTime.parse(said).plusNanos(500_000_000).withNano(0));
        } catch (DateTimeParseException e) {
            return said;
        }
    }

    private static String moment(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.format(DAY_AND_TIME);
    }

    /**
     * The moment that so many days are (ECMA-376, part 1, 18.17.4.1); a number that is no day stays one.
     *
     * @param since1904 whether the workbook counts from there
     */
    static String days(String said, boolean since1904) {
        BigDecimal days;
        try {
            days = new BigDecimal(said.strip());
        } catch (NumberFormatException e) {
            return said;
        }
        if (days.signum() < 0 || days.compareTo(LAST_DAY) >= 0) {
            return number(days);
        }
        LocalDate first = since1904 ? IN_1904 : BEFORE_1900;
        LocalDate begin = !since1904 && days.compareTo(NO_DAY) < 0 ? first.plusDays(1) : first;
        long seconds = days.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return moment(begin.atStartOfDay().plusSeconds(seconds));
    }
}
