package org.beffroi.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.beffroi.channels.tchap.TchapNotifier;
import org.beffroi.channels.tchap.TchapParameters;
import org.beffroi.channels.webhook.MattermostNotifier;
import org.beffroi.channels.webhook.TeamsNotifier;
import org.beffroi.channels.webhook.WebhookParameters;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.core.document.Run;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.notify.Notice;
import org.beffroi.core.notify.SendContext;
import org.beffroi.core.notify.SendOutcome;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.source.Web;
import org.beffroi.testing.notify.ReceivingWeb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages of chats, as they are in the files beside this test, which follow the public descriptions. */
class ChatBodiesTest {

    private static final Notice NOTICE = new Notice(
            "« Cantine_froide » : 7 nouvelles mentions",
            List.of(
                    quotation(
                            Optional.of("Cantine : encore du froid"),
                            "Le repas *froid* & <b>cher</b>",
                            Optional.of("auteur-7k2m"),
                            Optional.of("https://journal.example/a_(1)?b=1&c=2")),
                    quotation(
                            Optional.empty(),
                            "# @channel @room <!channel> :tada: http://piege.example/ \\ \"fin\"\nici",
                            Optional.empty(),
                            Optional.empty())),
            List.of("Et 5 autres.", "Pour tout voir : « Cantine_froide » dans Beffroi."),
            "Les auteurs apparaissent sous un pseudonyme.",
            Locale.FRENCH);

    private static Quotation quotation(
            Optional<String> title, String text, Optional<String> who, Optional<String> link) {
        return new Quotation(
                title,
                Run.words(text),
                who,
                who.map(any -> "Mastodon"),
                Optional.empty(),
                link.map(URI::create),
                Optional.empty(),
                List.of(),
                Ink.LINE);
    }

    private static void golden(String file, String body) throws IOException {
        try (InputStream in = ChatBodiesTest.class.getResourceAsStream(file)) {
            String expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(body).isEqualToNormalizingNewlines(expected);
        }
    }

    private static ReceivingWeb.Message sent(String taken, Function<Web, SendOutcome> sending) {
        ReceivingWeb web = new ReceivingWeb().saying("text/plain", taken);
        assertThat(sending.apply(web)).isInstanceOf(SendOutcome.Accepted.class);
        return web.messages().getFirst();
    }

    private static SendContext context(String transaction) {
        return new SendContext(
                transaction,
                "Beffroi 0",
                ZoneId.of("Europe/Paris"),
                Instant.EPOCH,
                Set.of(),
                (document, cancel) -> {
                    throw new UnsupportedOperationException("A chat is no mail");
                },
                Cancel.never());
    }

    @Test
    void mattermostTakesMarkdownInWhichNobodyIsCalled() throws IOException {
        WebhookParameters hook = new WebhookParameters("https://chat.example/hooks/s3cret");
        ReceivingWeb.Message message = sent("ok", web -> new MattermostNotifier(web).send(NOTICE, hook, context("t1")));

        assertThat(message.address()).hasToString("https://chat.example/hooks/s3cret");
        assertThat(message.method()).isEqualTo(Web.Method.POST);
        assertThat(message.type()).isEqualTo("application/json");
        assertThat(message.headers()).isEmpty();
        golden("mattermost.json", message.body());
        String text = (String) read(message).get("text");
        assertThat(text).doesNotContain("@channel", "@room", "<!channel>", "http://piege");
    }

    @Test
    void teamsTakesACard() throws IOException {
        WebhookParameters hook = new WebhookParameters("https://flow.example/workflows/s3cret");
        ReceivingWeb.Message message = sent("1", web -> new TeamsNotifier(web).send(NOTICE, hook, context("t1")));

        assertThat(message.method()).isEqualTo(Web.Method.POST);
        golden("teams.json", message.body());
        Map<String, Object> activity = read(message);
        Map<?, ?> attachment = (Map<?, ?>) ((List<?>) activity.get("attachments")).getFirst();
        assertThat(activity).containsEntry("type", "message");
        assertThat(attachment.get("contentType")).isEqualTo("application/vnd.microsoft.card.adaptive");
    }

    @Test
    void tchapTakesARoomMessageThatMentionsNobody() throws IOException {
        TchapParameters room = new TchapParameters("https://matrix.example.fr/", "!a/b:example.fr", "t0ken");
        ReceivingWeb.Message message =
                sent("{\"event_id\":\"$a\"}", web -> new TchapNotifier(web).send(NOTICE, room, context("ab12")));

        assertThat(message.address())
                .hasToString("https://matrix.example.fr/_matrix/client/v3/rooms/"
                        + "%21a%2Fb%3Aexample.fr/send/m.room.message/ab12");
        assertThat(message.method()).isEqualTo(Web.Method.PUT);
        assertThat(message.headers()).isEqualTo(Map.of("Authorization", "Bearer t0ken"));
        golden("tchap.json", message.body());
        assertThat(read(message)).containsEntry("msgtype", "m.text").containsEntry("m.mentions", Map.of());
    }

    @Test
    void aRoomHasAnIdentity() {
        for (String wrong : List.of("#salon:example.fr", "salon", "!", "")) {
            assertThatThrownBy(() -> new TchapParameters("https://m.example", wrong, "t0ken"))
                    .as(wrong)
                    .isInstanceOf(Refusal.class);
        }
    }

    private static Map<String, Object> read(ReceivingWeb.Message message) throws IOException {
        return JsonText.read(message.body().getBytes(StandardCharsets.UTF_8));
    }

    /** Answers as the documentation of each service writes them, and as pages and other services give them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        mattermost | 200 | text/plain       | ok                                       | Accepted
        mattermost | 200 | text/html        | ok                                       | Accepted
        mattermost | 200 | application/json | {"success":true}                         | Accepted
        mattermost | 200 | text/html        | <!DOCTYPE html><title>Connexion</title>  | Refused
        mattermost | 200 | text/plain       | bienvenue                                | Uncertain
        mattermost | 302 | text/html        | <a href="/login">Found</a>               | Refused
        mattermost | 403 | application/json | {"id":"web.incoming_webhook.permissions.app_error","status_code":403} | Refused
        teams      | 202 | application/json | ``                                       | Accepted
        teams      | 200 | text/plain       | 1                                        | Accepted
        teams      | 200 | text/plain       | Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 429 | Refused
        teams      | 200 | text/html        | <html><body>Sign in to your account</body></html> | Refused
        teams      | 202 | text/html        | <html><body>Proxy</body></html>          | Refused
        teams      | 200 | text/plain       | ok                                       | Uncertain
        tchap      | 200 | application/json | {"event_id":"$143273582443PhrSn:example.org"} | Accepted
        tchap      | 200 | text/html        | <!doctype html><html></html>             | Refused
        tchap      | 200 | application/json | {}                                       | Uncertain
        tchap      | 200 | text/plain       | ok                                       | Uncertain
        tchap      | 403 | application/json | {"errcode":"M_FORBIDDEN","error":"Not in room"} | Refused
        """)
    void eachServiceIsBelievedByItsOwnAnswerAlone(String kind, int status, String type, String body, String outcome) {
        ReceivingWeb web = new ReceivingWeb().answering(status).saying(type, body);
        WebhookParameters hook = new WebhookParameters("https://chat.example/hooks/s3cret");
        SendOutcome sent =
                switch (kind) {
                    case "mattermost" -> new MattermostNotifier(web).send(NOTICE, hook, context("t1"));
                    case "teams" -> new TeamsNotifier(web).send(NOTICE, hook, context("t1"));
                    default ->
                        new TchapNotifier(web)
                                .send(
                                        NOTICE,
                                        new TchapParameters("https://matrix.example.fr", "!a:example.fr", "s3cret"),
                                        context("t1"));
                };
        assertThat(sent.getClass().getSimpleName()).isEqualTo(outcome);
    }
}
