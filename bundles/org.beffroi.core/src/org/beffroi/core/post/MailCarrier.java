package org.beffroi.core.post;

import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.message.Refusal;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hands mail over to a server; an OSGi service. Safe for several threads; a call waits for the server's word.
 *
 * <p>To all recipients or to none: where the server refuses one, nobody gets the mail.
 */
@ConsumerType
public interface MailCarrier {

    /**
     * Hands a mail over. The draft's mark is taken off it, and where it comes from somebody else than the server's sender,
     * the sender is named beside him (RFC 5322, section 3.6.2).
     *
     * @param password of the server's user; empty where it has none
     * @param cancel heeded until the mail itself is on its way
     * @throws Doubtful if nobody knows whether the server took the mail
     * @throws Refusal if it did not: the sentence says what, to whom, and what to do
     * @throws org.beffroi.core.archive.Cancelled if asked to stop, and nothing was handed over
     */
    void carry(Letter letter, MailServer server, Optional<String> password, Cancel cancel);
}
