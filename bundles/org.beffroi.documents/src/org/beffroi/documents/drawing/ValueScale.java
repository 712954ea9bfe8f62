package org.beffroi.documents.drawing;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.result.Drawings.Range;
import org.beffroi.core.result.Drawings.Window;
import org.beffroi.core.result.Series;

/**
 * The vertical scale of a chart: from a round number to a round number, with a few round ones between.
 *
 * @param low at the foot, 0 or less
 * @param high at the top, more than low
 * @param step between two lines
 */
record ValueScale(double low, double high, double step) {

    /** More lines than that would be looked at instead of the values. */
    private static final int MOST_STEPS = 5;

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** Values that are less apart than that are one to the eye, and cannot be divided into steps. */
    private static final double LEAST = 1e-300;

    /** The scale of what shows of a series in a window, for values of that range: counts have no broken steps. */
    static ValueScale of(Series series, List<Strand> strands, Window window, Range range) {
        List<Strand> counted = strands.stream().filter(Strand::isBars).toList();
        boolean whole = !series.share()
                && !counted.isEmpty()
                && counted.stream()
                        .flatMap(strand -> strand.items().stream())
                        .allMatch(item -> !item.shows(window) || item.high() == Math.rint(item.high()));
        return of(range.least(), range.most(), whole, series.share());
    }

    /**
     * A scale that holds zero and all values.
     *
     * @param whole whether values are whole numbers, so that steps are too
     * @param share whether values are parts of a whole: the scale ends at 1 where values come near
     */
    static ValueScale of(double least, double most, boolean whole, boolean share) {
        double from = Math.min(0, least);
        double to = Math.max(0, most);
        if (to - from < LEAST) {
            to = 1;
        }
        double rough = (to - from) / MOST_STEPS;
        double unit = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = unit * 10;
        for (double round : ROUND) {
            boolean broken = whole && round * unit != Math.rint(round * unit);
            if (round * unit >= rough * (1 - 1e-9) && !broken) {
                step = round * unit;
                break;
            }
        }
        if (whole) {
            step = Math.max(1, step);
        }
        double low = Math.floor(from / step + 1e-9) * step;
        // Values far below a step are none to the eye, and still have a scale.
        double high = Math.max(low + step, Math.ceil(to / step - 1e-9) * step);
        return new ValueScale(low, share && to <= 1 ? Math.min(1, high) : high, step);
    }

    /** Its lines in words, from its foot to its top. */
    List<Ticks.Tick> ticks(Spoken spoken, boolean share) {
        List<Ticks.Tick> ticks = new ArrayList<>();
        for (double number = Math.rint(low / step); number * step <= high + step / 1e6; number++) {
            // Zero has no sign: adding it takes the one of a scale that begins or ends there.
            double at = Math.min(high, number * step) + 0.0;
            ticks.add(new Ticks.Tick(at, spoken.tick(at, step, share)));
        }
        return ticks;
    }
}
