package org.beffroi.sources.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Web.Reply;
import org.beffroi.core.source.Web.Request;
import org.beffroi.sources.support.LocalServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("verify") // Waits as long as a server asks.
class PoliteWebTest extends AskedServer {

    private Reply get(String path) throws IOException {
        return web.get(Request.of(server.address(path)), Cancel.never());
    }

    private static String text(Reply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }

    private void refused(String path, String... words) {
        assertThatThrownBy(() -> get(path)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.sentence().in(Locale.FRENCH))
                .contains(words));
    }

    @Test
    void fetchesAndSaysWhoAsks() throws IOException {
        server.at("/a", LocalServer.text("text/plain", "bonjour"));

        Reply reply = get("/a");

        assertThat(text(reply)).isEqualTo("bonjour");
        assertThat(reply.header("content-type")).contains("text/plain");
        assertThat(server.headers.getFirst().get("User-agent")).containsExactly("Beffroi/test (contact)");
    }

    @Test
    void unpacksGzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("déballé".getBytes(StandardCharsets.UTF_8));
        }
        server.at("/a", LocalServer.gzip(packed.toByteArray()));

        assertThat(text(get("/a"))).isEqualTo("déballé");
    }

    @Test
    void asksWhetherAnythingChanged() throws IOException {
        server.at("/a", exchange -> {
            boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Mon, 02 Mar 2026 08:00:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.sendResponseHeaders(known ? 304 : 500, -1);
        });

        Reply reply = web.get(
                Request.of(server.address("/a"))
                        .unlessAs(Optional.of("\"1\""), Optional.of("Mon, 02 Mar 2026 08:00:00 GMT")),
                Cancel.never());

        assertThat(reply.status()).isEqualTo(304);
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void privateAddressesAreRefusedUnlessAllowed() {
        for (String address : List.of(
                "http://127.0.0.1:1/",
                "http://localhost:1/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://10.1.2.3/",
                "http://172.20.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.100.100.200/",
                "http://0.0.0.0/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://2130706433/",
                "http://224.0.0.1/")) {
            assertThatThrownBy(() -> web.get(Request.of(URI.create(address)), Cancel.never()))
                    .as(address)
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aHostIsAllowedForOneSource() throws IOException {
        PoliteWeb strict = new PoliteWeb(QUICK, new Perimeter(Set.of()), "test", Clock.systemUTC());
        server.at("/a", LocalServer.text("text/plain", "a"));
        Request request = Request.of(server.address("/a"));

        assertThatThrownBy(() -> strict.get(request, Cancel.never())).isInstanceOf(Refusal.class);
        assertThat(text(strict.get(request.allowing(Set.of(server.host())), Cancel.never())))
                .isEqualTo("a");
    }

    @Test
    void onlyTheWebIsFetched() {
        for (String address :
                List.of("file:///etc/passwd", "ftp://example.org/", "jar:http://example.org/a!/b", "http:///x")) {
            assertThatThrownBy(() -> web.get(Request.of(URI.create(address)), Cancel.never()))
                    .as(address)
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> web.get(Request.of(URI.create("http://moi:secret@example.org/")), Cancel.never()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void followsRedirections() throws IOException {
        server.at("/a", LocalServer.redirect("/b?x=1"));
        server.at("/b", LocalServer.text("text/plain", "b"));

        Reply reply = get("/a");

        assertThat(text(reply)).isEqualTo("b");
        assertThat(reply.address()).isEqualTo(server.address("/b?x=1"));
    }

    @Test
    void endlessRedirectionsAreRefused() {
        AtomicInteger count = new AtomicInteger();
        server.at("/a", exchange -> LocalServer.redirect("/a?" + count.incrementAndGet())
                .to(exchange));

        refused("/a", "redirige plus de 5 fois");
        assertThat(server.asked).hasSize(6);
    }

    @Test
    void aCircleIsRefused() {
        server.at("/a", LocalServer.redirect("/b")).at("/b", LocalServer.redirect("/a"));

        refused("/a", "en rond");
    }

    @Test
    void aRedirectionToAPrivateAddressIsRefused() {
        try (LocalServer secret = new LocalServer()) {
            secret.at("/admin", LocalServer.text("text/plain", "secret"));
            server.at("/a", LocalServer.redirect(secret.address("/admin").toString()));

            refused("/a", "127.0.0.1", "adresse privée");
            assertThat(secret.asked).isEmpty();
        }
        server.at("/b", LocalServer.redirect("file:///etc/passwd"));
        refused("/b", "file:///etc/passwd");
    }

    @Test
    void secretsStayWithTheirHost() throws IOException {
        try (LocalServer other = new LocalServer()) {
            other.at("/b", LocalServer.text("text/plain", "b"));
            server.at("/a", LocalServer.redirect("/c"))
                    .at("/c", LocalServer.redirect(other.address("/b").toString()));
            Request request = new Request(
                    server.address("/a"),
                    Map.of("Authorization", "Bearer secret"),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(other.host()));

            web.get(request, Cancel.never());

            assertThat(server.headers).allSatisfy(headers -> assertThat(headers).containsKey("Authorization"));
            assertThat(other.headers.getFirst()).doesNotContainKey("Authorization");
        }
    }

    @Test
    void triesAgainWhereTheServerFails() throws IOException {
        AtomicInteger count = new AtomicInteger();
        server.at("/a", exchange -> {
            LocalServer.Answer answer =
                    count.incrementAndGet() < 3 ? LocalServer.status(503) : LocalServer.text("text/plain", "enfin");
            answer.to(exchange);
        });
        server.at("/b", LocalServer.status(500));

        assertThat(text(get("/a"))).isEqualTo("enfin");
        assertThat(get("/b").status()).isEqualTo(500);
        assertThat(server.asked).hasSize(6);
    }

    @Test
    void aLongRetryAfterIsHandedBack() throws IOException {
        server.at("/a", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            exchange.sendResponseHeaders(429, -1);
        });

        Reply reply = get("/a");

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.header("retry-after")).contains("3600");
        assertThat(server.asked).hasSize(1);
    }

    @Test
    void aGigabyteOfZerosIsNotUnpacked() {
        PoliteWeb usual = web(Manners.USUAL);
        server.at("/zeros", LocalServer.gzip(LocalServer.zeros(1L << 30)));
        assertThatThrownBy(() -> usual.get(Request.of(server.address("/zeros")), Cancel.never()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("web.too.big"));

        server.at("/zeros", LocalServer.gzip(LocalServer.zeros(15L << 20)));
        assertThatThrownBy(() -> usual.get(Request.of(server.address("/zeros")), Cancel.never()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("web.ratio"));
    }

    @Test
    void aLargeBodyIsNotReadToItsEnd() {
        server.at("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[1 << 16];
            for (int i = 0; i < 100_000; i++) {
                exchange.getResponseBody().write(block);
            }
        });

        refused("/a", "plus de 1 mégaoctets");
    }

    @Test
    void aBodyThatNeverEndsIsGivenUp() {
        PoliteWeb hasty = web(new Manners(
                Duration.ZERO,
                1,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ofSeconds(2),
                Duration.ofMillis(300),
                1 << 20,
                100));
        server.at("/a", PoliteWebTest::dribble);

        assertThatThrownBy(() -> hasty.get(Request.of(server.address("/a")), Cancel.never()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void whoStopsDoesNotWaitForASlowServer() throws Exception {
        server.at("/a", PoliteWebTest::dribble);
        Cancel cancel = new Cancel();
        CompletableFuture<Reply> coming = CompletableFuture.supplyAsync(() -> {
            try {
                return web.get(Request.of(server.address("/a")), cancel);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        while (server.asked.isEmpty()) {
            Thread.onSpinWait();
        }

        cancel.ask();

        assertThatThrownBy(() -> coming.get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(Cancelled.class);
    }

    /** A byte now and then, for a minute. */
    private static void dribble(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int i = 0; i < 600; i++) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Test
    void aServerThatIsNotThereIsAnError() {
        int gone;
        try (LocalServer other = new LocalServer()) {
            gone = other.address("/").getPort();
        }
        Request request =
                Request.of(URI.create("http://127.0.0.1:" + gone + "/")).allowing(Set.of("127.0.0.1"));

        assertThatThrownBy(() -> web.get(request, Cancel.never())).isInstanceOf(IOException.class);
    }
}
