package org.beffroi.sources.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Web.Content;
import org.beffroi.core.source.Web.Method;
import org.beffroi.core.source.Web.Reply;
import org.beffroi.core.source.Web.Request;
import org.beffroi.sources.support.LocalServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is sent, and not only fetched. */
@Tag("verify") // Waits as long as a server asks.
class PoliteSendingTest extends AskedServer {

    @Test
    void aFormIsSentOnceAsItIsWrittenAndFollowedNowhere() throws IOException {
        List<String> bodies = new CopyOnWriteArrayList<>();
        server.at("/form", exchange -> {
            bodies.add(exchange.getRequestMethod() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            LocalServer.status(503).to(exchange);
        });
        Reply reply = web.post(Request.of(server.address("/form")), Map.of("clé", "a&b=c é"), Cancel.never());
        assertThat(reply.status()).isEqualTo(503);
        assertThat(bodies).containsExactly("POST cl%C3%A9=a%26b%3Dc+%C3%A9");
        assertThat(server.headers.getFirst().get("Content-type")).containsExactly("application/x-www-form-urlencoded");
        server.at("/form", LocalServer.redirect("/elsewhere"));
        assertThat(web.post(Request.of(server.address("/form")), Map.of("a", "b"), Cancel.never())
                        .status())
                .isEqualTo(302);
        assertThat(server.asked).containsExactly("/form", "/form");
    }

    @Test
    void aFormGoesToNoPrivateHostAndOverNoOpenConnection() {
        assertThatThrownBy(() ->
                        web.post(Request.of(URI.create("https://127.0.0.1:1/a")), Map.of("a", "b"), Cancel.never()))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.sentence().key()).isEqualTo("web.private"));
        assertThatThrownBy(() ->
                        web.post(Request.of(URI.create("http://example.org/a")), Map.of("a", "b"), Cancel.never()))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.sentence().key()).isEqualTo("web.plain.form"));
    }

    private Reply post(String path) throws IOException {
        return web.send(
                Request.of(server.address(path)).with("Authorization", "Bearer secret"),
                new Content(Method.POST, "application/json", "{\"text\":\"é\"}".getBytes(StandardCharsets.UTF_8)),
                Cancel.never());
    }

    @Test
    void sendsOnceWhateverIsAnswered() throws IOException {
        List<String> received = new CopyOnWriteArrayList<>();
        server.at("/hook", exchange -> {
            received.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(503, -1);
        });

        assertThat(post("/hook").status()).isEqualTo(503);
        assertThat(received).containsExactly("POST application/json {\"text\":\"é\"}");
        assertThat(server.headers.getFirst().get("Authorization")).containsExactly("Bearer secret");
        assertThat(server.headers.getFirst().get("User-agent")).containsExactly("Beffroi/test (contact)");
    }

    @Test
    void whatIsSentFollowsNoRedirection() throws IOException {
        server.at("/hook", LocalServer.redirect("/elsewhere"));

        assertThat(post("/hook").status()).isEqualTo(302);
        assertThat(server.asked).containsExactly("/hook");
    }

    @Test
    void nothingIsSentToPrivateAddressesUnlessAllowed() {
        PoliteWeb strict = new PoliteWeb(QUICK, new Perimeter(Set.of()), "test", Clock.systemUTC());

        assertThatThrownBy(() -> strict.send(
                        Request.of(server.address("/hook")),
                        new Content(Method.PUT, "application/json", new byte[0]),
                        Cancel.never()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("web.private"));
        assertThat(server.asked).isEmpty();
    }

    @Test
    void whatCertainlyDidNotArriveIsToldApart() {
        server.at("/hook", exchange -> exchange.close());
        assertThatThrownBy(() -> post("/hook")).isInstanceOf(IOException.class).isNotInstanceOf(ConnectException.class);

        server.close();
        assertThatThrownBy(() -> post("/hook")).isInstanceOf(ConnectException.class);
    }
}
