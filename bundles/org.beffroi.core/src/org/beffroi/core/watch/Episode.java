package org.beffroi.core.watch;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;

/**
 * A stretch of time in which something rises.
 *
 * @param rise what kind of rise
 * @param subject what it is about, stable as long as it lasts: a theme, a place, a department, or empty for the whole watch
 * @param label the subject as people read it, in the language of whoever asked
 * @param stage where it stands
 * @param start when it began; may move a little while more comes in
 * @param end when it was over, empty while it goes on
 * @param mentions how many there were in it
 * @param expected how many the past lets expect
 * @param probability that so many would come by chance, from 0 to 1; of discontent, 1 less its score
 * @param reason why it stands there, in one sentence of the language of whoever asked
 * @param query its mentions
 */
public record Episode(
        Rise rise,
        String subject,
        String label,
        Stage stage,
        Instant start,
        Optional<Instant> end,
        long mentions,
        double expected,
        double probability,
        String reason,
        Query query) {

    /** Where a rise stands. */
    public enum Stage {
        /** Some signs, each of which may be chance. */
        WEAK_SIGNAL,
        RISING,
        CRISIS,
        /** Less than it was, and not yet as usual. */
        SUBSIDING,
        OVER;

        /** True where this asks more of people than another stage does. */
        public boolean isGraverThan(Stage other) {
            return gravity() > other.gravity();
        }

        /** The stage in a word or two, such as {@code Montée}. */
        public Sentence label() {
            return Sentence.of(
                    Episode.class,
                    "episode.stage." + name().toLowerCase(Locale.ROOT).replace('_', '.'));
        }

        private int gravity() {
            return switch (this) {
                case OVER -> 0;
                case SUBSIDING, WEAK_SIGNAL -> 1;
                case RISING -> 2;
                case CRISIS -> 3;
            };
        }
    }

    public Episode {
        Objects.requireNonNull(rise);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(label);
        Objects.requireNonNull(stage);
        Objects.requireNonNull(start);
        Objects.requireNonNull(end);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(query);
    }
}
