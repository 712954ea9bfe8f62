package org.beffroi.analyses.rising.detect;

import java.util.Optional;

/**
 * What the detector says of one point, from it and those before it.
 *
 * @param observation the point
 * @param expected how many were expected of its hour and day, never below 0
 * @param low where nineteen of twenty points lie above, never below 0
 * @param high where nineteen of twenty points lie below
 * @param score how much of a rise there is that was not announced before, from 0 to 1: −lg p / (−lg p − lg q), where p is the
 *     probability of as much by chance in a day (or in a longer step) and q follows from the rate of false alarms that is set; it
 *     grows with the value, and 0.5 and above is news
 * @param flagged whether the point is news: a peak begins here, or an announced one has risen further
 * @param peak the peak that goes on here, or ended just now
 */
public record Reading(
        Observation observation,
        double expected,
        double low,
        double high,
        double score,
        boolean flagged,
        Optional<Peak> peak) {}
