package org.beffroi.core.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.NotAdmitted;
import org.beffroi.core.source.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebMessageTest {

    private static final WebMessage MESSAGE = WebMessage.json(
            Web.Method.PUT,
            URI.create("https://chat.example/hooks/s3cret"),
            Map.of("Authorization", "Bearer t0ken"),
            Map.of("text", "Essai"));

    private final List<Web.Request> requests = new ArrayList<>();

    /** A web that nothing is asked of. */
    private abstract static class OutgoingWeb implements Web {
        @Override
        public Reply get(Request request, Cancel cancel) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Reply post(Request request, Map<String, String> form, Cancel cancel) {
            throw new UnsupportedOperationException();
        }
    }

    /** What a web does with what is sent to it. */
    private interface Sending {
        int status() throws IOException;
    }

    private SendOutcome sent(Sending sending) {
        Web web = new OutgoingWeb() {
            @Override
            public Reply send(Request request, Content content, Cancel cancel) throws IOException {
                requests.add(request);
                return new Reply(request.address(), sending.status(), Map.of(), new byte[0]);
            }
        };
        return MESSAGE.send(
                web,
                "chat.example",
                new SendContext(
                        "a1",
                        "Beffroi 0",
                        ZoneId.of("UTC"),
                        Instant.EPOCH,
                        Set.of("10.0.0.7:8065"),
                        (document, cancel) -> {},
                        Cancel.never()));
    }

    private static Sending failing(Exception failure) {
        return () -> {
            if (failure instanceof IOException stream) {
                throw stream;
            }
            throw (RuntimeException) failure;
        };
    }

    @Test
    void itGoesOnceWithItsHeadersToWhomTheUserAllows() {
        assertThat(sent(() -> 204)).isEqualTo(new SendOutcome.Accepted());
        assertThat(requests).singleElement().satisfies(request -> {
            assertThat(request.headers()).containsEntry("Authorization", "Bearer t0ken");
            assertThat(request.allowedHosts()).containsExactly("10.0.0.7:8065");
        });
        assertThat(new String(MESSAGE.content().body(), StandardCharsets.UTF_8)).contains("\"Essai\"");
    }

    @ParameterizedTest
    @CsvSource({
        "400, Refused",
        "401, Refused",
        "403, Refused",
        "404, Refused",
        "410, Refused",
        "429, Refused",
        "500, Refused",
        "301, Refused",
        "502, Uncertain",
        "504, Uncertain"
    })
    void anAnswerIsAWordOfTheOtherSideUnlessItIsOfAGateway(int status, String outcome) {
        SendOutcome sent = sent(() -> status);
        assertThat(sent.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(sent.said().orElseThrow().in(Locale.FRENCH)).contains("chat.example", String.valueOf(status));
    }

    @Test
    void whatNeverLeftIsToldApartFromWhatBrokeOnItsWay() {
        assertThat(sent(failing(new ConnectException("https://chat.example/hooks/s3cret"))))
                .isInstanceOf(SendOutcome.Unreachable.class);
        assertThat(sent(failing(new UnknownHostException("chat.example")))).isInstanceOf(SendOutcome.Unreachable.class);
        assertThat(sent(failing(new IOException("reset")))).isInstanceOf(SendOutcome.Uncertain.class);
        assertThat(sent(failing(notAdmitted(NotAdmitted.Reason.PRIVATE)))).isInstanceOf(SendOutcome.Refused.class);
        assertThat(sent(failing(notAdmitted(NotAdmitted.Reason.NO_ADDRESS)))).isInstanceOf(SendOutcome.Refused.class);
        // The answer is too big to be read: what was sent is there.
        assertThat(sent(failing(Refusal.of(WebMessage.class, "notify.link"))))
                .isInstanceOf(SendOutcome.Uncertain.class);
    }

    private static NotAdmitted notAdmitted(NotAdmitted.Reason reason) {
        return new NotAdmitted(Sentence.of(WebMessage.class, "notify.link"), reason);
    }

    @Test
    void nothingThatIsSaidOrLoggedHoldsTheAddressOrAHeader() {
        for (Exception failure : List.of(
                new ConnectException("to https://chat.example/hooks/s3cret"),
                new IOException("Bearer t0ken, https://chat.example/hooks/s3cret"))) {
            SendOutcome sent = sent(failing(failure));
            Refusal why = sent instanceof SendOutcome.Unreachable unreachable
                    ? unreachable.why()
                    : ((SendOutcome.Uncertain) sent).why();
            assertThat(why.sentence().in(Locale.ENGLISH)).doesNotContain("s3cret", "t0ken");
            assertThat(why.getCause()).isNotNull();
            assertThat(why.getCause().toString()).doesNotContain("s3cret", "t0ken");
            assertThat(why.getCause().getStackTrace()).isEqualTo(failure.getStackTrace());
        }
        assertThat(MESSAGE.toString()).doesNotContain("s3cret", "t0ken");
    }

    /** Of a service that nobody knows, any answer of 2xx is believed but a page that is made for people. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        text/plain | ok                                      | Accepted
        text/html  | ok                                      | Accepted
        text/html  | ``                                      | Accepted
        text/xml   | <answer>taken</answer>                  | Accepted
        text/html  | <!DOCTYPE html><body>Connexion</body>   | Refused
        text/html  | <body>Connexion</body>                  | Refused
        text/plain | <!-- portail --><HTML><body>x</body></HTML> | Refused
        """)
    void aPageForPeopleIsNoDelivery(String type, String body, String outcome) {
        Web web = new OutgoingWeb() {
            @Override
            public Reply send(Request request, Content content, Cancel cancel) {
                return new Reply(
                        request.address(), 200, Map.of("content-type", type), body.getBytes(StandardCharsets.UTF_8));
            }
        };
        SendOutcome sent = MESSAGE.send(
                web,
                "chat.example",
                new SendContext(
                        "a1",
                        "Beffroi 0",
                        ZoneId.of("UTC"),
                        Instant.EPOCH,
                        Set.of(),
                        (document, cancel) -> {},
                        Cancel.never()));
        assertThat(sent.getClass().getSimpleName()).isEqualTo(outcome);
        sent.said().ifPresent(said -> assertThat(said.in(Locale.FRENCH)).contains("page web", "chat.example"));
    }

    @Test
    void whoAsksToStopIsHeard() {
        assertThatThrownBy(() -> sent(failing(new Cancelled()))).isInstanceOf(Cancelled.class);
    }
}
