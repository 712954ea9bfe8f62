package org.beffroi.bench.peaks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.beffroi.analyses.rising.calendar.DayKind;
import org.beffroi.analyses.rising.calendar.FrenchCalendar;
import org.beffroi.core.calendar.SchoolHolidays;

/**
 * The mentions of a small town, day by day, made by chance from a seed: seasons of weekday, public and school holidays, and
 * rises now and then.
 *
 * @param days in order, from 1 January 2024
 */
record TownSeries(List<TownDay> days) {

    /** Variance of a day's count, as a multiple of its mean. */
    static final double DISPERSION = 1.5;
    /** Days before the first rise may come. */
    static final int QUIET = 120;
    /** Days after a rise that count neither as ordinary nor as risen. */
    static final int AFTERMATH = 10;

    private static final double[] WEEK = {1.1, 1.15, 1.1, 1.2, 1.1, 0.7, 0.65};
    private static final double HOLIDAY = 0.5;
    private static final double SCHOOL_HOLIDAY = 0.85;
    private static final int LENGTH = 800;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final double[] HOURS = {
        0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.5, 0.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.6, 0.6, 0.3
    };

    /** How a rise comes about. */
    enum Rise {
        /** More mentions are to be expected, and come by chance as all others do. */
        BY_CHANCE,
        /** So many more mentions come. */
        FOR_SURE
    }

    /**
     * A day.
     *
     * @param mean expected of it, without a rise
     * @param counts of its hours, or of the day alone
     * @param sinceRise days since the last rise began, from 0
     * @param riseLength days that that rise takes
     */
    @SuppressWarnings("ArrayRecordComponent")
    record TownDay(LocalDate date, double mean, int[] counts, int sinceRise, int riseLength) {

        boolean isRisen() {
            return sinceRise < riseLength;
        }

        boolean isOrdinary() {
            return sinceRise >= riseLength + AFTERMATH;
        }
    }

    /**
     * Makes a series.
     *
     * @param mean mentions on a mean weekday
     * @param deviations size of the rises, in standard deviations of that day; 0 for none
     * @param hours 24 for hourly counts, 1 for daily ones
     */
    static TownSeries made(double mean, double deviations, Rise rise, int hours, long seed) {
        Random random = new Random(seed);
        CountDraws draws = new CountDraws(random);
        FrenchCalendar calendar = FrenchCalendar.of(Optional.of("75"), SchoolHolidays.shipped());
        List<TownDay> days = new ArrayList<>();
        LocalDate date = LocalDate.of(2024, 1, 1);
        int since = AFTERMATH;
        int length = 0;
        int next = QUIET + random.nextInt(30);
        for (int i = 0; i < LENGTH; i++, since++, date = date.plusDays(1)) {
            if (i == next && i < LENGTH - LONGEST) {
                since = 0;
                length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
                next += length + 40 + random.nextInt(30);
            }
            double expected = mean * season(calendar, date);
            double more = since < length ? deviations * Math.sqrt(DISPERSION * mean) : 0;
            days.add(new TownDay(date, expected, counts(expected, more, rise, hours, draws), since, length));
        }
        return new TownSeries(days);
    }

    private static double season(FrenchCalendar calendar, LocalDate date) {
        FrenchCalendar.Day day = calendar.day(date);
        return (day.kind() == DayKind.PUBLIC_HOLIDAY
                        ? HOLIDAY
                        : WEEK[date.getDayOfWeek().ordinal()])
                * (day.schoolHoliday() ? SCHOOL_HOLIDAY : 1);
    }

    private static int[] counts(double mean, double more, Rise rise, int hours, CountDraws draws) {
        int[] counts = new int[hours];
        double all = 0;
        for (double hour : HOURS) {
            all += hour;
        }
        double owed = 0;
        for (int hour = 0; hour < hours; hour++) {
            double share = hours == 1 ? 1 : HOURS[hour] / all;
            double byChance = rise == Rise.BY_CHANCE ? more : 0;
            counts[hour] = draws.negativeBinomial((mean + byChance) * share, DISPERSION);
            owed += (more - byChance) * share;
            int paid = (int) Math.round(owed);
            counts[hour] += paid;
            owed -= paid;
        }
        return counts;
    }
}
