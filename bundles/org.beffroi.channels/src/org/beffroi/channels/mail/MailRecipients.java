package org.beffroi.channels.mail;

import java.util.List;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.notify.Notifier.Recipients;

/**
 * Whom a mail goes to.
 *
 * @param recipients at least one, each {@code Role <address>} or an address alone
 */
public record MailRecipients(@Recipients List<String> recipients) {

    public MailRecipients {
        recipients = List.copyOf(recipients);
        if (recipients.isEmpty()) {
            throw Refusal.of(MailRecipients.class, "mail.nobody");
        }
        recipients.forEach(Correspondent::read);
    }

    /** As mail names them. */
    List<Correspondent> people() {
        return recipients.stream().map(Correspondent::read).toList();
    }
}
