package org.beffroi.core.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.document.Correspondent;

/**
 * A search that is watched, as its file {@code watches/<name>.json} holds it.
 *
 * @param name unique in the dossier, never blank
 * @param query as typed
 * @param language in which the query was typed, and in which its results are told
 * @param every how often somebody wants to know
 * @param period only mentions published within it: rolling ({@code 7j}, {@code 2w}) or fixed
 *     ({@code 2024-03-01..2024-03-15}); empty for all
 * @param floor how many new mentions are worth telling, at least 1; fewer wait for the next ones, and are no rise; of a share of
 *     negative ones, those whose tone is known
 * @param rise the rise that its alerts call for, once an episode; empty where they call for all that is new
 * @param negative the share that is too much; there where the rise is {@link Rise#NEGATIVE}, and only there
 * @param recipients who is told, beside those who look at the screen
 * @param added when
 * @param by who added it
 */
public record Watch(
        String name,
        String query,
        Locale language,
        Rhythm every,
        Optional<String> period,
        long floor,
        Optional<Rise> rise,
        Optional<NegativeShare> negative,
        List<Correspondent> recipients,
        Instant added,
        String by) {

    /** How often a watch is looked at. */
    public enum Rhythm {
        /** Each time something is harvested. */
        ALWAYS(Duration.ZERO),
        HOUR(Duration.ofHours(1)),
        DAY(Duration.ofDays(1)),
        WEEK(Duration.ofDays(7));

        private final Duration pause;

        Rhythm(Duration pause) {
            this.pause = pause;
        }

        /** The time between two looks. */
        public Duration pause() {
            return pause;
        }
    }

    /** A watch whose alerts call for all that is new. */
    public Watch(
            String name,
            String query,
            Locale language,
            Rhythm every,
            Optional<String> period,
            long floor,
            List<Correspondent> recipients,
            Instant added,
            String by) {
        this(name, query, language, every, period, floor, Optional.empty(), recipients, added, by);
    }

    /** A watch whose alerts call for a rise, or for all that is new; of a negative share, for {@link NegativeShare#USUAL}. */
    public Watch(
            String name,
            String query,
            Locale language,
            Rhythm every,
            Optional<String> period,
            long floor,
            Optional<Rise> rise,
            List<Correspondent> recipients,
            Instant added,
            String by) {
        this(
                name,
                query,
                language,
                every,
                period,
                floor,
                rise,
                rise.filter(Rise.NEGATIVE::equals).map(one -> NegativeShare.USUAL),
                recipients,
                added,
                by);
    }

    public Watch {
        if (name.isBlank() || floor < 1) {
            throw new IllegalArgumentException("A watch has a name and a floor of at least 1");
        }
        Objects.requireNonNull(query);
        Objects.requireNonNull(language);
        Objects.requireNonNull(every);
        Objects.requireNonNull(period);
        if (negative.isPresent() != rise.filter(Rise.NEGATIVE::equals).isPresent()) {
            throw new IllegalArgumentException("A share is of a watch for a negative share, and such a watch has one");
        }
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(added);
        Objects.requireNonNull(by);
    }
}
