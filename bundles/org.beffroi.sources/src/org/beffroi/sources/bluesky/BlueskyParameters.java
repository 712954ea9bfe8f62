package org.beffroi.sources.bluesky;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.speaker.BlueskyHandle;

/**
 * What a source of kind {@code bluesky} needs: an account or a search, not both.
 *
 * @param account handle or DID of an account, such as {@code mairie.example.org}, or the address of its page
 * @param search words to look for, in the query language of Bluesky
 * @param language of the posts to look for, such as {@code fr}; of a search only
 * @param replies whether answers of the account are read too
 * @param reposts whether what the account reposts is read too
 * @param service address of another server with the same interface
 */
public record BlueskyParameters(
        Optional<String> account,
        Optional<String> search,
        Optional<String> language,
        boolean replies,
        boolean reposts,
        Optional<URI> service) {

    private static final URI PUBLIC = URI.create("https://public.api.bsky.app");

    /** The public cache answers no searches; the server behind it does. */
    private static final URI SEARCHED = URI.create("https://api.bsky.app");

    public BlueskyParameters {
        Objects.requireNonNull(language);
        Objects.requireNonNull(service);
        boolean ownServer = service.isPresent();
        account = account.map(written -> handle(written, ownServer));
        if (account.isPresent() == search.isPresent()) {
            throw Refusal.of(BlueskyParameters.class, "bluesky.one");
        }
    }

    /**
     * The handle or DID that somebody typed, or pasted with the address of its page.
     *
     * @param ownServer whether the server is one of the user's own, which may have endings that the network does not
     * @throws Refusal if it is none
     */
    static String handle(String written, boolean ownServer) {
        return BlueskyHandle.of(written)
                .filter(handle -> ownServer || BlueskyHandle.isValid(handle))
                .orElseThrow(
                        () -> Refusal.of(Refusal.Kind.MALFORMED, BlueskyParameters.class, "bluesky.form", written));
    }

    URI server() {
        return service.orElse(search.isPresent() ? SEARCHED : PUBLIC);
    }
}
