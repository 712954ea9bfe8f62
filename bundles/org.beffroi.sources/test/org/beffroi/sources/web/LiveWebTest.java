package org.beffroi.sources.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.support.LocalSocket;
import org.junit.jupiter.api.Test;

class LiveWebTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final LiveWeb web = TestWeb.live();

    private LiveLine call(LocalSocket server) throws IOException {
        return web.open(server.address("/parle?x=1"), Set.of(server.host()), Cancel.never());
    }

    private static String next(LiveLine line) throws IOException {
        return line.next(SOON, Cancel.never()).orElseThrow();
    }

    @Test
    void messagesComeOneAfterAnotherWholeAndInOrder() throws IOException {
        String long1 = "é".repeat(100_000);
        try (LocalSocket server = new LocalSocket((call, line) -> line.open()
                .say("un")
                .ping()
                .sayBinary(new byte[] {1, 2})
                .sayInParts("deux en plusieurs morceaux, à l’été", 3)
                .say(long1)
                .hold())) {
            try (LiveLine line = call(server)) {
                assertThat(next(line)).isEqualTo("un");
                assertThat(next(line)).isEqualTo("deux en plusieurs morceaux, à l’été");
                assertThat(next(line)).isEqualTo(long1);
                assertThat(line.next(Duration.ofMillis(1), Cancel.never())).isEmpty();
            }
            assertThat(server.asked).containsExactly("GET /parle?x=1 HTTP/1.1");
            assertThat(server.heads.getFirst()).contains("User-Agent: Beffroi/test");
        }
    }

    @Test
    void whatWasSaidBeforeTheEndIsHeardFirst() throws IOException {
        try (LocalSocket server = new LocalSocket((call, line) -> {
                    line.open().say("un").say("deux").close(1011, "trop tard");
                    line.hold();
                });
                LiveLine line = call(server)) {
            assertThat(next(line)).isEqualTo("un");
            assertThat(next(line)).isEqualTo("deux");
            assertThatThrownBy(() -> next(line)).isInstanceOf(IOException.class).hasMessageContaining("1011 trop tard");
            assertThatThrownBy(() -> next(line)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aLineThatBreaksIsTold() throws IOException {
        try (LocalSocket server =
                        new LocalSocket((call, line) -> line.open().say("un").heard());
                LiveLine line = call(server)) {
            assertThat(next(line)).isEqualTo("un");
            assertThatThrownBy(() -> next(line)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void whoeverSpeaksFasterThanWeListenWaits() throws Exception {
        AtomicInteger said = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(1);
        int messages = 50_000;
        String text = "x".repeat(1_000);
        try (LocalSocket server = new LocalSocket((call, line) -> {
                    line.open();
                    while (said.get() < messages) {
                        line.say(text);
                        said.incrementAndGet();
                    }
                    all.countDown();
                    line.hold();
                });
                LiveLine line = call(server)) {
            List<Integer> waiting = new ArrayList<>();
            for (int i = 0; i < messages; i++) {
                next(line);
                waiting.add(line.waiting());
            }
            assertThat(waiting).allMatch(count -> count <= LiveLine.MOST_WAITING);
            assertThat(all.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** The Java machine's own client loses some of that in one call of fifty. */
    @Test
    void whatIsSaidRightBehindTheAnswerIsHeardWholeAtEachOfManyCalls() throws IOException {
        int messages = 60;
        String text = "x".repeat(400);
        try (LocalSocket server = new LocalSocket((call, line) -> {
            line.open();
            for (int i = 0; i < messages; i++) {
                line.say(i + text);
            }
            line.hold();
        })) {
            for (int call = 0; call < 300; call++) {
                try (LiveLine line = call(server)) {
                    for (int i = 0; i < messages; i++) {
                        assertThat(next(line)).as("call %s", call).isEqualTo(i + text);
                    }
                }
            }
        }
    }

    @Test
    void theConnectionGoesToTheAddressThatWasJudgedWhateverTheNameLeadsToByThen() throws Exception {
        try (LocalSocket server =
                new LocalSocket((call, line) -> line.open().say("ici").hold())) {
            int port = server.address("/").getPort();
            try (LiveLine line = new LiveLine(new LiveCall(
                    URI.create("ws://ailleurs.invalid:" + port + "/"),
                    "Beffroi/test",
                    SOON,
                    Proxy.NO_PROXY,
                    Optional.of(InetAddress.getLoopbackAddress())))) {
                assertThat(next(line.dial().get())).isEqualTo("ici");
            }
            assertThat(server.heads.getFirst()).contains("Host: ailleurs.invalid");
        }
    }

    @Test
    void aMessageWithoutEndIsNotHeardToItsEnd() throws IOException {
        String endless = "x".repeat(LiveLine.LONGEST + 1);
        try (LocalSocket server = new LocalSocket((call, line) -> {
                    line.open().sayInParts(endless, 10_000);
                    line.hold();
                });
                LiveLine line = call(server)) {
            assertThatThrownBy(() -> next(line))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(String.valueOf(LiveLine.LONGEST));
        }
    }

    @Test
    void privateHostsAndOtherSchemesAreRefused() {
        for (String address : List.of(
                "ws://127.0.0.1:1/",
                "ws://localhost:1/",
                "wss://[::1]/",
                "ws://10.0.0.1/",
                "ws://169.254.169.254/latest",
                "http://example.org/",
                "file:///etc/passwd",
                "ws://moi:secret@example.org/")) {
            assertThatThrownBy(() -> web.open(URI.create(address), Set.of(), Cancel.never()))
                    .as(address)
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aServerThatDoesNotSpeakOnItsOwnIsTold() {
        try (LocalSocket server = new LocalSocket((call, line) -> line.refuse("403 Forbidden"))) {
            assertThatThrownBy(() -> call(server))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("403");
        }
    }

    @Test
    void aRedirectionIsNotFollowed() {
        try (LocalSocket secret = new LocalSocket((call, line) -> line.open().say("secret"));
                LocalSocket server = new LocalSocket((call, line) -> line.refuse("302 Found\r\nLocation: "
                        + secret.address("/").toString().replace("ws:", "http:")))) {
            assertThatThrownBy(() -> call(server))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("302");
            assertThat(secret.asked).isEmpty();
        }
    }

    @Test
    void whoeverStopsDoesNotWaitForTheServer() throws IOException {
        Cancel cancel = new Cancel();
        try (LocalSocket server = new LocalSocket((call, line) -> line.open().hold());
                LiveLine line = call(server)) {
            cancel.ask();
            assertThatThrownBy(() -> line.next(Duration.ofDays(1), cancel)).isInstanceOf(Cancelled.class);
        }
    }
}
