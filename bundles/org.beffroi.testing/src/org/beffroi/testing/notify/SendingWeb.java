package org.beffroi.testing.notify;

import java.util.Map;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.source.Web;
import org.osgi.annotation.versioning.ConsumerType;

/** A web to which messages are sent, and from which nothing is fetched. */
@ConsumerType
public abstract class SendingWeb implements Web {

    @Override
    public final Reply get(Request request, Cancel cancel) {
        throw new UnsupportedOperationException("A message is sent, nothing is fetched");
    }

    @Override
    public final Reply post(Request request, Map<String, String> form, Cancel cancel) {
        throw new UnsupportedOperationException("A message is sent as it is, not as a form");
    }
}
