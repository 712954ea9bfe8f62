package org.beffroi.core.notify;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.post.DossierMail;

/**
 * The circumstances of one message.
 *
 * @param transaction the same each time the same message is sent, of letters and digits; says nothing of what is in it
 * @param program name and version of the program that sends it
 * @param zone time zone of the dossier
 * @param now the time of sending
 * @param allowedHosts private hosts that the user allows, to be handed to {@link org.beffroi.core.source.Web}
 * @param mail the mail server of the dossier
 * @param cancel asked once nobody waits any more
 */
public record SendContext(
        String transaction,
        String program,
        ZoneId zone,
        Instant now,
        Set<String> allowedHosts,
        DossierMail mail,
        Cancel cancel) {

    public SendContext {
        Objects.requireNonNull(transaction);
        Objects.requireNonNull(program);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(now);
        allowedHosts = Set.copyOf(allowedHosts);
        Objects.requireNonNull(mail);
        Objects.requireNonNull(cancel);
    }
}
