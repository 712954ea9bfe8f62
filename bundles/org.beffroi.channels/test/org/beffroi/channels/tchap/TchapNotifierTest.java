package org.beffroi.channels.tchap;

import org.beffroi.core.notify.Notifier;
import org.beffroi.core.source.Web;
import org.beffroi.testing.notify.NotifierContract;

class TchapNotifierTest extends NotifierContract<TchapParameters> {

    @Override
    protected Notifier<TchapParameters> notifier(Web web) {
        return new TchapNotifier(web);
    }

    @Override
    protected TchapParameters parameters() {
        return new TchapParameters("https://matrix.example.fr", "!a:example.fr", "s3cret");
    }

    @Override
    protected String taken() {
        return "{\"event_id\":\"$a:example.fr\"}";
    }
}
