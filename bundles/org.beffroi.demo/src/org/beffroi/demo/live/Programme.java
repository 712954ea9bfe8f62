package org.beffroi.demo.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beffroi.core.mention.Mention;

/**
 * What is published when: some of it before the start, then one thing after another, at a steady rhythm, for ever.
 *
 * @param texts begun again where they end
 * @param start the moment it goes live
 * @param rhythm how much and how fast
 * @param fate what becomes of what was published
 */
record Programme(List<Mention> texts, Instant start, Rhythm rhythm, Fate fate) {

    /**
     * How much and how fast.
     *
     * @param before how many things were published before the start
     * @param apart time between those
     * @param first from the start to the first thing published live
     * @param every time between those
     */
    record Rhythm(int before, Duration apart, Duration first, Duration every) {}

    /**
     * What becomes of what was published in the last days or live. Zero for never; else one of so many, counted so that the
     * last one from before the start is of them.
     *
     * @param edited a while after it was published or, if that was before, after the start
     * @param takenBack a while later still
     * @param hidden one of so many is not public, whenever it is from
     */
    record Fate(int edited, int takenBack, int hidden) {}

    private static final Duration EDITED_AFTER = Duration.ofSeconds(40);
    private static final Duration TAKEN_BACK_AFTER = Duration.ofSeconds(60);
    private static final Duration LATELY = Duration.ofDays(5);

    /** So many that the oldest are forgotten: a town's month, and some megabytes at most. */
    private static final int MOST = 5_000;

    /** Everything published until then, oldest first, what was taken back included. */
    List<Publication> until(Instant now) {
        Duration live = Duration.between(start.plus(rhythm.first()), now);
        long since = live.isNegative() ? 0 : 1 + live.dividedBy(rhythm.every());
        int count = (int) Math.min(Integer.MAX_VALUE - 1L, rhythm.before() + since);
        return IntStream.range(Math.max(0, count - MOST), count)
                .mapToObj(this::number)
                .toList();
    }

    private Publication number(int k) {
        Instant published = k < rhythm.before()
                ? start.minus(rhythm.apart().multipliedBy(rhythm.before() - k))
                : start.plus(rhythm.first()).plus(rhythm.every().multipliedBy(k - rhythm.before()));
        Instant seen = published.isBefore(start) ? start : published;
        boolean lately = published.isAfter(start.minus(LATELY));
        return new Publication(
                k,
                texts.get(k % texts.size()),
                published,
                shown(k),
                Optional.of(seen.plus(EDITED_AFTER)).filter(any -> lately && isOneOf(fate.edited(), k)),
                // another one than that which is edited
                Optional.of(seen.plus(TAKEN_BACK_AFTER)).filter(any -> lately && isOneOf(fate.takenBack(), k + 1)));
    }

    private Publication.Shown shown(int k) {
        if (!isOneOf(fate.hidden(), k + 2)) {
            return Publication.Shown.PUBLIC;
        }
        return isOneOf(2 * fate.hidden(), k + 2) ? Publication.Shown.DIRECT : Publication.Shown.PRIVATE;
    }

    private boolean isOneOf(int every, int k) {
        return every > 0 && Math.floorMod(k - rhythm.before() + 1, every) == 0;
    }
}
