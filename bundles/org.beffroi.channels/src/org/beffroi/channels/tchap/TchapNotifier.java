package org.beffroi.channels.tchap;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.notify.Notice;
import org.beffroi.core.notify.Notifier;
import org.beffroi.core.notify.SendContext;
import org.beffroi.core.notify.SendOutcome;
import org.beffroi.core.notify.TrustedAddress;
import org.beffroi.core.notify.WebMessage;
import org.beffroi.core.source.Web;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A room of Tchap, or of any server of Matrix; the server writes the same message once, however often it gets it. */
@Component(service = Notifier.class)
@Notifier.Info(id = "tchap")
public final class TchapNotifier implements Notifier<TchapParameters> {

    private final Web web;

    /** Sends over that web. */
    @Activate
    public TchapNotifier(@Reference Web web) {
        this.web = web;
    }

    @Override
    public String place(TchapParameters parameters, Set<String> allowedHosts) {
        return place(TrustedAddress.of(parameters.server(), allowedHosts), parameters);
    }

    private static String place(URI server, TchapParameters parameters) {
        return server.getHost() + " " + parameters.room();
    }

    @Override
    public SendOutcome send(Notice notice, TchapParameters parameters, SendContext context) {
        URI server;
        try {
            server = URI.create(parameters.server().strip());
        } catch (IllegalArgumentException e) {
            return new SendOutcome.Refused(
                    Refusal.of(Refusal.Kind.MALFORMED, TchapNotifier.class, "address.unreadable"));
        }
        return WebMessage.json(
                        Web.Method.PUT,
                        MatrixMessage.address(server, parameters.room(), context.transaction()),
                        Map.of("Authorization", "Bearer " + parameters.token()),
                        MatrixMessage.of(notice))
                .send(web, place(server, parameters), context, MatrixMessage::taken);
    }
}
