package org.beffroi.core.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A judgement taken apart: each criterion with its score, its weight and the reason.
 *
 * @param title what is judged, and how it came out
 * @param scores the weightiest first
 */
public record Scores(String title, List<Score> scores) implements Result {

    /**
     * One criterion.
     *
     * @param key stable name, as in JSON
     * @param label as people read it
     * @param value from 0 (nothing of it) to 1 (as much as can be); empty where it was not measured
     * @param weight its part in the whole, not negative
     * @param confidence how sure the value is, from 0 to 1; 0 where it was not measured
     * @param reason in one sentence, with its figures
     * @param drillDown to the mentions that speak for it
     * @param part what was counted for it, where that is a share; empty where its value is none
     * @param between between what its value lies, whatever is not known, from 0 to 1; empty where all is known, and where its part
     *     says it
     */
    public record Score(
            String key,
            String label,
            OptionalDouble value,
            double weight,
            double confidence,
            String reason,
            Optional<DrillDown> drillDown,
            Optional<Share> part,
            Optional<Measure.Range> between) {
        public Score {
            Objects.requireNonNull(between);
            Objects.requireNonNull(part);
            Titles.require(key);
            Objects.requireNonNull(label);
            Objects.requireNonNull(reason);
            Objects.requireNonNull(drillDown);
            if (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() <= 1)
                    || !(weight >= 0)
                    || !(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException(
                        "A score, its weight and its confidence lie in their ranges: " + key);
            }
        }

        /** A score that is no counted share, of which all is known. */
        public static Score of(
                String key, String label, OptionalDouble value, double weight, double confidence, String reason) {
            return new Score(
                    key,
                    label,
                    value,
                    weight,
                    confidence,
                    reason,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** The same, with the way to the mentions that speak for it. */
        public Score through(Optional<DrillDown> way) {
            return new Score(key, label, value, weight, confidence, reason, way, part, between);
        }

        /** The same, a share of which that was counted. */
        public Score counted(Share share) {
            return new Score(key, label, value, weight, confidence, reason, drillDown, Optional.of(share), between);
        }
    }

    public Scores {
        Titles.require(title);
        scores = List.copyOf(scores);
    }
}
