package org.beffroi.channels.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.beffroi.core.notify.WebMessage.Taken;
import org.beffroi.core.source.Web.Reply;

/** What webhooks answer when they have taken a message: what else answers with 200 has not. */
final class WebhookAnswers {

    private static final int ACCEPTED = 202;

    private WebhookAnswers() {}

    /**
     * Mattermost answers {@code ok} (documentation, « Incoming webhooks »), as Slack does, whose webhooks it imitates; Rocket.Chat,
     * which takes the same messages, {@code {"success":true}}.
     */
    static Taken ofMattermost(Reply reply) {
        String body = body(reply);
        return body.equals("ok") || body.replace(" ", "").startsWith("{\"success\":true") ? Taken.YES : Taken.UNKNOWN;
    }

    /**
     * A workflow of Teams answers 202 before it runs, with nothing or with a word on the run; the connectors that it replaces
     * answer 200 with {@code 1}, and 200 with a sentence where the message did not go on (documentation, « Create an Incoming
     * Webhook », « Rate limiting for connectors »).
     */
    static Taken ofTeams(Reply reply) {
        String body = body(reply);
        if (reply.status() == ACCEPTED) {
            return body.startsWith("<") ? Taken.UNKNOWN : Taken.YES;
        }
        if (body.equals("1")) {
            return Taken.YES;
        }
        return body.startsWith("webhook message delivery failed") || body.startsWith("webhook bad request")
                ? Taken.NO
                : Taken.UNKNOWN;
    }

    private static String body(Reply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT);
    }
}
