package org.beffroi.core.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Findings in sentences, the one that matters most first.
 *
 * @param title what they are about
 * @param findings in the order in which they are read
 */
public record Prose(String title, List<Finding> findings) implements Result {

    /**
     * One finding.
     *
     * @param sentence whole, with its base where it holds a share; never blank
     * @param weight how much it asks of the reader
     * @param drillDown the mentions that it speaks of
     */
    public record Finding(String sentence, Weight weight, Optional<DrillDown> drillDown) {
        public Finding {
            Titles.require(sentence);
            Objects.requireNonNull(weight);
            Objects.requireNonNull(drillDown);
        }

        /** A plain finding. */
        public static Finding of(String sentence) {
            return new Finding(sentence, Weight.PLAIN, Optional.empty());
        }

        /** A plain finding with its mentions. */
        public static Finding of(String sentence, DrillDown drillDown) {
            return new Finding(sentence, Weight.PLAIN, Optional.of(drillDown));
        }
    }

    /** How much a finding asks of its reader. */
    public enum Weight {
        /** Good to know. */
        PLAIN,
        /** Somebody should look. */
        ALARM,
        /** A limit of what was found, such as too few mentions to say. */
        CAUTION
    }

    public Prose {
        Titles.require(title);
        findings = List.copyOf(findings);
    }
}
