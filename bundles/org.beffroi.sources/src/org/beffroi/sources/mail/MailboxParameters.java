package org.beffroi.sources.mail;

import java.util.Objects;

/**
 * What a source of kind {@code mailbox} needs.
 *
 * @param path an mbox file, a folder of {@code .eml} files, or a Maildir; relative to the dossier's folder
 */
public record MailboxParameters(String path) {

    public MailboxParameters {
        Objects.requireNonNull(path);
    }
}
