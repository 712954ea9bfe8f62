package org.beffroi.analyses.trust;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;

/**
 * One source, day by day from its first mention in the time that is looked at to the end of it.
 *
 * @param source its name
 * @param mentions of all of these days
 * @param days from its first dated mention on; empty where none is dated
 * @param perDay mentions of each of these days
 */
record SourceDays(String source, long mentions, Optional<DaySpan> days, List<Long> perDay) {

    /** A silence that would come less than once in twenty such stretches of time is not usual. */
    private static final double RARE = 0.05;

    /** Fewer days tell nothing of what is usual. */
    private static final int ENOUGH = 14;

    SourceDays {
        perDay = List.copyOf(perDay);
    }

    /** All that a source published on some days. */
    static Query query(String source, DaySpan days) {
        return Queries.all(Queries.is(CoreFields.SOURCE, source), days.query());
    }

    long spoken() {
        return perDay.stream().filter(count -> count > 0).count();
    }

    /** On what share of its days it brings something. */
    double usual() {
        return perDay.isEmpty() ? 0 : (double) spoken() / perDay.size();
    }

    /** The longest stretch of days on which it brought nothing, the first of equals. */
    Optional<DaySpan> silence() {
        int best = 0;
        int bestEnd = 0;
        int length = 0;
        for (int i = 0; i < perDay.size(); i++) {
            length = perDay.get(i) == 0 ? length + 1 : 0;
            if (length > best) {
                best = length;
                bestEnd = i;
            }
        }
        if (best == 0) {
            return Optional.empty();
        }
        LocalDate first = days.orElseThrow().from().plusDays(bestEnd - best + 1L);
        return Optional.of(new DaySpan(first, first.plusDays(best - 1L)));
    }

    /**
     * The longest silence, where it is longer than chance makes one: were each day to bring something with the usual
     * probability p whatever the others do, runs of k silent days would be expected n·p·(1−p)^k times in n days (Feller 1968,
     * An Introduction to Probability Theory, XIII.7, whose waiting times for runs this bounds).
     */
    Optional<DaySpan> unusualSilence() {
        double usual = usual();
        return perDay.size() < ENOUGH
                ? Optional.empty()
                : silence().filter(days -> perDay.size() * usual * Math.pow(1 - usual, days.length()) < RARE);
    }
}
