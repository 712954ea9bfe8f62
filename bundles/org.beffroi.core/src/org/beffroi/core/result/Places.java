package org.beffroi.core.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Values of territories, as a map shows them.
 *
 * @param title the finding, where there is one, else what is shown
 * @param measure what the values are, such as {@code mentions pour 1 000 habitants}
 * @param share whether they are parts of a whole from 0 to 1
 * @param places the largest value first
 * @param counted what the bases count, in the plural, as people read it; empty for mentions
 */
public record Places(String title, String measure, boolean share, List<Place> places, Optional<String> counted)
        implements Result {

    /** What kind of territory a code names. */
    public enum Level {
        /** A commune by its INSEE code, or an arrondissement of one; drawn as a point. */
        COMMUNE,
        /** A département by its INSEE code; drawn by its outline. */
        DEPARTMENT,
        /** A neighbourhood or street that the dossier names; listed, not drawn. */
        LOCAL
    }

    /**
     * One territory.
     *
     * @param code INSEE code, or the dossier's own name of a neighbourhood
     * @param name as people read it
     * @param level what the code names
     * @param value what is measured
     * @param base how many mentions, or what else is counted, it rests on
     * @param cautious whether that is too few for the value to be trusted
     * @param drillDown to its mentions
     */
    public record Place(
            String code,
            String name,
            Level level,
            double value,
            long base,
            boolean cautious,
            Optional<DrillDown> drillDown) {
        public Place {
            Titles.require(code);
            Objects.requireNonNull(name);
            Objects.requireNonNull(level);
            Objects.requireNonNull(drillDown);
        }
    }

    public Places {
        Titles.require(title);
        Objects.requireNonNull(measure);
        places = List.copyOf(places);
        Objects.requireNonNull(counted);
    }

    /** Values that rest on mentions. */
    public Places(String title, String measure, boolean share, List<Place> places) {
        this(title, measure, share, places, Optional.empty());
    }
}
