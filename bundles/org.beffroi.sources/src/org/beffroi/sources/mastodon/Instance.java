package org.beffroi.sources.mastodon;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.network.NetworkProblem;
import org.beffroi.core.source.VisitContext;
import org.beffroi.core.source.Web;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.web.RetryAfter;

/** Asks one instance, on one visit. */
record Instance(Web web, MastodonParameters parameters, VisitContext context) {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>\\s*;[^,<]*rel=\"?(\\w+)\"?");

    /** The instance asks for patience. */
    static final class TooMany extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Optional<Instant> until;

        TooMany(Optional<Instant> until) {
            this.until = until;
        }

        Optional<Instant> until() {
            return until;
        }
    }

    /**
     * A page of statuses.
     *
     * @param statuses as the instance gives them, newest first
     * @param older address of the page before it in time, empty where there is none
     */
    record Page(List<Map<String, Object>> statuses, String older) {}

    /**
     * Asks for a page.
     *
     * @throws Refusal if the instance does not give it
     */
    Page page(URI address) throws TooMany {
        Web.Reply reply = ask(address);
        if (reply.status() != 200) {
            throw refused(reply);
        }
        Object root = tree(reply);
        return new Page(
                root instanceof List<?> ? statuses(Map.of("statuses", root)) : statuses(root),
                reply.header("link").flatMap(Instance::older).orElse(""));
    }

    private static List<Map<String, Object>> statuses(Object parent) {
        return Tree.objects(parent, "statuses");
    }

    /** A status, empty where it is no longer there or no longer for us. */
    Optional<Map<String, Object>> status(String number) throws TooMany {
        Web.Reply reply = ask(at("api/v1/statuses/" + number));
        return switch (reply.status()) {
            case 200 -> Optional.of(object(tree(reply)));
            case 404, 410 -> Optional.empty();
            default -> throw refused(reply);
        };
    }

    /** The number of an account. */
    String account(String name) throws TooMany {
        String plain = name.startsWith("@") ? name.substring(1) : name;
        Web.Reply reply = ask(at("api/v1/accounts/lookup?acct=" + encoded(plain)));
        if (reply.status() == 404) {
            throw Refusal.of(
                    Instance.class, "instance.account", name, parameters.url().getHost());
        }
        if (reply.status() != 200) {
            throw refused(reply);
        }
        return Tree.text(tree(reply), "id");
    }

    URI at(String path) {
        String root = parameters.url().toString();
        return URI.create((root.endsWith("/") ? root : root + "/") + path);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Web.Reply ask(URI address) throws TooMany {
        Web.Request request =
                Web.Request.of(address).with("Accept", "application/json").allowing(context.allowedHosts());
        boolean home = String.valueOf(address.getAuthority())
                .equalsIgnoreCase(parameters.url().getAuthority());
        if (parameters.token().isPresent() && home) {
            request =
                    request.with("Authorization", "Bearer " + parameters.token().get());
        }
        try {
            Web.Reply reply = web.get(request, context.cancel());
            if (reply.status() == 429 || reply.status() == 503) {
                throw new TooMany(reply.header("retry-after")
                        .flatMap(header -> RetryAfter.read(header, context.now()))
                        .or(() -> reply.header("x-ratelimit-reset").flatMap(Instance::instant)));
            }
            return reply;
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.UNREACHABLE,
                    Sentence.of(
                            Instance.class,
                            "instance.unreachable",
                            String.valueOf(address.getHost()),
                            NetworkProblem.reason(e)),
                    e);
        }
    }

    private static Optional<Instant> instant(String written) {
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Refusal refused(Web.Reply reply) {
        String host = String.valueOf(parameters.url().getHost());
        return switch (reply.status()) {
            case 401, 403, 422 -> Refusal.of(Refusal.Kind.NOT_ALLOWED, Instance.class, "instance.token", host);
            case 404 -> Refusal.of(Instance.class, "instance.unknown", host);
            default -> Refusal.of(Instance.class, "instance.status", host, String.valueOf(reply.status()));
        };
    }

    private Object tree(Web.Reply reply) {
        try {
            return Tree.of(reply.body());
        } catch (IOException | RuntimeException e) {
            throw new Refusal(
                    Sentence.of(
                            Instance.class,
                            "instance.unknown",
                            String.valueOf(parameters.url().getHost())),
                    e);
        }
    }

    private static Map<String, Object> object(Object tree) {
        return Tree.object(Map.of("status", tree == null ? "" : tree), "status");
    }

    /** The address with {@code rel="next"}, which leads to older statuses. */
    private static Optional<String> older(String header) {
        Matcher m = LINK.matcher(header);
        return Stream.iterate(m.find(), found -> found, found -> m.find())
                .map(found -> new String[] {m.group(1), m.group(2)})
                .filter(link -> link[1].equals("next"))
                .map(link -> link[0])
                .findFirst();
    }
}
