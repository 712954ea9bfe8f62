package org.beffroi.sources.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.edition.About;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Web;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The web over {@code java.net.http}, HTTP/2 where the server speaks it, through the proxy of the system's settings.
 *
 * <p>A connection goes to the address that was judged and to no other that its name leads to later, see {@link Pinned}.
 *
 * <p>Redirections are followed here, one by one, so that each address is checked. Headers that were given for a host, tokens
 * among them, stay behind where a redirection leads to another one or away from https.
 */
@Component(service = Web.class)
public final class PoliteWeb implements Web {

    private static final int REDIRECTIONS = 5;

    /** Whom a server's owner may write to: system property {@code beffroi.contact}, else this variable. */
    private static final String CONTACT = "BEFFROI_CONTACT";

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Manners manners;
    private final Perimeter perimeter;
    private final String agent;
    private final Clock clock;
    private final Pace pace;
    private final HttpClient client;

    /** The web as the user allows it. */
    @Activate
    public PoliteWeb(@Reference About about) {
        this(Manners.USUAL, Perimeter.ofUser(), agent(about), Clock.systemUTC());
    }

    PoliteWeb(Manners manners, Perimeter perimeter, String agent, Clock clock) {
        this.manners = manners;
        this.perimeter = perimeter;
        this.agent = agent;
        this.clock = clock;
        this.pace = new Pace(manners.pace());
        Pinned.allow();
        HttpClient.Builder builder = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(manners.connecting());
        Optional.ofNullable(ProxySelector.getDefault()).ifPresent(builder::proxy);
        this.client = builder.build();
    }

    /** What we say of ourselves to servers. */
    static String agent(About about) {
        String contact = Optional.ofNullable(System.getProperty("beffroi.contact"))
                .or(() -> Optional.ofNullable(System.getenv(CONTACT)))
                .map(text -> text.replaceAll("[^\\x20-\\x7E]", ""))
                .filter(text -> !text.isBlank())
                .orElse("no contact given");
        return about.edition().name() + "/" + about.edition().version() + " (media monitoring of a public body; "
                + contact + ")";
    }

    @Override
    public Reply get(Request request, Cancel cancel) throws IOException {
        Perimeter allowed = perimeter.and(request.allowedHosts());
        Set<URI> seen = new HashSet<>();
        Request next = request;
        long end = System.nanoTime() + 2 * manners.answering().toNanos();
        for (int hop = 0; hop <= REDIRECTIONS; hop++) {
            if (!seen.add(next.address())) {
                throw Refusal.of(PoliteWeb.class, "web.loop", request.address().toString());
            }
            if (System.nanoTime() - end > 0) {
                throw new Patience.TooSlow(manners.answering().multipliedBy(2), null);
            }
            Reply reply = persistently(next, allowed, cancel);
            Optional<URI> target = target(reply);
            if (target.isEmpty()) {
                return reply;
            }
            next = followed(next, target.get());
        }
        throw Refusal.of(PoliteWeb.class, "web.redirections", request.address().toString(), REDIRECTIONS);
    }

    @Override
    public Reply post(Request request, Map<String, String> form, Cancel cancel) throws IOException {
        Perimeter allowed = perimeter.and(request.allowedHosts());
        URI address = request.address();
        if (!"https".equalsIgnoreCase(address.getScheme()) && !allowed.names(address)) {
            throw Refusal.of(
                    Refusal.Kind.MALFORMED, PoliteWeb.class, "web.plain.form", String.valueOf(address.getHost()));
        }
        String written = form.entrySet().stream()
                .map(field -> coded(field.getKey()) + "=" + coded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request, new Content(Method.POST, FORM, written.getBytes(StandardCharsets.UTF_8)), cancel);
    }

    @Override
    public Reply send(Request request, Content content, Cancel cancel) throws IOException {
        UnaryOperator<HttpRequest.Builder> filled = builder -> builder.setHeader("Content-Type", content.type())
                .method(content.method().name(), BodyPublishers.ofByteArray(content.body()));
        try {
            return once(request, filled, perimeter.and(request.allowedHosts()), cancel);
        } catch (HttpConnectTimeoutException e) {
            throw (ConnectException) new ConnectException(e.getMessage()).initCause(e);
        }
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Optional<URI> target(Reply reply) {
        return switch (reply.status()) {
            case 301, 302, 303, 307, 308 -> reply.header("location").map(location -> resolved(reply, location));
            default -> Optional.empty();
        };
    }

    private static URI resolved(Reply reply, String location) {
        try {
            URI target = reply.address().resolve(location.strip().replace(" ", "%20"));
            return target.getFragment() == null
                    ? target
                    : URI.create(
                            target.toString().substring(0, target.toString().indexOf('#')));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.MALFORMED, Sentence.of(PoliteWeb.class, "web.address", location), e);
        }
    }

    private static Request followed(Request from, URI target) {
        boolean sameHost = host(from.address()).equals(host(target))
                && from.address().getScheme().equalsIgnoreCase(target.getScheme());
        return new Request(
                target, sameHost ? from.headers() : Map.of(), from.etag(), from.lastModified(), from.allowedHosts());
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT) + ":" + address.getPort();
    }

    /** One address, again after a pause where the server or the network fails. */
    private Reply persistently(Request request, Perimeter allowed, Cancel cancel) throws IOException {
        Duration pause = manners.pause();
        for (int attempt = 1; ; attempt++) {
            boolean last = attempt >= manners.attempts();
            Duration asked = pause;
            try {
                Reply reply = once(request, HttpRequest.Builder::GET, allowed, cancel);
                boolean failed = reply.status() == 429 || reply.status() >= 500;
                Optional<Duration> wish = failed ? wish(reply) : Optional.empty();
                if (!failed || last || wish.filter(this::isTooLong).isPresent()) {
                    return reply;
                }
                asked = wish.orElse(pause);
            } catch (IOException e) {
                if (last || e instanceof BoundedBody.TooBig || isSlow(e)) {
                    throw e;
                }
            }
            Patience.rest(isTooLong(asked) ? manners.longestPause() : asked, cancel);
            pause = pause.multipliedBy(2);
        }
    }

    private static boolean isSlow(IOException e) {
        return e instanceof Patience.TooSlow
                || e instanceof HttpTimeoutException && !(e instanceof HttpConnectTimeoutException);
    }

    private Optional<Duration> wish(Reply reply) {
        Instant now = clock.instant();
        return reply.header("retry-after")
                .flatMap(header -> RetryAfter.read(header, now))
                .map(until -> Duration.between(now, until))
                .filter(wait -> !wait.isNegative());
    }

    private boolean isTooLong(Duration wait) {
        return wait.compareTo(manners.longestPause()) > 0;
    }

    /** Nothing is made of an address before it is admitted. */
    private Reply once(Request request, UnaryOperator<HttpRequest.Builder> manner, Perimeter allowed, Cancel cancel)
            throws IOException {
        URI address = request.address();
        boolean proxied = isProxied(client, address);
        allowed.admit(address, proxied);
        pace.await(host(address), cancel);
        // The wait for the turn may have been longer than names stay what they were.
        Optional<InetAddress> admitted = allowed.admit(address, proxied);
        Optional<InetAddress> judged = proxied ? Optional.empty() : admitted;
        String host = address.getHost();
        try {
            AtomicLong received = new AtomicLong();
            HttpResponse<byte[]> response = Patience.await(
                    client.sendAsync(http(request, judged, manner), any -> new BoundedBody(manners.bytes(), received)),
                    manners.answering(),
                    idle(),
                    received::get,
                    cancel);
            Map<String, String> headers = headers(response);
            return new Reply(address, response.statusCode(), headers, body(response, headers, host));
        } catch (BoundedBody.TooBig e) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    Sentence.of(PoliteWeb.class, "web.too.big", host, manners.bytes() >> 20),
                    e);
        }
    }

    private Duration idle() {
        Duration longest = ReadingLimits.WITHOUT_PROGRESS;
        return manners.answering().compareTo(longest) < 0 ? manners.answering() : longest;
    }

    /** Whether a proxy, which resolves names itself, stands between a client and an address. */
    static boolean isProxied(HttpClient client, URI address) {
        return client.proxy()
                .filter(selector -> address.getHost() != null && address.getScheme() != null)
                .map(selector -> selector.select(address).stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT))
                .orElse(false);
    }

    private HttpRequest http(Request request, Optional<InetAddress> judged, UnaryOperator<HttpRequest.Builder> manner) {
        HttpRequest.Builder builder = Pinned.request(request.address(), judged).timeout(manners.answering());
        builder.header("User-Agent", agent);
        builder.header("Accept-Encoding", "gzip");
        request.headers().forEach(builder::header);
        request.etag().ifPresent(etag -> builder.header("If-None-Match", etag));
        request.lastModified().ifPresent(modified -> builder.header("If-Modified-Since", modified));
        return manner.apply(builder).build();
    }

    private static Map<String, String> headers(HttpResponse<?> response) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.headers()
                .map()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        return headers;
    }

    private byte[] body(HttpResponse<byte[]> response, Map<String, String> headers, String host) throws IOException {
        String packing = headers.getOrDefault("content-encoding", "identity").toLowerCase(Locale.ROOT);
        byte[] body = response.body();
        return switch (packing) {
            case "identity", "" -> body;
            case "gzip", "x-gzip" -> body.length == 0 ? body : BoundedBody.unpacked(body, manners, host);
            default -> throw Refusal.of(Refusal.Kind.UNSUPPORTED, PoliteWeb.class, "web.packing", host, packing);
        };
    }
}
