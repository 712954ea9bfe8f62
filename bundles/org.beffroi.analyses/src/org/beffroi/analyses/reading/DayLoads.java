package org.beffroi.analyses.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.statistics.Quartiles;
import org.beffroi.core.analysis.CollectedDays;

/**
 * Minutes by day: of the days that are over and on which somebody watched. On the others nobody knows how much there was to read.
 *
 * @param minutes of each of these days, 0 where nothing was published; at least one
 */
record DayLoads(Map<LocalDate, Double> minutes) {

    /**
     * Adds up.
     *
     * @param span the days that are asked about
     * @param today is not over; it alone counts where there is no other
     */
    static DayLoads of(List<ReadText> texts, Pace pace, DaySpan span, CollectedDays collected, LocalDate today) {
        Map<LocalDate, Double> minutes = new TreeMap<>();
        span.from().datesUntil(span.to().plusDays(1)).filter(collected::holds).forEach(day -> minutes.put(day, 0.0));
        texts.forEach(text -> minutes.merge(text.day(), pace.minutes(text.words()), Double::sum));
        if (minutes.keySet().stream().anyMatch(day -> day.isBefore(today))) {
            minutes.keySet().removeIf(day -> !day.isBefore(today));
        }
        return new DayLoads(minutes);
    }

    double mean() {
        return minutes.values().stream().mapToDouble(one -> one).average().orElse(Double.NaN);
    }

    double median() {
        return Quartiles.of(minutes.values().stream().mapToDouble(one -> one).toArray())
                .median();
    }

    /** The day that takes longest, the first of equals. */
    LocalDate fullest() {
        return minutes.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .orElseThrow()
                .getKey();
    }

    /** The mean of some of the days; {@link Double#NaN} where nobody watched on any. */
    double mean(DaySpan days) {
        return minutes.entrySet().stream()
                .filter(one -> days.holds(one.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .average()
                .orElse(Double.NaN);
    }
}
