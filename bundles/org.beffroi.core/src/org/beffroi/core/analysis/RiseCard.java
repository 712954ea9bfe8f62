package org.beffroi.core.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.core.watch.Rise;

/**
 * One rise as a card tells it: what, when, how much against what was expected, why, in somebody's words. Immutable; its texts are in the
 * language of the report.
 *
 * @param number by which a drawing points at it, from 1 for the latest
 * @param rise what kind of rise
 * @param search in which it rose, as typed; blank for everything
 * @param title what it is called: its days, or what it is about
 * @param stage where it stands, the gravest it reached once it is over
 * @param ongoing whether it goes on
 * @param told how much, in one sentence with rounded figures
 * @param words that set it apart, each with its mentions
 * @param quotation of the post to which people reacted most at its start, with that mention; empty where none may be shown
 * @param facts in a few words each, such as {@code 38 nouvelles personnes}
 * @param day by which it is judged: its first one
 * @param start when it began
 * @param mentions of it
 * @param phases in which it went, in order of time; empty where it has none
 */
public record RiseCard(
        int number,
        Rise rise,
        String search,
        String title,
        Stage stage,
        boolean ongoing,
        String told,
        List<Link> words,
        Optional<Link> quotation,
        List<String> facts,
        LocalDate day,
        Instant start,
        DrillDown mentions,
        List<Phase> phases) {

    /**
     * Some time at one stage.
     *
     * @param until after its last moment
     */
    public record Phase(Stage stage, Instant from, Instant until) {
        public Phase {
            Objects.requireNonNull(stage);
            Objects.requireNonNull(from);
            Objects.requireNonNull(until);
        }
    }

    /** A text that leads somewhere. */
    public record Link(String text, DrillDown drillDown) {
        public Link {
            Objects.requireNonNull(text);
            Objects.requireNonNull(drillDown);
        }
    }

    public RiseCard {
        Objects.requireNonNull(rise);
        search = search.strip();
        Objects.requireNonNull(title);
        Objects.requireNonNull(stage);
        Objects.requireNonNull(told);
        words = List.copyOf(words);
        Objects.requireNonNull(quotation);
        facts = List.copyOf(facts);
        Objects.requireNonNull(day);
        Objects.requireNonNull(start);
        Objects.requireNonNull(mentions);
        phases = List.copyOf(phases);
    }
}
