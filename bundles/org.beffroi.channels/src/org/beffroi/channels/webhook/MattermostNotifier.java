package org.beffroi.channels.webhook;

import org.beffroi.core.notify.Notifier;
import org.beffroi.core.source.Web;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A channel of Mattermost, by an incoming webhook. */
@Component(service = Notifier.class)
@Notifier.Info(id = "mattermost")
public final class MattermostNotifier extends WebhookNotifier {

    /** Sends over that web. */
    @Activate
    public MattermostNotifier(@Reference Web web) {
        super(web, MattermostPost::of, WebhookAnswers::ofMattermost);
    }
}
