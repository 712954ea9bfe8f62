package org.beffroi.sources.graph;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.source.Source;

/**
 * What a source of kind {@code instagram} needs.
 *
 * @param account id of the professional account; {@code me} for that of the token
 * @param token access token of the account, kept in secure storage
 * @param service address of another server or version of the same interface
 */
public record InstagramParameters(
        String account, @Source.Secret String token, Optional<URI> service) {

    public InstagramParameters {
        Objects.requireNonNull(account);
        Objects.requireNonNull(token);
        Objects.requireNonNull(service);
    }

    /** Without the token, which belongs in no log. */
    @Override
    public String toString() {
        return "InstagramParameters[" + account + "]";
    }
}
