package org.beffroi.core.post;

import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.document.Correspondent;

/**
 * The server by which a dossier sends its mail, as its file {@code post/server.json} holds it; the password is elsewhere,
 * among the user's secrets.
 *
 * @param host its name, never blank
 * @param port 1 to 65535
 * @param protection how the connection is encrypted
 * @param user who logs in; empty where the server asks nobody to
 * @param sender from whom mail goes, and to whom the server sends back what could not be delivered
 * @param privateAllowed whether the server may stand at a private address, as one inside the town hall does
 */
public record MailServer(
        String host,
        int port,
        Protection protection,
        Optional<String> user,
        Correspondent sender,
        boolean privateAllowed) {

    /** How a connection is encrypted. */
    public enum Protection {
        /** Not at all; for a server on the same machine or network. */
        NONE(25),
        /** From a command on (RFC 3207); refused where the server does not offer it. */
        STARTTLS(587),
        /** From the first byte (RFC 8314). */
        TLS(465);

        private final int port;

        Protection(int port) {
            this.port = port;
        }

        /** The usual port. */
        public int port() {
            return port;
        }
    }

    public MailServer {
        if (host.isBlank() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException("A server has a name and a port from 1 to 65535");
        }
        Objects.requireNonNull(protection);
        Objects.requireNonNull(user);
        Objects.requireNonNull(sender);
    }

    /** Host and port, as people say them. */
    public String place() {
        return host + ":" + port;
    }
}
