package org.beffroi.sources.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Web.Reply;
import org.beffroi.core.source.Web.Request;
import org.beffroi.sources.support.LocalServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Names that lead elsewhere once they were judged. */
class RebindingTest {

    private static final Manners QUICK = QuickManners.of(1);

    private final LocalServer server = new LocalServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private static InetAddress address(int... bytes) throws UnknownHostException {
        return InetAddress.getByAddress(
                new byte[] {(byte) bytes[0], (byte) bytes[1], (byte) bytes[2], (byte) bytes[3]});
    }

    private URI page(String host) {
        return URI.create("http://" + host + ":" + server.address("/").getPort() + "/page?a=%C3%A9");
    }

    /** No resolver of this machine knows the name: what is asked for arrives only if nobody looks it up again. */
    @Test
    void aPlainRequestGoesToTheAddressThatWasJudgedAndSaysTheName() throws IOException {
        server.at("/page", exchange -> {
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write("ok".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        });
        URI page = page("mairie.invalid");
        Perimeter perimeter =
                new Perimeter(Set.of("mairie.invalid"), host -> new InetAddress[] {address(127, 0, 0, 1)});
        PoliteWeb web = new PoliteWeb(QUICK, perimeter, "Beffroi/test", Clock.systemUTC());
        Reply reply = web.get(Request.of(page), Cancel.never());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.address()).isEqualTo(page);
        assertThat(server.asked).containsExactly("/page?a=%C3%A9");
        assertThat(server.headers.getFirst().get("Host")).containsExactly(page.getAuthority());
    }

    @Test
    void aNameThatBecomesPrivateWhileItsTurnIsAwaitedIsRefused() throws IOException {
        Deque<InetAddress> answers = new ArrayDeque<>(List.of(address(93, 184, 215, 14), address(127, 0, 0, 1)));
        Perimeter perimeter = new Perimeter(Set.of(), host -> new InetAddress[] {answers.removeFirst()});
        PoliteWeb web = new PoliteWeb(QUICK, perimeter, "Beffroi/test", Clock.systemUTC());
        assertThatThrownBy(() -> web.get(Request.of(page("mairie.invalid")), Cancel.never()))
                .isInstanceOf(Refusal.class);
        assertThat(server.asked).isEmpty();
    }

    @Test
    void addressesOfBothKindsAreWrittenAsAddressesAndNamesOfOtherSchemesStay() throws IOException {
        URI page = URI.create("http://mairie.invalid/a%20b?q=1");
        assertThat(Pinned.request(page, Optional.of(address(192, 0, 2, 7)))
                        .build()
                        .uri())
                .isEqualTo(URI.create("http://192.0.2.7/a%20b?q=1"));
        assertThat(Pinned.request(page, Optional.of(InetAddress.getByName("2001:db8::7")))
                        .build()
                        .uri()
                        .getHost())
                .isEqualTo("[2001:db8:0:0:0:0:0:7]");
        assertThat(Pinned.request(page, Optional.empty()).build().uri()).isEqualTo(page);
        URI secret = URI.create("https://mairie.invalid/a");
        assertThat(Pinned.request(secret, Optional.of(address(192, 0, 2, 7)))
                        .build()
                        .uri())
                .isEqualTo(secret);
    }
}
