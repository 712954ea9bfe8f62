package org.beffroi.channels.webhook;

import org.beffroi.core.notify.Notifier;
import org.beffroi.core.source.Web;
import org.beffroi.testing.notify.NotifierContract;

class TeamsNotifierTest extends NotifierContract<WebhookParameters> {

    @Override
    protected Notifier<WebhookParameters> notifier(Web web) {
        return new TeamsNotifier(web);
    }

    @Override
    protected WebhookParameters parameters() {
        return new WebhookParameters("https://chat.example/hooks/s3cret");
    }

    @Override
    protected String taken() {
        return "1";
    }
}
