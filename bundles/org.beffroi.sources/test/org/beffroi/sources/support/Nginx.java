package org.beffroi.sources.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A real nginx on a port of this machine alone, with a configuration of its own; ended with what it started. */
public final class Nginx implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;
    private final int port;
    private final Process process;

    /**
     * Starts one; where none is installed the test is skipped.
     *
     * @param folder a new folder, whose {@code site} it serves
     * @param locations what stands in its server block beside the site
     */
    public Nginx(Path folder, String locations) throws IOException {
        Path program = program();
        this.folder = folder;
        this.port = freePort();
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("nginx.conf"), configuration(locations));
        this.process = new ProcessBuilder(
                        program.toString(), "-e", "stderr", "-p", folder + "/", "-c", folder.resolve("nginx.conf") + "")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        awaitAnswer();
    }

    private static Path program() {
        Path found = Stream.of("/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(found != null, "No nginx on this machine: the test with a real one is skipped");
        return found;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String configuration(String locations) {
        return String.format(Locale.ROOT, """
            daemon off;
            master_process off;
            pid %1$s/pid;
            error_log stderr;
            events { worker_connections 64; }
            http {
              access_log off;
              types { application/rss+xml xml; }
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              gzip on;
              gzip_min_length 10;
              gzip_types application/rss+xml;
              absolute_redirect off;
              server {
                listen 127.0.0.1:%2$d;
                root %1$s/site;
                %3$s
              }
            }
            """, folder, port, locations);
    }

    private void awaitAnswer() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException e) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    process.destroyForcibly();
                    throw new IOException("nginx did not start: " + Files.readString(folder.resolve("said")), e);
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
    }

    /** Puts a file into the site, as new as the clock says. */
    public void put(String name, String content) throws IOException {
        Files.writeString(folder.resolve("site").resolve(name), content);
    }

    /** Host and port, as a source is allowed to reach them. */
    public String host() {
        return "127.0.0.1:" + port;
    }

    public URI address(String path) {
        return URI.create("http://" + host() + path);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
