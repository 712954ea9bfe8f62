package org.beffroi.tests.ui.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A server on this machine that publishes one small feed of made-up articles, and a page that names it. */
public final class FeedServer implements AutoCloseable {

    private static final String FEED = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>L’Écho des deux rives</title><link>http://exemple.fr/</link>
        <description>Journal inventé</description>
        <item><title>La piscine rouvre samedi</title><link>http://exemple.fr/piscine</link>
        <guid>piscine</guid><pubDate>Tue, 04 Mar 2025 07:30:00 GMT</pubDate>
        <description>Après six mois de travaux, le bassin rouvre.</description></item>
        <item><title>Un marché de nuit place de la Halle</title><link>http://exemple.fr/marche</link>
        <guid>marche</guid><pubDate>Wed, 05 Mar 2025 07:30:00 GMT</pubDate>
        <description>Quarante exposants sont attendus.</description></item>
        </channel></rss>
        """;

    private static final String PAGE = """
        <!DOCTYPE html><html lang="fr"><head><title>L’Écho des deux rives</title>
        <link rel="alternate" type="application/rss+xml" title="À la une de L’Écho" href="/fil.xml">
        </head><body><main><h1>L’Écho des deux rives</h1><p>Le journal des deux rives de la Sonne.</p></main></body></html>
        """;

    private final ServerSocket socket;

    private FeedServer(ServerSocket socket) {
        this.socket = socket;
    }

    /** Starts it on a free port. */
    public static FeedServer start() {
        try {
            FeedServer server = new FeedServer(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
            Thread.ofPlatform().daemon().name("feed").start(server::serve);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its host and port, as a source that may visit it names them. */
    public String host() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    /** The address of the feed. */
    public String address() {
        return "http://" + host() + "/fil.xml";
    }

    /** The address of the page that names it. */
    public String page() {
        return "http://" + host() + "/accueil";
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                answer(caller);
            } catch (IOException gone) {
                // The caller left, or the test ended.
                continue;
            }
        }
    }

    private static void answer(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
        String first = in.readLine();
        for (String line = first; line != null && !line.isEmpty(); line = in.readLine()) {
            // Headers say nothing that this server minds.
        }
        String asked = first == null ? "" : first;
        boolean feed = asked.contains("/fil.xml");
        boolean page = asked.contains("/accueil");
        byte[] body = (feed ? FEED : page ? PAGE : "").getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + (feed || page ? "200 OK" : "404 Not Found") + "\r\nContent-Type: "
                + (page ? "text/html" : "application/rss+xml") + "; charset=utf-8\r\nContent-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n";
        OutputStream out = caller.getOutputStream();
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
