package org.beffroi.strategy.measure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.strategy.model.ArchiveMeasure;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.TypedMeasure;

/**
 * How often an indicator is measured, and after how long its last figure says nothing of today any more. Immutable.
 *
 * <p>From three days of measurements on, their usual distance, the median, tells; a figure stands for twice as long, so that one
 * measurement may fall out. Of fewer, the days that its search counts; else the unit, where it is so many a month or a year; else a
 * typed figure stands for a year, as the surveys, audits and reports that people type from come once a year, and a computed
 * one for half a year, as nothing but a press of a button keeps it from being taken each quarter. None is asked for more often than
 * once a month, by which the work of a town is followed, and none ends before the days that it counts are gone by.
 *
 * @param sign by which it is known
 * @param every days from one measurement to the next
 * @param stands days after which a figure is stale, more than {@code every} where a measurement may fall out
 */
public record Rhythm(Sign sign, int every, int stands) {

    /** By what a rhythm is known. */
    public enum Sign {
        MEASURED,
        PERIOD,
        UNIT,
        TYPED,
        COMPUTED
    }

    private static final int MONTH = 30;
    private static final int QUARTER = 92;
    private static final int YEAR = 365;
    private static final int LEAST_DAYS = 3;

    /** The end of a unit by time, in French or in English. */
    private static final Pattern RATE = Pattern.compile(
            "(?iu)(?:(?:^|\\s)(?:par|per|an?|each)[\\s\\u00a0]+|/\\s*)(an|année|mois|trimestre|semaine|jour|year|month|quarter|week|day)$");

    private static final Map<String, Integer> DAYS = Map.of(
            "an",
            YEAR,
            "année",
            YEAR,
            "year",
            YEAR,
            "trimestre",
            QUARTER,
            "quarter",
            QUARTER,
            "mois",
            MONTH,
            "month",
            MONTH);

    public Rhythm {
        Objects.requireNonNull(sign);
        if (every < 1 || stands < every) {
            throw new IllegalArgumentException("A figure stands until the next one: " + every + ", " + stands);
        }
    }

    /** That of an indicator. */
    public static Rhythm of(Indicator indicator, ZoneId zone) {
        return of(indicator, zone, QUARTER);
    }

    /**
     * The same where something else is usual.
     *
     * @param computed days from one measurement to the next where nothing tells them of a computed figure
     */
    public static Rhythm of(Indicator indicator, ZoneId zone, int computed) {
        int window = indicator.getMeasure() instanceof ArchiveMeasure archive ? Math.max(0, archive.getDays()) : 0;
        OptionalInt usual = usual(indicator, zone);
        if (usual.isPresent()) {
            int every = Math.max(MONTH, usual.getAsInt());
            return new Rhythm(Sign.MEASURED, every, Math.max(2 * every, window));
        }
        if (window > 0) {
            int every = Math.max(MONTH, window);
            return new Rhythm(Sign.PERIOD, every, Math.max(every, Math.min(2 * every, YEAR)));
        }
        OptionalInt unit = unit(indicator);
        if (unit.isPresent()) {
            return new Rhythm(Sign.UNIT, unit.getAsInt(), 2 * unit.getAsInt());
        }
        boolean typed = indicator.getMeasure() == null || indicator.getMeasure() instanceof TypedMeasure;
        return typed ? new Rhythm(Sign.TYPED, YEAR / 2, YEAR) : new Rhythm(Sign.COMPUTED, computed, 2 * computed);
    }

    /** The median of the distances between days of measurements, the upper one of two. */
    private static OptionalInt usual(Indicator indicator, ZoneId zone) {
        List<LocalDate> days = indicator.getMeasurements().stream()
                .filter(taken -> taken.getValue() != null && taken.getAt() != null)
                .map(taken -> known(taken, zone))
                .distinct()
                .sorted()
                .toList();
        if (days.size() < LEAST_DAYS) {
            return OptionalInt.empty();
        }
        List<Long> distances = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            distances.add(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
        }
        distances.sort(null);
        return OptionalInt.of(Math.toIntExact(distances.get(distances.size() / 2)));
    }

    private static OptionalInt unit(Indicator indicator) {
        Matcher matcher =
                RATE.matcher(Optional.ofNullable(indicator.getUnit()).orElse("").strip());
        return matcher.find()
                ? OptionalInt.of(DAYS.getOrDefault(matcher.group(1).toLowerCase(Locale.ROOT), MONTH))
                : OptionalInt.empty();
    }

    /** The last day that a measurement tells of: the end of its days, else the day it was taken. */
    public static LocalDate known(Measurement taken, ZoneId zone) {
        LocalDate day = taken.getAt().atZone(zone).toLocalDate();
        return taken.getUntil() != null && taken.getUntil().isBefore(day) ? taken.getUntil() : day;
    }

    /** Whether what was known on a day says nothing of another any more. */
    public boolean isStale(LocalDate known, LocalDate today) {
        return !today.isBefore(known.plusDays(stands));
    }
}
