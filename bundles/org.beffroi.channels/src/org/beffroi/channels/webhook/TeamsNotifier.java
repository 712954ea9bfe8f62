package org.beffroi.channels.webhook;

import org.beffroi.core.notify.Notifier;
import org.beffroi.core.source.Web;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A channel of Microsoft Teams, by a workflow that a webhook starts. */
@Component(service = Notifier.class)
@Notifier.Info(id = "teams")
public final class TeamsNotifier extends WebhookNotifier {

    /** Sends over that web. */
    @Activate
    public TeamsNotifier(@Reference Web web) {
        super(web, TeamsCard::of, WebhookAnswers::ofTeams);
    }
}
