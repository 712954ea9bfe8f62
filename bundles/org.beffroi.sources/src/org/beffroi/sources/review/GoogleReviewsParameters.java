package org.beffroi.sources.review;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.source.Source;
import org.beffroi.sources.oauth.TokenEndpoint;

/**
 * What a source of kind {@code google-reviews} needs.
 *
 * @param account id of the account that manages the place, digits
 * @param location id of the place, digits
 * @param outlet name of the place, as it is to be shown
 * @param client id of the application that was given access
 * @param clientSecret of that application; kept in secure storage
 * @param refreshToken that a manager of the place gave it; kept in secure storage
 * @param tokenEndpoint where access tokens are asked for; that of Google where it is absent
 * @param service address of another server with the same interface
 */
public record GoogleReviewsParameters(
        String account,
        String location,
        String outlet,
        String client,
        @Source.Secret Optional<String> clientSecret,
        @Source.Secret String refreshToken,
        Optional<URI> tokenEndpoint,
        Optional<URI> service) {

    private static final URI GOOGLE = URI.create("https://oauth2.googleapis.com/token");
    private static final URI USUAL = URI.create("https://mybusiness.googleapis.com/v4");

    public GoogleReviewsParameters {
        account = Objects.requireNonNull(account).replaceFirst("^accounts/", "");
        location = Objects.requireNonNull(location).replaceFirst("^(?:accounts/\\d+/)?locations/", "");
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(client);
        Objects.requireNonNull(clientSecret);
        Objects.requireNonNull(refreshToken);
        Objects.requireNonNull(tokenEndpoint);
        Objects.requireNonNull(service);
    }

    TokenEndpoint endpoint() {
        return new TokenEndpoint(tokenEndpoint.orElse(GOOGLE), client, clientSecret, Optional.empty());
    }

    String reviews() {
        return service.orElse(USUAL).toString().replaceAll("/+$", "") + "/accounts/" + account + "/locations/"
                + location + "/reviews";
    }

    /** Without secret and token, which belong in no log. */
    @Override
    public String toString() {
        return "GoogleReviewsParameters[" + outlet + "]";
    }
}
