package org.beffroi.dossier.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * Instants as text, ISO 8601 in UTC, exactly as {@link Instant} writes and reads them, but at once for the whole seconds and
 * milliseconds that journals are full of.
 */
final class IsoTime {

    private static final int SECONDS = "2024-01-01T00:00:00Z".length();
    private static final int MILLISECONDS = "2024-01-01T00:00:00.000Z".length();
    private static final String SHAPE = "0000-00-00T00:00:00.000";
    private static final int LONGEST_MONTH = 31;
    private static final long FIRST_YEAR = LocalDate.of(1000, 1, 1).toEpochDay() * 86_400;
    private static final long AFTER_LAST_YEAR = LocalDate.of(10_000, 1, 1).toEpochDay() * 86_400;

    private IsoTime() {}

    static String write(Instant time) {
        int nanos = time.getNano();
        long second = time.getEpochSecond();
        if (nanos % 1_000_000 != 0 || second < FIRST_YEAR || second >= AFTER_LAST_YEAR) {
            return time.toString();
        }
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(second, 86_400L));
        int ofDay = Math.floorMod(second, 86_400);
        byte[] text = new byte[nanos == 0 ? SECONDS : MILLISECONDS];
        put(text, 0, day.getYear() / 100, day.getYear() % 100);
        text[4] = '-';
        put(text, 5, day.getMonthValue());
        text[7] = '-';
        put(text, 8, day.getDayOfMonth());
        text[10] = 'T';
        put(text, 11, ofDay / 3_600);
        text[13] = ':';
        put(text, 14, ofDay / 60 % 60);
        text[16] = ':';
        put(text, 17, ofDay % 60);
        if (nanos != 0) {
            int millis = nanos / 1_000_000;
            text[19] = '.';
            text[20] = (byte) ('0' + millis / 100);
            put(text, 21, millis % 100);
        }
        text[text.length - 1] = 'Z';
        return new String(text, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static void put(byte[] text, int at, int... pairs) {
        for (int pair : pairs) {
            text[at++] = (byte) ('0' + pair / 10);
            text[at++] = (byte) ('0' + pair % 10);
        }
    }

    /** @throws DateTimeParseException if it is no instant */
    static Instant read(String text) {
        if (!isPlain(text)) {
            return Instant.parse(text);
        }
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (month < 1 || month > 12 || day < 1 || day > LONGEST_MONTH || hour > 23 || minute > 59 || second > 59) {
            return Instant.parse(text);
        }
        int year = number(text, 0, 4);
        if (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
            return Instant.parse(text);
        }
        long days = LocalDate.of(year, month, day).toEpochDay();
        long nanos = text.length() == SECONDS ? 0 : number(text, 20, 23) * 1_000_000L;
        return Instant.ofEpochSecond(days * 86_400 + hour * 3_600L + minute * 60L + second, nanos);
    }

    private static boolean isPlain(String text) {
        int length = text.length();
        if (length != SECONDS && length != MILLISECONDS || text.charAt(length - 1) != 'Z') {
            return false;
        }
        for (int i = 0; i < length - 1; i++) {
            char shape = SHAPE.charAt(i);
            char c = text.charAt(i);
            if (shape == '0' ? c < '0' || c > '9' : c != shape) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
