package org.beffroi.channels.webhook;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.notify.Notifier.Secret;
import org.beffroi.core.notify.SendContext;
import org.beffroi.core.notify.SendOutcome;
import org.beffroi.core.notify.TrustedAddress;
import org.beffroi.core.notify.WebMessage;
import org.beffroi.core.source.Web;

/**
 * An address to which a message is posted, and which is itself the secret: whoever has it may write.
 *
 * @param url the address
 */
public record WebhookParameters(@Secret String url) {

    public WebhookParameters {
        Objects.requireNonNull(url);
    }

    /** The host of the address, which may be shown. */
    String place(Set<String> allowedHosts) {
        return TrustedAddress.of(url, allowedHosts).getHost();
    }

    /** Posts a JSON object there, and reads the answer as that kind of service gives it. */
    SendOutcome post(Map<String, ?> object, Web web, SendContext context, WebMessage.Answers answers) {
        URI address;
        try {
            address = URI.create(url.strip());
        } catch (IllegalArgumentException e) {
            return new SendOutcome.Refused(
                    Refusal.of(Refusal.Kind.MALFORMED, WebhookParameters.class, "address.unreadable"));
        }
        return WebMessage.json(Web.Method.POST, address, Map.of(), object)
                .send(web, String.valueOf(address.getHost()), context, answers);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "WebhookParameters";
    }
}
