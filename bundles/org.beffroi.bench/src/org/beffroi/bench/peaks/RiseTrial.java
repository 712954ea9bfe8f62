package org.beffroi.bench.peaks;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.rising.calendar.FrenchCalendar;
import org.beffroi.analyses.rising.detect.Detector;
import org.beffroi.analyses.rising.detect.Observation;
import org.beffroi.analyses.rising.detect.Reading;
import org.beffroi.analyses.rising.detect.Sensitivity;
import org.beffroi.analyses.rising.detect.Series;
import org.beffroi.bench.peaks.TownSeries.Rise;
import org.beffroi.bench.peaks.TownSeries.TownDay;
import org.beffroi.core.calendar.SchoolHolidays;

/** Rises of one size in made series of one mean: how many are found, how soon, and how often nothing is taken for one. */
final class RiseTrial {

    /** The rate of false alarms at which sensitivities are compared: of ordinary days. */
    static final double FALSE_ALARMS = 0.005;

    private final double mean;
    private final double deviations;
    private final Rise rise;
    private final int hours;

    private int rises;
    private int found;
    private double hoursToDetection;
    private int ordinaryDays;
    private int falseAlarms;
    private long points;
    private long nanoseconds;
    private final List<Double> bestOfRises = new ArrayList<>();
    private final List<Double> bestOfOrdinaryDays = new ArrayList<>();

    RiseTrial(double mean, double deviations, Rise rise, int hours) {
        this.mean = mean;
        this.deviations = deviations;
        this.rise = rise;
        this.hours = hours;
    }

    /** Plays series with the seeds from 1. */
    RiseTrial played(int series) {
        for (int seed = 1; seed <= series; seed++) {
            play(TownSeries.made(mean, deviations, rise, hours, seed));
        }
        return this;
    }

    /** The same with the rival that knows the law; its threshold makes the compared rate of false alarms on ordinary days. */
    double sensitivityOfOmniscient(int series) {
        List<Double> risen = new ArrayList<>();
        List<Double> ordinary = new ArrayList<>();
        for (int seed = 1; seed <= series; seed++) {
            Omniscient rival = new Omniscient();
            double best = 0;
            int index = 0;
            for (TownDay day :
                    TownSeries.made(mean, deviations, rise, hours, seed).days()) {
                double evidence = rival.read(day);
                if (day.isRisen()) {
                    best = day.sinceRise() == 0 ? evidence : Math.max(best, evidence);
                    if (day.sinceRise() == day.riseLength() - 1) {
                        risen.add(best);
                    }
                } else if (day.isOrdinary() && index >= TownSeries.QUIET) {
                    ordinary.add(evidence);
                }
                index++;
            }
        }
        return shareAbove(risen, ordinary);
    }

    private void play(TownSeries series) {
        Detector detector = new Detector(
                new Series(
                        Optional.of(Duration.ofHours(24 / hours)),
                        ZoneOffset.UTC,
                        FrenchCalendar.of(Optional.of("75"), SchoolHolidays.shipped())),
                Sensitivity.STANDARD);
        boolean wasFound = false;
        double best = 0;
        int index = 0;
        for (TownDay day : series.days()) {
            if (day.sinceRise() == 0) {
                wasFound = false;
                best = 0;
            }
            double bestOfDay = 0;
            boolean alarm = false;
            for (int hour = 0; hour < hours; hour++) {
                Reading reading = read(detector, day, hour);
                bestOfDay = Math.max(bestOfDay, reading.score());
                alarm |= reading.flagged();
                if (day.isRisen() && reading.flagged() && !wasFound) {
                    wasFound = true;
                    found++;
                    hoursToDetection += 24 * day.sinceRise() + (hour + 1) * 24.0 / hours;
                }
            }
            best = Math.max(best, bestOfDay);
            if (day.isRisen() && day.sinceRise() == day.riseLength() - 1) {
                rises++;
                bestOfRises.add(best);
            }
            if (day.isOrdinary() && index >= TownSeries.QUIET) {
                ordinaryDays++;
                falseAlarms += alarm ? 1 : 0;
                bestOfOrdinaryDays.add(bestOfDay);
            }
            index++;
        }
    }

    private Reading read(Detector detector, TownDay day, int hour) {
        Observation point = Observation.of(day.date().atTime(hour, 0).toInstant(ZoneOffset.UTC), day.counts()[hour]);
        long before = System.nanoTime();
        Reading reading = detector.read(point);
        nanoseconds += System.nanoTime() - before;
        points++;
        return reading;
    }

    /** Share of rises that were found while they lasted. */
    double sensitivity() {
        return found / (double) rises;
    }

    /** The same at the score that one ordinary day in two hundred reaches. */
    double sensitivityAtRate() {
        return shareAbove(bestOfRises, bestOfOrdinaryDays);
    }

    private static double shareAbove(List<Double> risen, List<Double> ordinary) {
        List<Double> sorted = new ArrayList<>(ordinary);
        Collections.sort(sorted);
        double threshold = sorted.get((int) Math.ceil(sorted.size() * (1 - FALSE_ALARMS)) - 1);
        return risen.stream().filter(best -> best > threshold).count() / (double) risen.size();
    }

    /** Share of ordinary days with a false alarm. */
    double falseAlarmRate() {
        return falseAlarms / (double) ordinaryDays;
    }

    double falseAlarmsAMonth() {
        return 30 * falseAlarmRate();
    }

    /** Hours from the start of a rise to the end of the point that gave it away, on average of those found. */
    double hoursToDetection() {
        return hoursToDetection / found;
    }

    double microsecondsAPoint() {
        return nanoseconds / 1e3 / points;
    }
}
