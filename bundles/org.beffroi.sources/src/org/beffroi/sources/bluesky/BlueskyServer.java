package org.beffroi.sources.bluesky;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.network.NetworkProblem;
import org.beffroi.core.source.VisitContext;
import org.beffroi.core.source.Web;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.web.RetryAfter;

/**
 * The questions that are put to a server of Bluesky.
 *
 * @param server its address
 * @param account whom the visit is about, empty for nobody in particular
 */
record BlueskyServer(Web web, URI server, Optional<String> account, VisitContext context) {

    private static final String FEED = "app.bsky.feed.";
    private static final int PAGE = 100;

    /** The server asks for patience. */
    static final class Later extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Instant until;

        Later(Instant until) {
            this.until = until;
        }

        Instant until() {
            return until;
        }
    }

    /** A page of the account or search, the newest one without a cursor. */
    BlueskyPage page(BlueskyParameters parameters, Optional<String> cursor) throws Later {
        String question = parameters
                .account()
                .map(name -> FEED + "getAuthorFeed?actor=" + coded(name) + "&filter="
                        + (parameters.replies() ? "posts_with_replies" : "posts_no_replies"))
                .orElseGet(() -> FEED + "searchPosts?sort=latest&q="
                        + coded(parameters.search().orElseThrow())
                        + parameters
                                .language()
                                .map(tag -> "&lang=" + coded(tag))
                                .orElse(""));
        String next = cursor.map(page -> "&cursor=" + coded(page)).orElse("");
        return BlueskyPage.of(ask(question + "&limit=" + PAGE + next));
    }

    /** Those of 25 posts at most that are still there. */
    BlueskyPage posts(List<String> uris) throws Later {
        return BlueskyPage.of(ask(FEED + "getPosts?"
                + uris.stream().map(uri -> "uris=" + coded(uri)).collect(Collectors.joining("&"))));
    }

    /**
     * The identity (DID) of an account.
     *
     * @throws Refusal if the server knows no such account
     */
    String identity(String handle) throws Later {
        return Tree.text(ask("com.atproto.identity.resolveHandle?handle=" + coded(handle)), "did");
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Object ask(String question) throws Later {
        String base = server.toString().replaceAll("/+$", "");
        URI address = URI.create(base + "/xrpc/" + question);
        String host = String.valueOf(address.getHost());
        try {
            Web.Reply reply = web.get(
                    Web.Request.of(address).with("Accept", "application/json").allowing(context.allowedHosts()),
                    context.cancel());
            if (reply.status() == 429 || reply.status() == 503) {
                throw new Later(patience(reply).orElse(context.now().plusSeconds(300)));
            }
            Object answer = tree(reply, host);
            if (reply.status() == 200) {
                return answer;
            }
            throw refused(reply.status(), Tree.text(answer, "message"), host);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.UNREACHABLE,
                    Sentence.of(BlueskyServer.class, "bluesky.unreachable", host, NetworkProblem.reason(e)),
                    e);
        }
    }

    private Optional<Instant> patience(Web.Reply reply) {
        return reply.header("retry-after")
                .flatMap(header -> RetryAfter.read(header, context.now()))
                .or(() -> reply.header("ratelimit-reset").flatMap(BlueskyServer::second));
    }

    private static Optional<Instant> second(String written) {
        try {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(written.strip())));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Object tree(Web.Reply reply, String host) {
        try {
            return Tree.of(reply.body());
        } catch (IOException e) {
            if (reply.status() != 200) {
                return null; // the status says enough
            }
            throw new Refusal(Sentence.of(BlueskyServer.class, "bluesky.no.json", host), e);
        }
    }

    private Refusal refused(int status, String message, String host) {
        if (status == 400 && account.isPresent()) {
            return Refusal.of(BlueskyServer.class, "bluesky.account", account.get(), message);
        }
        if (status == 401 || status == 403) {
            return Refusal.of(Refusal.Kind.NOT_ALLOWED, BlueskyServer.class, "bluesky.forbidden", host);
        }
        return Refusal.of(BlueskyServer.class, "bluesky.status", host, String.valueOf(status), message);
    }
}
