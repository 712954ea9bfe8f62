package org.beffroi.sources.feed;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * What a source of kind {@code feed} needs.
 *
 * @param url address of the feed
 * @param outlet name of the medium; the feed's title where it is absent
 * @param network network of its mentions, such as {@code press} or {@code blog}; found out from the addresses of its
 *     entries, else {@code web}
 * @param language language of its texts where the feed does not say it, such as {@code fr}
 * @param type what its entries are
 */
public record FeedParameters(
        URI url, Optional<String> outlet, Optional<String> network, Optional<String> language, Optional<Type> type) {

    /** What the entries of a feed can be; what answers another entry is a comment in any case. */
    public enum Type {
        ARTICLE,
        POST,
        COMMENT,
        REVIEW,
        TRANSCRIPT
    }

    public FeedParameters {
        Objects.requireNonNull(url);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(network);
        Objects.requireNonNull(language);
        Objects.requireNonNull(type);
    }

    /** A feed of which only the address is known. */
    public static FeedParameters of(URI url) {
        return new FeedParameters(url, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
