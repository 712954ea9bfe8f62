package org.beffroi.sources.oauth;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.network.NetworkProblem;
import org.beffroi.core.source.VisitContext;
import org.beffroi.core.source.Web;
import org.beffroi.sources.table.json.Tree;

/**
 * Where an application asks for an access token with the refresh token that somebody gave it (RFC 6749, section 6).
 *
 * @param address such as {@code https://oauth2.googleapis.com/token}
 * @param client id of the application
 * @param clientSecret of the application, where the provider gave it one
 * @param scope what the token is for, where the provider wants to hear it
 */
public record TokenEndpoint(URI address, String client, Optional<String> clientSecret, Optional<String> scope) {

    private static final int LONGEST_REASON = 200;

    public TokenEndpoint {
        Objects.requireNonNull(address);
        Objects.requireNonNull(client);
        Objects.requireNonNull(clientSecret);
        Objects.requireNonNull(scope);
    }

    /**
     * What a provider gives.
     *
     * @param access the token to read with, for about an hour
     * @param refresh the refresh token that takes the place of the one used, empty where that one stays good
     */
    public record Tokens(String access, Optional<String> refresh) {

        /** Without the tokens, which belong in no log. */
        @Override
        public String toString() {
            return "Tokens";
        }
    }

    /**
     * Asks for an access token; a refresh token that the provider has renewed is kept at once.
     *
     * @param parameter of the source that holds the refresh token
     * @throws Refusal if there is none: the sentence says what the provider says
     */
    public Tokens refreshed(String refreshToken, String parameter, Web web, VisitContext context) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "refresh_token");
        form.put("client_id", client);
        clientSecret.ifPresent(secret -> form.put("client_secret", secret));
        form.put("refresh_token", refreshToken);
        scope.ifPresent(wanted -> form.put("scope", wanted));
        String host = String.valueOf(address.getHost());
        try {
            Web.Reply reply = web.post(
                    Web.Request.of(address).with("Accept", "application/json").allowing(context.allowedHosts()),
                    form,
                    context.cancel());
            Tokens tokens = tokens(reply, host);
            tokens.refresh().filter(renewed -> !renewed.equals(refreshToken)).ifPresent(renewed -> context.keeper()
                    .keep(parameter, renewed));
            return tokens;
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.UNREACHABLE,
                    Sentence.of(TokenEndpoint.class, "token.unreachable", host, NetworkProblem.reason(e)),
                    e);
        }
    }

    private static Tokens tokens(Web.Reply reply, String host) {
        Object answer = tree(reply);
        String access = Tree.text(answer, "access_token");
        if (reply.status() == 200 && !access.isEmpty()) {
            return new Tokens(
                    access, Optional.of(Tree.text(answer, "refresh_token")).filter(text -> !text.isEmpty()));
        }
        String error = Tree.text(answer, "error");
        String reason =
                Tree.text(answer, "error_description").lines().findFirst().orElse("");
        String said =
                error.isEmpty() ? String.valueOf(reply.status()) : error + (reason.isEmpty() ? "" : ": " + reason);
        throw Refusal.of(
                TokenEndpoint.class,
                error.equals("invalid_grant") ? "token.expired" : "token.refused",
                host,
                said.substring(0, Math.min(LONGEST_REASON, said.length())));
    }

    private static Object tree(Web.Reply reply) {
        try {
            return Tree.of(reply.body());
        } catch (IOException e) {
            return null; // no JSON, no token: the status is told
        }
    }

    /** Without the secret of the application. */
    @Override
    public String toString() {
        return "TokenEndpoint[" + client + " at " + address + "]";
    }
}
