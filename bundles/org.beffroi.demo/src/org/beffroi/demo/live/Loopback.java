package org.beffroi.demo.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * A web server that only this machine reaches, on a port that the system chooses. Answers {@code GET} and {@code HEAD}, reads
 * no body, serves so many at once and asks the others for a second's patience.
 */
final class Loopback implements AutoCloseable {

    private static final int AT_ONCE = 32;
    private static final int WAITING = 64;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(AT_ONCE);

    /**
     * What was asked.
     *
     * @param path decoded
     * @param query the first value of each name, decoded
     * @param etag {@code If-None-Match}
     */
    record Asked(String path, Map<String, String> query, Optional<String> etag) {}

    /**
     * What is answered.
     *
     * @param headers beside the type of the body
     */
    record Answer(int status, String type, Map<String, String> headers, String body) {

        static Answer of(String type, String body) {
            return new Answer(200, type, Map.of(), body);
        }

        static Answer nothing(int status) {
            return new Answer(status, "", Map.of(), "");
        }

        Answer with(String name, String value) {
            Map<String, String> more = new HashMap<>(headers);
            more.put(name, value);
            return new Answer(status, type, more, body);
        }
    }

    /**
     * Listens until closed.
     *
     * @throws Refusal if this machine lets nobody listen
     */
    Loopback(Function<Asked, Answer> desk) {
        try {
            // The address and not its name, which a machine may have given to another one.
            InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            server = HttpServer.create(new InetSocketAddress(here, 0), WAITING);
        } catch (IOException e) {
            throw new Refusal(Sentence.of(Loopback.class, "live.not.listening", String.valueOf(e.getMessage())), e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, desk));
        server.start();
    }

    /** Host and port, as they are allowed to a source. */
    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    URI address(String path) {
        return URI.create("http://" + host() + path);
    }

    private void answer(HttpExchange exchange, Function<Asked, Answer> desk) throws IOException {
        try (exchange) {
            if (!places.tryAcquire()) {
                send(exchange, Answer.nothing(503).with("Retry-After", "1"));
                return;
            }
            try {
                boolean reads = exchange.getRequestMethod().equals("GET")
                        || exchange.getRequestMethod().equals("HEAD");
                send(exchange, reads ? desk.apply(asked(exchange)) : Answer.nothing(405));
            } catch (IllegalArgumentException e) { // an address or a number that is none
                send(exchange, Answer.nothing(400));
            } finally {
                places.release();
            }
        }
    }

    private static Asked asked(HttpExchange exchange) {
        Map<String, String> query = new HashMap<>();
        String written = exchange.getRequestURI().getRawQuery();
        for (String pair : written == null ? new String[0] : written.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return new Asked(
                exchange.getRequestURI().getPath(),
                query,
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("If-None-Match")));
    }

    private static String decoded(String written) {
        return URLDecoder.decode(written, StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        if (!answer.type().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", answer.type());
        }
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        boolean silent = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), silent ? -1 : body.length);
        if (!silent) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
