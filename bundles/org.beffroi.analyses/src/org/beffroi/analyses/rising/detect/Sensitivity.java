package org.beffroi.analyses.rising.detect;

/**
 * The one setting of the detector: how often chance alone may look like news.
 *
 * @param falseAlarms probability of a false alarm in a day, or in a step where that is longer; above 0, at most 0.2
 */
public record Sensitivity(double falseAlarms) {

    /** One false alarm in 200 days, the rate at which surveillance of epidemics is compared. */
    public static final Sensitivity STANDARD = new Sensitivity(0.005);

    /**
     * The model allows for what it does not know of the baseline and errs on the safe side: on series made by its own law less than
     * half as many false alarms came as were set. This takes back a part of that, and keeps below what is set.
     */
    private static final double CAUTION = 1.4;

    public Sensitivity {
        if (!(falseAlarms > 0 && falseAlarms <= 0.2)) {
            throw new IllegalArgumentException("a rate of false alarms of " + falseAlarms);
        }
    }

    /** So many false alarms in a month of 30 days, from above 0 to 6. */
    public static Sensitivity perMonth(double falseAlarms) {
        return new Sensitivity(falseAlarms / 30);
    }

    /** Decimal evidence from which a rise is news. */
    double evidence() {
        return -Math.log10(CAUTION * falseAlarms);
    }
}
