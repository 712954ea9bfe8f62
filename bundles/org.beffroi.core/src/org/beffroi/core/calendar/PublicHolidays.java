package org.beffroi.core.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The public holidays of a place in France, computed for any year from 1983 on.
 *
 * <p>The eleven of the Code du travail, art. L3133-1; in Moselle, Bas-Rhin and Haut-Rhin also Good Friday and 26 December
 * (art. L3134-13; Good Friday only in communes with a protestant church, which is not told apart here); overseas also the day
 * that commemorates the abolition of slavery (art. L3422-2, dates by decree 83-1003 of 23 November 1983 and later ones). What
 * else an overseas collectivity celebrates by its own law is not known here. Pure; any thread.
 *
 * @param department code of the département or collectivity, {@code 67}, {@code 2A}, {@code 974}; empty for what all share
 */
public record PublicHolidays(String department) {

    /** The eleven that all of France shares. */
    public static final PublicHolidays SHARED = new PublicHolidays("");

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.MAY, 8),
            MonthDay.of(Month.JULY, 14),
            MonthDay.of(Month.AUGUST, 15),
            MonthDay.of(Month.NOVEMBER, 1),
            MonthDay.of(Month.NOVEMBER, 11),
            MonthDay.of(Month.DECEMBER, 25));

    private static final int GOOD_FRIDAY = -2;
    private static final int EASTER_MONDAY = 1;
    private static final int ASCENSION = 39;
    private static final int WHIT_MONDAY = 50;

    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");

    private static final Map<String, MonthDay> ABOLITION_OF_SLAVERY = Map.of(
            "971", MonthDay.of(Month.MAY, 27),
            "972", MonthDay.of(Month.MAY, 22),
            "973", MonthDay.of(Month.JUNE, 10),
            "974", MonthDay.of(Month.DECEMBER, 20),
            "976", MonthDay.of(Month.APRIL, 27),
            "977", MonthDay.of(Month.OCTOBER, 9),
            "978", MonthDay.of(Month.MAY, 28));

    /** Holidays where a commune or département is, by its INSEE code; empty for what all share. */
    public static PublicHolidays of(Optional<String> inseeCode) {
        return new PublicHolidays(inseeCode.map(PublicHolidays::departmentOf).orElse(""));
    }

    /** Département of a commune's code, {@code 67482} in {@code 67}, {@code 97411} in {@code 974}; its own of a département's. */
    static String departmentOf(String inseeCode) {
        int length = inseeCode.startsWith("97") || inseeCode.startsWith("98") ? 3 : 2;
        return inseeCode.substring(0, Math.min(length, inseeCode.length()));
    }

    /** Whether the day is a public holiday. */
    public boolean contains(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        if (FIXED.contains(day) || day.equals(ABOLITION_OF_SLAVERY.get(department))) {
            return true;
        }
        if (ALSACE_MOSELLE.contains(department) && day.equals(MonthDay.of(Month.DECEMBER, 26))) {
            return true;
        }
        long sinceEaster = easter(date.getYear()).until(date, ChronoUnit.DAYS);
        return sinceEaster == EASTER_MONDAY
                || sinceEaster == ASCENSION
                || sinceEaster == WHIT_MONDAY
                || sinceEaster == GOOD_FRIDAY && ALSACE_MOSELLE.contains(department);
    }

    /**
     * Easter Sunday of the Gregorian calendar, by the anonymous method that Nature published in 1876 (given by J. Meeus,
     * Astronomical Algorithms, 1991, chapter 8; also known as Butcher's).
     */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
