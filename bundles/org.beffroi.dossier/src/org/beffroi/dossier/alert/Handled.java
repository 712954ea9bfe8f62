package org.beffroi.dossier.alert;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Episode.Stage;

/**
 * What people did about what a watch told: who takes care of it, and until when nobody wants to be called. Immutable.
 *
 * @param mute until when nothing rings, empty where it may
 * @param acknowledged who took care of what, oldest first
 */
public record Handled(Optional<Mute> mute, List<Acknowledgement> acknowledged) {

    /** Nobody did anything yet. */
    public static final Handled NOTHING = new Handled(Optional.empty(), List.of());

    public Handled {
        Objects.requireNonNull(mute);
        acknowledged = List.copyOf(acknowledged);
    }

    /**
     * Until when nobody wants to be called, but whoever is on call.
     *
     * @param until the first moment at which it rings again
     * @param by who wanted it
     * @param at when
     */
    public record Mute(Instant until, String by, Instant at) {
        public Mute {
            Objects.requireNonNull(until);
            Objects.requireNonNull(by);
            Objects.requireNonNull(at);
        }
    }

    /**
     * That somebody takes care of something. It names subjects and numbers, no mention.
     *
     * @param subject what rises, blank for all that the watch finds; empty for new mentions
     * @param start when that began; empty for new mentions
     * @param stage how grave it was then; empty for new mentions
     * @param label the subject as it was read; blank where it has none
     * @param mentions how many there were
     * @param by who
     * @param at when
     */
    public record Acknowledgement(
            Optional<String> subject,
            Optional<Instant> start,
            Optional<Stage> stage,
            String label,
            long mentions,
            String by,
            Instant at) {
        public Acknowledgement {
            Objects.requireNonNull(subject);
            Objects.requireNonNull(start);
            Objects.requireNonNull(stage);
            Objects.requireNonNull(label);
            Objects.requireNonNull(by);
            Objects.requireNonNull(at);
        }

        /** That somebody takes care of an episode, as it stands. */
        public static Acknowledgement of(Episode episode, String by, Instant at) {
            return new Acknowledgement(
                    Optional.of(episode.subject()),
                    Optional.of(episode.start()),
                    Optional.of(episode.stage()),
                    episode.label(),
                    episode.mentions(),
                    by,
                    at);
        }

        /** That somebody takes care of new mentions. */
        public static Acknowledgement ofNew(long mentions, String by, Instant at) {
            return new Acknowledgement(Optional.empty(), Optional.empty(), Optional.empty(), "", mentions, by, at);
        }

        /** Whether it is of new mentions, not of a rise. */
        public boolean isOfNew() {
            return subject.isEmpty();
        }

        /** Whether it is of that episode, however grave it has become. */
        public boolean isOf(Episode episode) {
            return subject.isPresent() && EpisodeFile.isSame(subject.get(), start.orElse(at), episode);
        }
    }

    /** The mute that holds at a moment, empty where none does. */
    public Optional<Mute> mutedAt(Instant now) {
        return mute.filter(one -> now.isBefore(one.until()));
    }

    /** The last one who took care of an episode, empty where nobody did. */
    public Optional<Acknowledgement> of(Episode episode) {
        return acknowledged.stream().filter(one -> one.isOf(episode)).max(Comparator.comparing(Acknowledgement::at));
    }

    /** Whether somebody takes care of an episode that has not become graver since. */
    public boolean isCaredFor(Episode episode) {
        return of(episode)
                .flatMap(Acknowledgement::stage)
                .filter(then -> !episode.stage().isGraverThan(then))
                .isPresent();
    }
}
