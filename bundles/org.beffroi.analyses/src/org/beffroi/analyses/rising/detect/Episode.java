package org.beffroi.analyses.rising.detect;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.beffroi.analyses.rising.detect.Recent.Kind;

/** A peak in the making: what it has come to, and whether it goes on. Changes; one thread. */
final class Episode {

    /** Deviations that a day has to lie above its expectation for a peak to go on. */
    private static final double ALIVE = 1.3;

    private final Grid grid;
    private final Instant start;
    private final Instant found;
    private Instant top;
    private double height;
    private double count;
    private double expected;
    private double evidence;
    private Instant lastAbove;
    private double countAbove;
    private double expectedAbove;

    private double dayCount;
    private double dayExpected;
    private double daysSeen;
    private boolean over;
    private boolean shift;
    private final Plateau plateau;

    /** An episode that its newest point gives away, within a span. */
    Episode(Grid grid, Instant found, Span span, Recent recent) {
        this.grid = grid;
        this.found = found;
        plateau = new Plateau(grid);
        int first = 1;
        int highest = 1;
        for (int ago = 1; ago <= span.filled(); ago++) {
            double value = recent.ago(Kind.VALUE, ago);
            if (value > recent.ago(Kind.EXPECTED, ago)) {
                first = ago;
            }
            if (value > recent.ago(Kind.VALUE, highest)) {
                highest = ago;
            }
        }
        start = before(first);
        top = before(highest);
        height = recent.ago(Kind.VALUE, highest);
        // The newest point is added as all later ones are.
        for (int ago = 2; ago <= first; ago++) {
            count += recent.ago(Kind.VALUE, ago);
            expected += recent.ago(Kind.EXPECTED, ago);
        }
        lastAbove = found;
        countAbove = count;
        expectedAbove = expected;
    }

    private Instant before(int ago) {
        return found.minus(Duration.ofMillis(Math.round((ago - 1) * grid.days() * 86_400_000)));
    }

    /** Keeps the evidence of news. */
    void news(double calibrated) {
        evidence = Math.max(evidence, calibrated);
        dayCount = 0;
        dayExpected = 0;
        daysSeen = 0;
    }

    /**
     * Adds a point.
     *
     * @param deviation of a point
     */
    void add(Instant time, double value, double mean, double deviation) {
        count += value;
        expected += mean;
        dayCount += value;
        dayExpected += mean;
        daysSeen += grid.days();
        if (value > height) {
            height = value;
            top = time;
        }
        if (value > mean + deviation) {
            lastAbove = time;
        }
        if (time.equals(lastAbove)) {
            countAbove = count;
            expectedAbove = expected;
        }
    }

    /** Whether a day has gone by, or two points, since it was asked last whether the peak goes on. */
    boolean isDue() {
        return daysSeen >= Math.max(1, 2 * grid.days()) - 1e-9;
    }

    double dayExpected() {
        return dayExpected;
    }

    /**
     * Asks whether the day that is over was one of the peak.
     *
     * @param deviation of such a day
     */
    void ask(double deviation) {
        over = dayCount < dayExpected + ALIVE * deviation;
        dayCount = 0;
        dayExpected = 0;
        daysSeen = 0;
    }

    boolean isOver() {
        return over;
    }

    /**
     * Takes in a point that was added, and says whether what rose stays: then it is over.
     *
     * @param seasonal by how much the calendar raises or lowers the point
     */
    boolean settles(double value, double seasonal) {
        plateau.add(value, seasonal);
        if (plateau.isReached()) {
            over = true;
            shift = plateau.isWhole();
        }
        return over;
    }

    /** The level on which it settled, of a step, seasons taken out. */
    double level() {
        return plateau.level();
    }

    /** The peak as far as it has come. */
    Peak peak() {
        return new Peak(
                start,
                found,
                top,
                height,
                over ? countAbove : count,
                over ? expectedAbove : expected,
                Math.pow(10, -evidence),
                over ? Optional.of(lastAbove) : Optional.empty(),
                shift);
    }
}
