package org.beffroi.sources.mail;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Source;
import org.beffroi.sources.oauth.TokenEndpoint;

/**
 * What a source of kind {@code mail} needs: the mailbox, and either its password or a refresh token with the endpoint and
 * the application that it was made for.
 *
 * @param host of the IMAP server
 * @param port that of the encryption where it is absent: 993, else 143
 * @param encryption {@link Encryption#TLS} where it is absent
 * @param user of the mailbox
 * @param password of the mailbox, kept in secure storage
 * @param folder {@code INBOX} where it is absent
 * @param tokenEndpoint where access tokens are asked for
 * @param client id of the application that was given access
 * @param clientSecret of that application, where it has one; kept in secure storage
 * @param refreshToken that the owner of the mailbox gave it; kept in secure storage, renewed where the provider renews it
 * @param scope what the access is for; that of Microsoft where the endpoint is theirs and it is absent
 */
public record MailParameters(
        String host,
        Optional<Integer> port,
        Optional<Encryption> encryption,
        String user,
        @Source.Secret Optional<String> password,
        Optional<String> folder,
        Optional<URI> tokenEndpoint,
        Optional<String> client,
        @Source.Secret Optional<String> clientSecret,
        @Source.Secret Optional<String> refreshToken,
        Optional<String> scope) {

    /** Host of the token endpoints of Microsoft 365, which want to hear what a token is for. */
    private static final String MICROSOFT = "login.microsoftonline.com";

    private static final String MICROSOFT_IMAP = "https://outlook.office.com/IMAP.AccessAsUser.All offline_access";

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
        Objects.requireNonNull(tokenEndpoint);
        Objects.requireNonNull(client);
        Objects.requireNonNull(clientSecret);
        Objects.requireNonNull(refreshToken);
        Objects.requireNonNull(scope);
        if (port.isPresent() && (port.get() < 1 || port.get() > 65_535)) {
            throw new IllegalArgumentException("1 ≤ port ≤ 65535");
        }
        boolean token = refreshToken.isPresent() && tokenEndpoint.isPresent() && client.isPresent();
        boolean someOfIt = refreshToken.isPresent() || tokenEndpoint.isPresent() || client.isPresent();
        if (password.isPresent() == token || someOfIt != token) {
            throw Refusal.of(MailParameters.class, "mail.one.key");
        }
    }

    /** A mailbox with a password. */
    static MailParameters ofPassword(
            String host,
            Optional<Integer> port,
            Optional<Encryption> encryption,
            String user,
            String password,
            Optional<String> folder) {
        return new MailParameters(
                host,
                port,
                encryption,
                user,
                Optional.of(password),
                folder,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
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

    /** Where tokens are asked for, empty for a mailbox with a password. */
    Optional<TokenEndpoint> endpoint() {
        return tokenEndpoint.map(address -> new TokenEndpoint(
                address,
                client.orElseThrow(),
                clientSecret,
                scope.or(() -> MICROSOFT.equalsIgnoreCase(address.getHost())
                        ? Optional.of(MICROSOFT_IMAP)
                        : Optional.empty())));
    }

    /** Without password and tokens, which belong in no log. */
    @Override
    public String toString() {
        return "MailParameters[" + user + " at " + host + ":" + usedPort() + "/" + usedFolder() + "]";
    }
}
