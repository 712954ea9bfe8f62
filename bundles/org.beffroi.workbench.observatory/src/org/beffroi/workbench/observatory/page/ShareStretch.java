package org.beffroi.workbench.observatory.page;

import org.beffroi.core.result.ScoreInterval;
import org.beffroi.observatory.census.CensusFigure;

/**
 * Where a share and its bounds stand on a bar, in points from its left edge. Immutable.
 *
 * @param least its least bound
 * @param value the share among what is known, the number that is printed; where nothing is known, the least bound
 * @param most its most bound
 */
record ShareStretch(int least, int value, int most) {

    /** Those of a share on a bar of that width. */
    static ShareStretch of(CensusFigure figure, int width) {
        double least = figure.bounds().map(ScoreInterval::low).orElse(0.0);
        double most = figure.bounds().map(ScoreInterval::high).orElse(0.0);
        return new ShareStretch(
                (int) Math.round(width * least),
                (int) Math.round(width * figure.number().orElse(least)),
                (int) Math.round(width * most));
    }
}
