package org.beffroi.sources.x;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Source;

/**
 * What a source of kind {@code x} needs.
 *
 * @param search words to look for, in the query language of X
 * @param token bearer token of an application, kept in secure storage
 * @param monthlyCap how many posts may be read in a calendar month (UTC), since each is paid for
 * @param reposts whether posts that were only passed on are read too
 * @param service address of another server with the same interface
 */
public record XParameters(
        String search, @Source.Secret String token, int monthlyCap, boolean reposts, Optional<URI> service) {

    /** Fewer are not given at once. */
    static final int LEAST = 10;

    private static final URI USUAL = URI.create("https://api.x.com/2");

    public XParameters {
        Objects.requireNonNull(search);
        Objects.requireNonNull(token);
        Objects.requireNonNull(service);
        if (monthlyCap < LEAST) {
            throw Refusal.of(Refusal.Kind.MALFORMED, XParameters.class, "spending.cap.form", monthlyCap, LEAST);
        }
    }

    String query() {
        return reposts ? search : "(" + search + ") -is:retweet";
    }

    String address() {
        return service.orElse(USUAL).toString().replaceAll("/+$", "") + "/tweets/search/recent";
    }

    /** Without the token, which belongs in no log. */
    @Override
    public String toString() {
        return "XParameters[" + search + "]";
    }
}
