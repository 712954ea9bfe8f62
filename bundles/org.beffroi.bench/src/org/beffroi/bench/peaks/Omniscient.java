package org.beffroi.bench.peaks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.beffroi.analyses.rising.detect.NegativeBinomial;
import org.beffroi.bench.peaks.TownSeries.TownDay;

/**
 * A rival that knows the law by which a town's series is made, and the mean of every day: nobody who has to learn them can be
 * much better. It looks at the sums over the last one to five days.
 */
final class Omniscient {

    private static final int DAYS = 5;

    private final Deque<TownDay> last = new ArrayDeque<>();

    /** How unlikely the least likely sum is, as −lg of its probability. */
    double read(TownDay day) {
        last.addFirst(day);
        if (last.size() > DAYS) {
            last.removeLast();
        }
        double best = 0;
        double count = 0;
        double mean = 0;
        for (Iterator<TownDay> days = last.iterator(); days.hasNext(); ) {
            TownDay one = days.next();
            for (int hour : one.counts()) {
                count += hour;
            }
            mean += one.mean();
            double overdispersion = (TownSeries.DISPERSION - 1) / mean;
            best = Math.max(best, -new NegativeBinomial(mean, overdispersion).logTail(count) / Math.log(10));
        }
        return best;
    }
}
