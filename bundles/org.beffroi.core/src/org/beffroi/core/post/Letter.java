package org.beffroi.core.post;

import java.util.List;
import org.beffroi.core.document.Correspondent;

/**
 * A mail that is ready to leave.
 *
 * @param mail its file as a {@link org.beffroi.core.document.DocumentWriter} of {@code eml} writes it; not to be changed
 * @param recipients to whom it goes, at least one
 * @param automatic whether a machine sends it by itself, which tells machines that answer for people to be silent (RFC 3834)
 */
@SuppressWarnings("ArrayRecordComponent")
public record Letter(byte[] mail, List<Correspondent> recipients, boolean automatic) {

    public Letter {
        recipients = List.copyOf(recipients);
        if (recipients.isEmpty()) {
            throw new IllegalArgumentException("A letter goes to somebody");
        }
    }
}
