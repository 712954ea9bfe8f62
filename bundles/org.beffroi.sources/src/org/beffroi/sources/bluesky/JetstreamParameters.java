package org.beffroi.sources.bluesky;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Refusal;

/**
 * What a source of kind {@code jetstream} needs: words, accounts, or both: posts of these accounts with one of these words.
 *
 * @param words one or several words a line, of which a post holds at least one line, the words of it in a row
 * @param accounts handles, DIDs or addresses of pages, one a line, at most {@link #MOST_ACCOUNTS}
 * @param language of the posts, such as {@code fr}; all where it is absent
 * @param seconds how long one visit listens at most, from 5 to 300
 * @param stream address of another Jetstream, {@code wss://}
 * @param service address of another server that answers questions
 */
public record JetstreamParameters(
        List<String> words,
        List<String> accounts,
        Optional<String> language,
        Optional<Integer> seconds,
        Optional<URI> stream,
        Optional<URI> service) {

    /** The accounts stand in the address that is called. */
    static final int MOST_ACCOUNTS = 100;

    private static final URI JETSTREAM = URI.create("wss://jetstream2.us-east.bsky.network/subscribe");
    private static final URI PUBLIC = URI.create("https://public.api.bsky.app");
    private static final int USUAL_SECONDS = 30;
    private static final int FEWEST_SECONDS = 5;
    private static final int MOST_SECONDS = 300;

    public JetstreamParameters {
        words = List.copyOf(words);
        boolean ownServer = service.isPresent();
        accounts = accounts.stream()
                .map(written -> BlueskyParameters.handle(written, ownServer))
                .toList();
        Objects.requireNonNull(language);
        Objects.requireNonNull(stream);
        Objects.requireNonNull(service);
        if (words.isEmpty() && accounts.isEmpty()) {
            throw Refusal.of(JetstreamParameters.class, "stream.one");
        }
        if (accounts.size() > MOST_ACCOUNTS) {
            throw Refusal.of(JetstreamParameters.class, "stream.accounts", MOST_ACCOUNTS);
        }
        if (seconds.filter(time -> time < FEWEST_SECONDS || time > MOST_SECONDS).isPresent()) {
            throw Refusal.of(JetstreamParameters.class, "stream.seconds", FEWEST_SECONDS, MOST_SECONDS);
        }
    }

    URI listened() {
        return stream.orElse(JETSTREAM);
    }

    URI asked() {
        return service.orElse(PUBLIC);
    }

    int patience() {
        return seconds.orElse(USUAL_SECONDS);
    }
}
