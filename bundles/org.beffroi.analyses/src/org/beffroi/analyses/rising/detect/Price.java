package org.beffroi.analyses.rising.detect;

import java.util.List;

/**
 * What the many lengths at which rises are looked for cost, as decimal evidence: of several looks at one day one says much by
 * chance (Bonferroni, 1936), and the setting speaks of days, however many looks a step allows.
 *
 * <p>Lengths of a day and more cost nothing where a day is one point. Where it has hours, the sum of a day slides on with each
 * of them and has a multiple of its chances; shorter sums meet with bursts the more of which are chance the shorter they are,
 * so that each of them costs more than the next longer one (as penalties of scales do: Dümbgen and Spokoiny, 2001). How
 * much, was measured on made series with seeds that the benchmark does not use; see docs/peaks.md.
 */
final class Price {

    private static final double OF_SLIDING_DAY = 0.35;
    private static final double OF_PART = 0.25;
    private static final double OF_NEXT_SHORTER = 0.2;
    /** Of minutes there are many, and little of what they say is chance alone. */
    private static final double OF_MINUTES = 0.05;

    /** From which evidence on it is paid in full; half of that pays half. */
    private static final double IN_FULL = 2;

    private Price() {}

    /** The price of one length among others, both in points, ascending. */
    static double of(int points, List<Integer> lengths, Grid grid) {
        int day = grid.perDay();
        if (day == 1 || points > day) {
            return 0;
        }
        if (grid.perHour() > 1) {
            return points < day ? OF_MINUTES : 0;
        }
        if (points == day) {
            return OF_SLIDING_DAY;
        }
        long place = lengths.stream()
                .filter(length -> length >= points && length < day)
                .count();
        return OF_PART + OF_NEXT_SHORTER * place;
    }

    /** What is left of evidence: it goes on growing, and nothing remains nothing. */
    static double paid(double evidence, double price) {
        return evidence - price * Math.min(1, evidence / IN_FULL);
    }
}
