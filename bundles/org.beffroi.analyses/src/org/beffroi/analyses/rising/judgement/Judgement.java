package org.beffroi.analyses.rising.judgement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.beffroi.core.watch.Rise;

/**
 * What somebody judged of a rise. It names no person that is spoken of, so an erasure has nothing to take away from it.
 *
 * @param when it was judged
 * @param who judged
 * @param query the search in which it rose, as typed; blank for everything
 * @param rise what kind
 * @param day a day of it
 * @param verdict how it was judged
 */
public record Judgement(Instant when, String who, String query, Rise rise, LocalDate day, Verdict verdict) {

    public Judgement {
        Objects.requireNonNull(when);
        Objects.requireNonNull(who);
        query = query.strip();
        Objects.requireNonNull(rise);
        Objects.requireNonNull(day);
        Objects.requireNonNull(verdict);
    }

    /** Whether it speaks of the same rise, so that the later one counts. */
    boolean isOfTheSameAs(Judgement other) {
        return query.equals(other.query) && rise == other.rise && day.equals(other.day);
    }
}
