package org.beffroi.channels.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.guest.LibraryLoader;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.network.NetworkProblem;
import org.beffroi.core.post.Doubtful;
import org.beffroi.core.post.Letter;
import org.beffroi.core.post.MailCarrier;
import org.beffroi.core.post.MailServer;
import org.beffroi.core.post.MailServer.Protection;
import org.beffroi.core.source.HostRules;
import org.beffroi.core.source.NotAdmitted;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Hands mail over by SMTP (RFC 5321), as submission (RFC 6409): one connection a mail, the server's name checked against its
 * certificate, no password before the connection is encrypted where encryption was asked for.
 */
@Component
public final class SmtpCarrier implements MailCarrier {

    private static final String CONNECT_MILLIS = "20000";
    private static final String ANSWER_MILLIS = "60000";

    /** Replies from here on are refusals (RFC 5321, section 4.2.1). */
    private static final int REFUSALS = 400;

    private final HostRules rules;
    private final Optional<SSLSocketFactory> trusting;

    /** Goes where the web may go, and trusts whom the Java machine trusts. */
    @Activate
    public SmtpCarrier(@Reference HostRules rules) {
        this(rules, Optional.empty());
    }

    SmtpCarrier(HostRules rules, Optional<SSLSocketFactory> trusting) {
        this.rules = rules;
        this.trusting = trusting;
    }

    @Override
    public void carry(Letter letter, MailServer server, Optional<String> password, Cancel cancel) {
        cancel.check();
        admit(server);
        LibraryLoader.with(Session.class, () -> {
            carry(letter, server, password.orElse(null), cancel);
            return letter;
        });
    }

    private void admit(MailServer server) {
        if (server.privateAllowed()) {
            return;
        }
        try {
            rules.admit(server.host(), server.port(), Set.of());
        } catch (UnknownHostException e) {
            throw refused("post.host", e, server.host());
        } catch (NotAdmitted e) {
            throw e.reason() == NotAdmitted.Reason.PRIVATE ? refused("post.private", e, server.host()) : e;
        }
    }

    private void carry(Letter letter, MailServer server, String password, Cancel cancel) {
        String protocol = server.protection() == Protection.TLS ? "smtps" : "smtp";
        Session session = Session.getInstance(properties(server, protocol));
        Transport transport = null;
        try {
            MimeMessage message = message(letter, server, session);
            Address[] recipients = recipients(letter);
            transport = session.getTransport(protocol);
            connect(transport, server, password);
            cancel.check();
            send(transport, message, recipients, server);
        } catch (MessagingException e) {
            throw refused("post.mail.unreadable", e);
        } finally {
            close(transport);
        }
    }

    private Properties properties(MailServer server, String protocol) {
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + "timeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "auth", String.valueOf(server.user().isPresent()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "from", server.sender().address());
        // The name of this machine is nobody's business.
        properties.setProperty(prefix + "localhost", domain(server.sender()));
        if (server.protection() == Protection.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        trusting.ifPresent(factory -> properties.put(prefix + "ssl.socketFactory", factory));
        return properties;
    }

    private static String domain(Correspondent sender) {
        return sender.address().substring(sender.address().indexOf('@') + 1);
    }

    private static MimeMessage message(Letter letter, MailServer server, Session session) throws MessagingException {
        MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(letter.mail()));
        message.removeHeader("X-Unsent");
        boolean another = message.getFrom() == null
                || message.getFrom().length != 1
                || !(message.getFrom()[0] instanceof InternetAddress from)
                || !from.getAddress().equalsIgnoreCase(server.sender().address());
        if (another) {
            message.setHeader("Sender", server.sender().address());
        }
        if (letter.automatic()) {
            message.setHeader("Auto-Submitted", "auto-generated");
        }
        return message;
    }

    private static Address[] recipients(Letter letter) throws MessagingException {
        Address[] recipients = new Address[letter.recipients().size()];
        for (int i = 0; i < recipients.length; i++) {
            recipients[i] = new InternetAddress(letter.recipients().get(i).address());
        }
        return recipients;
    }

    private static void connect(Transport transport, MailServer server, String password) {
        try {
            // A password alone would be tried with the name of whoever sits at this machine.
            transport.connect(
                    server.host(),
                    server.port(),
                    server.user().orElse(null),
                    server.user().isPresent() ? password : null);
        } catch (AuthenticationFailedException e) {
            throw refused("post.login", e, server.place(), server.user().orElse(""));
        } catch (MessagingException e) {
            throw refused("post.unreachable", e, server.place(), NetworkProblem.reason(e));
        }
    }

    private static void send(Transport transport, MimeMessage message, Address[] recipients, MailServer server) {
        try {
            transport.sendMessage(message, recipients);
        } catch (MessagingException e) {
            throw judged(e, server);
        }
    }

    /** What a failure after the greeting means: a reply of the server is its word, its silence is none. */
    private static Refusal judged(MessagingException e, MailServer server) {
        Optional<SMTPAddressFailedException> address =
                within(e, SMTPAddressFailedException.class).filter(one -> one.getReturnCode() >= REFUSALS);
        if (address.isPresent()) {
            String whom = address.get().getAddress().getAddress();
            return refused("post.recipient.refused", e, server.place(), whom, said(address.get()));
        }
        Optional<SMTPSenderFailedException> sender =
                within(e, SMTPSenderFailedException.class).filter(one -> one.getReturnCode() >= REFUSALS);
        if (sender.isPresent()) {
            String who = server.sender().address();
            return refused("post.sender.refused", e, server.place(), who, said(sender.get()));
        }
        Optional<SMTPSendFailedException> whole =
                within(e, SMTPSendFailedException.class).filter(one -> one.getReturnCode() >= REFUSALS);
        if (whole.isPresent()) {
            return refused("post.refused", e, server.place(), said(whole.get()));
        }
        return new Doubtful(
                Sentence.of(SmtpCarrier.class, "post.doubtful", server.place(), NetworkProblem.reason(e)), e);
    }

    /** The first of a kind among the failures that were chained to one. */
    private static <E extends MessagingException> Optional<E> within(MessagingException e, Class<E> kind) {
        Exception one = e;
        while (one instanceof MessagingException link) {
            if (kind.isInstance(link)) {
                return Optional.of(kind.cast(link));
            }
            one = link.getNextException();
        }
        return Optional.empty();
    }

    /** The words of a server, on one line. */
    private static String said(MessagingException e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip().replaceFirst("[.;]$", "");
    }

    private static Refusal refused(String key, Exception cause, Object... arguments) {
        return new Refusal(Sentence.of(SmtpCarrier.class, key, arguments), cause);
    }

    private static void close(Transport transport) {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException | RuntimeException e) {
                // the server has the mail or not, whatever its farewell
            }
        }
    }
}
