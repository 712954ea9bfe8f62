package org.beffroi.sources.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.network.NetworkProblem;
import org.beffroi.core.source.VisitContext;
import org.beffroi.core.source.Web;
import org.beffroi.sources.table.json.Tree;

/**
 * Questions to a service that answers in JSON and knows us by a token, which is said in a header and never in an address.
 *
 * @param token access token
 */
public record JsonApi(Web web, VisitContext context, String token) {

    private static final int LATER_SECONDS = 900;

    /** The service asks for patience. */
    public static final class Later extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Instant until;

        public Later(Instant until) {
            this.until = until;
        }

        /** Before when it does not want to be asked again. */
        public Instant until() {
            return until;
        }
    }

    /**
     * What it answered.
     *
     * @param tree as {@link Tree} reads it, null where it is no JSON
     */
    public record Answer(int status, Object tree) {

        /** Whether it is an answer to the question. */
        public boolean good() {
            return status == 200 && tree != null;
        }
    }

    /** An address with its question. */
    public static URI address(String base, Map<String, String> question) {
        String coded = question.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return URI.create(base + (coded.isEmpty() ? "" : "?" + coded));
    }

    /**
     * Asks.
     *
     * @throws Later if there were too many questions
     * @throws Refusal if the service cannot be reached, or does not accept the token
     */
    public Answer ask(URI address) throws Later {
        String host = String.valueOf(address.getHost());
        try {
            Web.Reply reply = web.get(
                    Web.Request.of(address)
                            .with("Accept", "application/json")
                            .with("Authorization", "Bearer " + token)
                            .allowing(context.allowedHosts()),
                    context.cancel());
            if (reply.status() == 429 || reply.status() == 503) {
                throw new Later(patience(reply));
            }
            return new Answer(reply.status(), tree(reply));
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.UNREACHABLE,
                    Sentence.of(JsonApi.class, "api.unreachable", host, NetworkProblem.reason(e)),
                    e);
        }
    }

    private Instant patience(Web.Reply reply) {
        return reply.header("retry-after")
                .flatMap(header -> RetryAfter.read(header, context.now()))
                .or(() -> reply.header("x-rate-limit-reset").flatMap(JsonApi::second))
                .filter(until -> until.isAfter(context.now()))
                .orElse(context.now().plusSeconds(LATER_SECONDS));
    }

    private static Optional<Instant> second(String written) {
        try {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(written.strip())));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Object tree(Web.Reply reply) {
        try {
            return Tree.of(reply.body());
        } catch (IOException e) {
            return null; // the status is told
        }
    }

    /** What is said where an answer is none. */
    public static Refusal refused(URI address, Answer answer, String said) {
        String host = String.valueOf(address.getHost());
        return switch (answer.status()) {
            case 401 -> Refusal.of(Refusal.Kind.NOT_ALLOWED, JsonApi.class, "api.token", host, said);
            case 403 -> Refusal.of(Refusal.Kind.NOT_ALLOWED, JsonApi.class, "api.forbidden", host, said);
            default -> Refusal.of(JsonApi.class, "api.status", host, String.valueOf(answer.status()), said);
        };
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "JsonApi";
    }
}
