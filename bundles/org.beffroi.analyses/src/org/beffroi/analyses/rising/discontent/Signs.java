package org.beffroi.analyses.rising.discontent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.beffroi.analyses.statistics.Interval;

/**
 * The five signs of a subject at one moment, with the figures behind them.
 *
 * @param scores of each sign from 0 to 1; absent where it could not be measured
 * @param people how many complained in the window
 * @param newcomers how many of them had not complained of it before
 * @param expected how many such newcomers the weeks before let expect in as long a time
 * @param probability that so many come by chance
 * @param same how many of the people say the same thing
 * @param words that they share, as written, the most telling first
 * @param days how many days in a row were above expectation
 * @param negative how many of those whose tone is known were negative, of how many, in the window
 * @param before the same in the weeks before
 * @param fall by how much the share of the negative grew, as an interval
 * @param circles in how many circles it is said
 * @param usualCircles in how many it usually is
 * @param lastDay how many people complained in the last 24 hours
 * @param stretch over how many milliseconds the middle four fifths of the complaints stretch
 * @param mood of what is said of a saying, whatever its tone, how much sounds pleased; absent where tone alone decides
 */
record Signs(
        Map<Sign, Double> scores,
        long people,
        long newcomers,
        double expected,
        double probability,
        long same,
        List<String> words,
        int days,
        Part negative,
        Part before,
        Interval fall,
        int circles,
        double usualCircles,
        long lastDay,
        long stretch,
        Optional<Part> mood) {

    /** Some of a whole. */
    record Part(long part, long whole) {

        /** The share; not a number of an empty whole. */
        double share() {
            return (double) part / whole;
        }
    }

    Signs {
        scores = Map.copyOf(scores);
        words = List.copyOf(words);
    }

    /** Whether they are of a sentence that others say in their own words, looked at for two weeks. */
    boolean areUnnamed() {
        return mood.isPresent();
    }

    /** How long their window is, in days. */
    int windowDays() {
        return (int) ((areUnnamed() ? Gauge.LONG_WINDOW : Gauge.WINDOW) / Gauge.DAY);
    }

    OptionalDouble score(Sign sign) {
        return scores.containsKey(sign) ? OptionalDouble.of(scores.get(sign)) : OptionalDouble.empty();
    }

    /** The weighted mean of the signs that could be measured, from 0 to 1. */
    double total() {
        double sum = 0;
        double weights = 0;
        for (var score : scores.entrySet()) {
            sum += score.getKey().weight() * score.getValue();
            weights += score.getKey().weight();
        }
        return weights == 0 ? 0 : sum / weights;
    }

    /**
     * Whether it is complaint at all: as many negative voices as others, and no fewer than usual. Much talk in a good mood, as
     * of a festival, is none however many more complain than on other days. What people say of one thing in their own words is
     * often said soberly: it is complaint where some is negative and no more than a third sounds pleased.
     */
    boolean isComplaint() {
        if (mood.isPresent()) {
            return negative.part() > 0 && 3 * mood.get().part() <= mood.get().whole();
        }
        return 2 * negative.part() >= negative.whole() && negative.whole() > 0 && fall.high() >= 0;
    }

    /** Whether it may be more than a weak signal: what nothing but people's words names, only where half of all that is said is negative. */
    boolean mayRise() {
        return mood.isEmpty() || 2 * negative.part() >= mood.get().whole();
    }
}
