package org.beffroi.dossier.alert;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.dossier.alert.Alert.DestinationRole;

/**
 * A message that an alert sent. It names subjects and numbers, no mention.
 *
 * @param at when
 * @param role which of the two was told
 * @param kind id of the {@link org.beffroi.core.notify.Notifier} that took it
 * @param place where it went, as it may be shown
 * @param mentions of how many it told
 * @param subject what rose, blank for all that the watch finds; empty for new mentions
 * @param start when that began, as it was told; empty for new mentions
 * @param stage where it stood; empty for new mentions
 * @param certain false where nobody knows whether it arrived
 */
public record Telling(
        Instant at,
        DestinationRole role,
        String kind,
        String place,
        int mentions,
        Optional<String> subject,
        Optional<Instant> start,
        Optional<Stage> stage,
        boolean certain) {

    public Telling {
        Objects.requireNonNull(at);
        Objects.requireNonNull(role);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(place);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(start);
        Objects.requireNonNull(stage);
    }

    static Telling ofNew(Instant at, DestinationRole role, Destination to, int mentions, boolean certain) {
        return new Telling(
                at,
                role,
                to.kind(),
                to.place(),
                mentions,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                certain);
    }

    static Telling of(Instant at, DestinationRole role, Destination to, Episode episode, boolean certain) {
        return new Telling(
                at,
                role,
                to.kind(),
                to.place(),
                Math.toIntExact(episode.mentions()),
                Optional.of(episode.subject()),
                Optional.of(episode.start()),
                Optional.of(episode.stage()),
                certain);
    }

    /** Whether it told of new mentions, not of a rise. */
    public boolean isOfNew() {
        return subject.isEmpty();
    }

    /** Whether it told of that episode. */
    public boolean isOf(Episode episode) {
        return subject.isPresent() && EpisodeFile.isSame(subject.get(), start.orElse(at), episode);
    }
}
