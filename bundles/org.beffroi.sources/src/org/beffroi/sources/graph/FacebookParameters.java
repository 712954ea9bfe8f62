package org.beffroi.sources.graph;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.source.Source;

/**
 * What a source of kind {@code facebook} needs.
 *
 * @param page id of the page; {@code me} for that of the token
 * @param token access token of the page, kept in secure storage
 * @param service address of another server or version of the same interface
 */
public record FacebookParameters(String page, @Source.Secret String token, Optional<URI> service) {

    public FacebookParameters {
        Objects.requireNonNull(page);
        Objects.requireNonNull(token);
        Objects.requireNonNull(service);
    }

    /** Without the token, which belongs in no log. */
    @Override
    public String toString() {
        return "FacebookParameters[" + page + "]";
    }
}
