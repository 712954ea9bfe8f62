package org.beffroi.bench.mentions;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

/**
 * When made mentions are published: more on Tuesdays than on Sundays, more at noon and in the evening than at night, and
 * some weeks in which one theme is on every lip. 732 days from 1 January 2024, UTC.
 */
final class Calendar {

    static final int DAYS = 732;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final double[] WEEK = {1.05, 1.2, 1.15, 1.1, 1.0, 0.65, 0.55};
    private static final double[] HOURS = {
        0.4, 0.2, 0.15, 0.1, 0.15, 0.3, 0.7, 1.3, 1.6, 1.5, 1.4, 1.5, 1.9, 1.6, 1.3, 1.3, 1.4, 1.7, 2.0, 2.1, 2.0, 1.8,
        1.3, 0.8
    };
    private static final int EVERY_NTH_DAY_BURSTS = 40;
    private static final int LONGEST_BURST = 6;

    private final Weighted days;
    private final Weighted hours = new Weighted(HOURS);
    private final int[] burstingTheme = new int[DAYS];

    Calendar(SplittableRandom random, int themes) {
        double[] weights = new double[DAYS];
        for (int day = 0; day < DAYS; day++) {
            DayOfWeek name = FIRST.plusDays(day).getDayOfWeek();
            double growth = 0.8 + 0.4 * day / DAYS;
            weights[day] = WEEK[name.getValue() - 1] * growth * (0.85 + 0.3 * random.nextDouble());
            burstingTheme[day] = -1;
        }
        for (int burst = 0; burst < DAYS / EVERY_NTH_DAY_BURSTS; burst++) {
            int start = random.nextInt(DAYS - LONGEST_BURST);
            int theme = random.nextInt(themes);
            double height = 1.5 + 4 * random.nextDouble();
            for (int i = 0; i < 2 + random.nextInt(LONGEST_BURST - 1); i++) {
                weights[start + i] *= height / (1 + i * 0.5) + 1;
                burstingTheme[start + i] = theme;
            }
        }
        this.days = new Weighted(weights);
    }

    /** A day, counted from the first. */
    int day(SplittableRandom random) {
        return days.draw(random);
    }

    /** A moment of a day. */
    Instant moment(int day, SplittableRandom random) {
        LocalDateTime hour = FIRST.plusDays(day).atTime(hours.draw(random), 0);
        return Instant.ofEpochSecond(hour.toEpochSecond(ZoneOffset.UTC) + random.nextInt(3_600));
    }

    /** The theme on every lip that day, or -1. */
    int burstingTheme(int day) {
        return burstingTheme[day];
    }
}
