package org.beffroi.bench.damage;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A feed with so many entries on a loopback address, slow enough for a visit to be met in its midst. */
final class Feeds implements AutoCloseable {

    private static final long SLOWNESS_MILLIS = 30;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newSingleThreadExecutor();

    /** @param number of the feed: one host is visited once a second at most, so that each has its own where the system lets it */
    Feeds(int number, int entries) throws IOException {
        server = server(number);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            byte[] feed = feed(exchange.getRequestURI().getPath().substring(1), entries);
            pause();
            exchange.getResponseHeaders().add("Content-Type", "application/rss+xml; charset=utf-8");
            exchange.sendResponseHeaders(200, feed.length);
            exchange.getResponseBody().write(feed);
            exchange.close();
        });
        server.start();
    }

    private static HttpServer server(int number) throws IOException {
        try {
            InetAddress own = InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) (number + 1)});
            return HttpServer.create(new InetSocketAddress(own, 0), 0);
        } catch (BindException oneLoopbackAddress) {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(SLOWNESS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** {@code host:port}. */
    String host() {
        return server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    private static byte[] feed(String name, int entries) {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>" + name + "</title>");
        for (int i = 0; i < entries; i++) {
            feed.append("<item><guid isPermaLink=\"false\">")
                    .append(name)
                    .append('-')
                    .append(i)
                    .append("</guid><title>La fontaine numéro ")
                    .append(i)
                    .append(" de ")
                    .append(name)
                    .append(" est à sec</title><pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate></item>");
        }
        return feed.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
