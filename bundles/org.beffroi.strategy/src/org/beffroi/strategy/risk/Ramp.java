package org.beffroi.strategy.risk;

import org.beffroi.core.result.Measure.Range;

/**
 * The rule that turns a figure into a level of risk: none up to one figure, full from another, in proportion between them.
 *
 * <p>A convention, not a law of nature: it is written beside every level, so that whoever reads one can dispute it.
 *
 * @param none the figure at which there is no risk
 * @param full the figure at which there is all of it; below {@code none} where more of the figure is better
 */
public record Ramp(double none, double full) {

    public Ramp {
        if (!Double.isFinite(none) || !Double.isFinite(full) || none == full) {
            throw new IllegalArgumentException("A ramp leads from one number to another: " + none + ", " + full);
        }
    }

    /** The ramp that a measure states of itself. */
    static Ramp of(CriterionMeasure measure) {
        CriterionMeasure.Info info = CriterionMeasures.info(measure);
        return new Ramp(info.none(), info.full());
    }

    /**
     * The level of a figure, from 0 to 1.
     *
     * @throws IllegalArgumentException if it is no number
     */
    public double level(double figure) {
        if (Double.isNaN(figure)) {
            throw new IllegalArgumentException("What was not measured has no level");
        }
        return Math.clamp((figure - none) / (full - none), 0, 1);
    }

    /** Between what the level lies where the figure lies between two, whichever of them is the worse. */
    public Range levels(double low, double high) {
        double one = level(low);
        double other = level(high);
        return new Range(Math.min(one, other), Math.max(one, other));
    }
}
