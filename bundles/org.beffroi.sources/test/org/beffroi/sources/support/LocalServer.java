package org.beffroi.sources.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A server on the loopback address that answers as a test tells it, and remembers what it was asked. */
public final class LocalServer implements AutoCloseable {

    /** Answers one request. */
    @FunctionalInterface
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    /** Paths with their queries, in the order in which they were asked for. */
    public final List<String> asked = new CopyOnWriteArrayList<>();

    /** The headers of those requests. */
    public final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "local-server");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer server;

    public LocalServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            headers.add(Map.copyOf(exchange.getRequestHeaders()));
            try (exchange) {
                answers.getOrDefault(exchange.getRequestURI().getPath(), status(404))
                        .to(exchange);
            }
        });
        server.start();
    }

    /** Sets the answer to a path, in the place of the one before. */
    public LocalServer at(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    public URI address(String path) {
        return URI.create("http://" + host() + path);
    }

    /** Host and port, as they are allowed. */
    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** An answer of that status, in JSON. */
    public static Answer json(int status, String json) {
        return exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        };
    }

    public static Answer text(String type, String text) {
        return bytes(type, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer bytes(String type, byte[] bytes) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    public static Answer gzip(byte[] packed) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.length);
            exchange.getResponseBody().write(packed);
        };
    }

    public static Answer status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    public static Answer redirect(String to) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    /** So many zeros, packed to a thousandth. */
    public static byte[] zeros(long count) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 20];
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (long left = count; left > 0; left -= block.length) {
                gzip.write(block, 0, (int) Math.min(left, block.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
