package org.beffroi.workbench.carry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.mention.MentionId;

/** Something of the archive that a hand carries across the window, said so that it can be found again. */
public sealed interface Carried {

    /** One mention. */
    record OfMention(MentionId id) implements Carried {
        public OfMention {
            Objects.requireNonNull(id);
        }
    }

    /** Several mentions, 2 or more and at most {@link #MOST}, in their order. */
    record OfMentions(List<MentionId> ids) implements Carried {

        /** That many can be carried; where more are meant, their search is what they have in common. */
        public static final int MOST = 100;

        public OfMentions {
            ids = List.copyOf(ids);
            if (ids.size() < 2 || ids.size() > MOST) {
                throw new IllegalArgumentException("Several mentions are not " + ids.size());
            }
        }
    }

    /** What is carried of some mentions, empty where there is none, or more than can be. */
    static Optional<Carried> of(List<MentionId> ids) {
        return switch (ids.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new OfMention(ids.getFirst()));
            default -> ids.size() > OfMentions.MOST ? Optional.empty() : Optional.of(new OfMentions(ids));
        };
    }

    /**
     * All that a search finds: a bar, a cell, a node, a place, or what shows in a list.
     *
     * @param text the search as it is typed, empty for everything
     * @param from first day, empty for all of the past
     * @param until last day, empty for none
     * @param once whether copies count once
     */
    record OfSearch(String text, Optional<LocalDate> from, Optional<LocalDate> until, boolean once) implements Carried {
        public OfSearch {
            Objects.requireNonNull(text);
            Objects.requireNonNull(from);
            Objects.requireNonNull(until);
        }
    }

    /**
     * An analysis with what it was asked.
     *
     * @param parameters as typed, by name
     */
    record OfAnalysis(String id, Map<String, List<String>> parameters) implements Carried {
        public OfAnalysis {
            Objects.requireNonNull(id);
            Map<String, List<String>> copy = new LinkedHashMap<>();
            parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
            parameters = java.util.Collections.unmodifiableMap(copy);
        }
    }

    /**
     * A sentence that an analysis found.
     *
     * @param whole the analysis
     * @param number which of its findings, from 0
     * @param otherwise what it is to whoever takes no sentences: its mentions, or the analysis
     */
    record OfFinding(OfAnalysis whole, int number, Carried otherwise) implements Carried {
        public OfFinding {
            Objects.requireNonNull(whole);
            Objects.requireNonNull(otherwise);
        }
    }

    /**
     * A figure of an analysis.
     *
     * @param whole the analysis
     * @param key of the figure in it
     * @param otherwise what it is to whoever takes no figures: its mentions, or the analysis
     */
    record OfFigure(OfAnalysis whole, String key, Carried otherwise) implements Carried {
        public OfFigure {
            Objects.requireNonNull(whole);
            Objects.requireNonNull(key);
            Objects.requireNonNull(otherwise);
        }
    }

    /**
     * A peak of a search.
     *
     * @param text the search as it is typed, empty for everything
     * @param within a moment of the peak
     */
    record OfPeak(String text, Instant within) implements Carried {
        public OfPeak {
            Objects.requireNonNull(text);
            Objects.requireNonNull(within);
        }
    }
}
