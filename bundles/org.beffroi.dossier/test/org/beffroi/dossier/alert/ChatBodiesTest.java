package org.beffroi.dossier.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.core.document.Run;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.source.Web;
import org.beffroi.dossier.alert.Channel.Room;
import org.beffroi.dossier.alert.Channel.Sending;
import org.beffroi.dossier.alert.Channel.Webhook;
import org.junit.jupiter.api.Test;

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

    private static void golden(String file, byte[] body) throws IOException {
        try (InputStream in = ChatBodiesTest.class.getResourceAsStream(file)) {
            String expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(new String(body, StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(expected);
        }
    }

    @Test
    void mattermostTakesMarkdownInWhichNobodyIsCalled() throws IOException {
        Sending sending = new Webhook(Webhook.Shape.MATTERMOST, "chat.example")
                .sending(NOTICE, "https://chat.example/hooks/s3cret", "t1");

        assertThat(sending.address()).hasToString("https://chat.example/hooks/s3cret");
        assertThat(sending.content().method()).isEqualTo(Web.Method.POST);
        assertThat(sending.content().type()).isEqualTo("application/json");
        assertThat(sending.headers()).isEmpty();
        golden("mattermost.json", sending.content().body());
        String text = (String) JsonText.read(sending.content().body()).get("text");
        assertThat(text).doesNotContain("@channel", "@room", "<!channel>", "http://piege");
    }

    @Test
    void teamsTakesACard() throws IOException {
        Sending sending = new Webhook(Webhook.Shape.TEAMS, "flow.example")
                .sending(NOTICE, "https://flow.example/workflows/s3cret", "t1");

        assertThat(sending.content().method()).isEqualTo(Web.Method.POST);
        golden("teams.json", sending.content().body());
        Map<String, Object> activity = JsonText.read(sending.content().body());
        Map<?, ?> attachment = (Map<?, ?>) ((List<?>) activity.get("attachments")).getFirst();
        assertThat(activity).containsEntry("type", "message");
        assertThat(attachment.get("contentType")).isEqualTo("application/vnd.microsoft.card.adaptive");
    }

    @Test
    void tchapTakesARoomMessageThatMentionsNobody() throws IOException {
        Sending sending =
                new Room(URI.create("https://matrix.example.fr/"), "!a/b:example.fr").sending(NOTICE, "t0ken", "ab12");

        assertThat(sending.address())
                .hasToString("https://matrix.example.fr/_matrix/client/v3/rooms/"
                        + "%21a%2Fb%3Aexample.fr/send/m.room.message/ab12");
        assertThat(sending.content().method()).isEqualTo(Web.Method.PUT);
        assertThat(sending.headers()).isEqualTo(Map.of("Authorization", "Bearer t0ken"));
        golden("tchap.json", sending.content().body());
        assertThat(JsonText.read(sending.content().body()))
                .containsEntry("msgtype", "m.text")
                .containsEntry("m.mentions", Map.of());
    }

    @Test
    void aRoomHasAnIdentity() {
        for (String wrong : List.of("#salon:example.fr", "salon", "!", "")) {
            assertThatThrownBy(() -> new Room(URI.create("https://m.example"), wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
