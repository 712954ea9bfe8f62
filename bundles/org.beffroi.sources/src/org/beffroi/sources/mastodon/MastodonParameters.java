package org.beffroi.sources.mastodon;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Source;

/**
 * What a source of kind {@code mastodon} needs: an instance, and exactly one of hashtag, account, timeline, search.
 *
 * @param url address of the instance, such as {@code https://piaille.fr/}
 * @param hashtag with or without its sign
 * @param account such as {@code ville@piaille.fr}, or without its host on its own instance
 * @param timeline which public timeline
 * @param search words, which only those who have a token may search for
 * @param token of the body's own account, where the instance does not show its timelines to everybody
 */
public record MastodonParameters(
        URI url,
        Optional<String> hashtag,
        Optional<String> account,
        Optional<Timeline> timeline,
        Optional<String> search,
        @Source.Secret Optional<String> token) {

    /** The public timelines of an instance. */
    public enum Timeline {
        /** What is published on the instance. */
        LOCAL,
        /** What the instance knows of. */
        ALL
    }

    /** Checks that one thing is asked for. */
    public MastodonParameters {
        Objects.requireNonNull(url);
        Objects.requireNonNull(token);
        if (Stream.of(hashtag, account, timeline, search)
                        .filter(Optional::isPresent)
                        .count()
                != 1) {
            throw Refusal.of(MastodonParameters.class, "instance.one");
        }
    }
}
