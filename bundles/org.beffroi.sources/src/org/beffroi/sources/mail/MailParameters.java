package org.beffroi.sources.mail;

import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.source.Source;

/**
 * What a source of kind {@code mail} needs.
 *
 * @param host of the IMAP server
 * @param port that of the encryption where it is absent: 993, else 143
 * @param encryption {@link Encryption#TLS} where it is absent
 * @param user of the mailbox
 * @param password of the mailbox, kept in secure storage
 * @param folder {@code INBOX} where it is absent
 */
public record MailParameters(
        String host,
        Optional<Integer> port,
        Optional<Encryption> encryption,
        String user,
        @Source.Secret String password,
        Optional<String> folder) {

    /** How the connection is kept from being read on the way. */
    public enum Encryption {
        /** From the first byte (RFC 8314). */
        TLS,
        /** From the first command on; a server that refuses it is left. */
        STARTTLS,
        /** Not at all: for servers on the same machine. */
        NONE
    }

    public MailParameters {
        Objects.requireNonNull(host);
        Objects.requireNonNull(port);
        Objects.requireNonNull(encryption);
        Objects.requireNonNull(user);
        Objects.requireNonNull(password);
        Objects.requireNonNull(folder);
        if (port.isPresent() && (port.get() < 1 || port.get() > 65_535)) {
            throw new IllegalArgumentException("1 ≤ port ≤ 65535");
        }
    }

    Encryption protection() {
        return encryption.orElse(Encryption.TLS);
    }

    int usedPort() {
        return port.orElse(protection() == Encryption.TLS ? 993 : 143);
    }

    String usedFolder() {
        return folder.orElse("INBOX");
    }

    /** Without the password, which belongs in no log. */
    @Override
    public String toString() {
        return "MailParameters[" + user + " at " + host + ":" + usedPort() + "/" + usedFolder() + "]";
    }
}
