package org.beffroi.channels.webhook;

import java.util.Set;
import org.beffroi.core.notify.Notice;
import org.beffroi.core.notify.Notifier;
import org.beffroi.core.notify.SendContext;
import org.beffroi.core.notify.SendOutcome;
import org.beffroi.core.source.Web;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A channel of Microsoft Teams, by a workflow that a webhook starts. */
@Component(service = Notifier.class)
@Notifier.Info(id = "teams")
public final class TeamsNotifier implements Notifier<WebhookParameters> {

    private final Web web;

    /** Sends over that web. */
    @Activate
    public TeamsNotifier(@Reference Web web) {
        this.web = web;
    }

    @Override
    public String place(WebhookParameters parameters, Set<String> allowedHosts) {
        return parameters.place(allowedHosts);
    }

    @Override
    public SendOutcome send(Notice notice, WebhookParameters parameters, SendContext context) {
        return parameters.post(TeamsCard.of(notice), web, context, WebhookAnswers::ofTeams);
    }
}
