package org.beffroi.channels.webhook;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.beffroi.core.notify.Notice;
import org.beffroi.core.notify.Notifier;
import org.beffroi.core.notify.SendContext;
import org.beffroi.core.notify.SendOutcome;
import org.beffroi.core.notify.WebMessage;
import org.beffroi.core.source.Web;

/** A channel of a service to which a JSON object is posted; services differ in the object and in how they answer. */
abstract class WebhookNotifier implements Notifier<WebhookParameters> {

    private final Web web;
    private final Function<Notice, Map<String, ?>> object;
    private final WebMessage.Answers answers;

    /**
     * Sends over that web.
     *
     * @param object the notice as the service takes it
     * @param answers how the service answers
     */
    WebhookNotifier(Web web, Function<Notice, Map<String, ?>> object, WebMessage.Answers answers) {
        this.web = web;
        this.object = object;
        this.answers = answers;
    }

    @Override
    public final String place(WebhookParameters parameters, Set<String> allowedHosts) {
        return parameters.place(allowedHosts);
    }

    @Override
    public final SendOutcome send(Notice notice, WebhookParameters parameters, SendContext context) {
        return parameters.post(object.apply(notice), web, context, answers);
    }
}
