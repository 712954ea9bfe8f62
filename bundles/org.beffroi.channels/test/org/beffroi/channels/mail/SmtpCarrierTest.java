package org.beffroi.channels.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.channels.mail.SmtpFront.Manner;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.post.Doubtful;
import org.beffroi.core.post.Letter;
import org.beffroi.core.post.MailServer;
import org.beffroi.core.post.MailServer.Protection;
import org.beffroi.core.source.HostRules;
import org.beffroi.core.source.NotAdmitted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real server: GreenMail on the loopback address, where need be with a front that does what it does not. */
class SmtpCarrierTest {

    private static final Correspondent WATCH = new Correspondent("Veille", "veille@ville.example");
    private static final String MAIL = "From: Veille <veille@ville.example>\r\nTo: cab@ville.example\r\n"
            + "Subject: Revue\r\nMessage-ID: <1@ville.example>\r\nX-Unsent: 1\r\n\r\nBonjour.\r\n.\r\nFin.\r\n";

    /** Rules by which this machine is private. */
    private static final HostRules RULES = (host, port, allowed) -> {
        if (host.equals("127.0.0.1") && !allowed.contains(host)) {
            throw new NotAdmitted(Sentence.of(SmtpCarrier.class, "mail.nobody"), NotAdmitted.Reason.PRIVATE);
        }
    };

    @TempDir
    static Path folder;

    private static TestCertificate certificate;

    private final GreenMail greenMail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final SmtpCarrier carrier =
            new SmtpCarrier(RULES, Optional.of(certificate.context().getSocketFactory()));

    @BeforeAll
    static void certify() throws Exception {
        certificate = TestCertificate.of("localhost", folder);
    }

    @BeforeEach
    void start() {
        greenMail.start();
    }

    @AfterEach
    void stop() {
        greenMail.stop();
    }

    private int port() {
        return greenMail.getSmtp().getPort();
    }

    private static MailServer server(String host, int port, Protection protection, Optional<String> user) {
        return new MailServer(host, port, protection, user, WATCH, true);
    }

    private SmtpFront front(Manner manner) throws IOException {
        return new SmtpFront(port(), manner, certificate);
    }

    private MailServer plain(int port) {
        return server("127.0.0.1", port, Protection.NONE, Optional.empty());
    }

    private static Letter letter(String... addresses) {
        return new Letter(
                MAIL.getBytes(StandardCharsets.US_ASCII),
                List.of(addresses).stream()
                        .map(address -> new Correspondent("", address))
                        .toList(),
                true);
    }

    private void refused(MailServer server, Letter letter, String key, String... words) {
        assertThatThrownBy(() -> carrier.carry(letter, server, Optional.of("secret"), Cancel.never()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.sentence().key()).isEqualTo(key);
                    assertThat(refusal.sentence().in(Locale.FRENCH))
                            .contains(words)
                            .doesNotContain("secret", " host", "timeout", "Exception");
                });
    }

    @Test
    void aMailArrivesAsItWasWrittenAndIsNoDraftAnyMore() throws Exception {
        carrier.carry(
                letter("cab@ville.example", "elu@ville.example"), plain(port()), Optional.empty(), Cancel.never());

        MimeMessage[] received = greenMail.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getSubject()).isEqualTo("Revue");
        assertThat(received[0].getMessageID()).isEqualTo("<1@ville.example>");
        assertThat(received[0].getHeader("X-Unsent")).isNull();
        assertThat(received[0].getHeader("Sender")).isNull();
        assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received[0].getContent().toString()).isEqualToNormalizingNewlines("Bonjour.\n.\nFin.");
    }

    @Test
    void whoeverWritesInAnotherNameIsNamedBesideIt() throws Exception {
        Letter letter = new Letter(
                MAIL.replace("veille@", "cabinet@").getBytes(StandardCharsets.US_ASCII),
                letter("elu@ville.example").recipients(),
                false);

        carrier.carry(letter, plain(port()), Optional.empty(), Cancel.never());

        MimeMessage received = greenMail.getReceivedMessages()[0];
        assertThat(received.getFrom()[0]).hasToString("Veille <cabinet@ville.example>");
        assertThat(received.getSender()).hasToString("veille@ville.example");
        assertThat(received.getHeader("Auto-Submitted")).isNull();
    }

    @Test
    void thePasswordIsSaidOnlyOnceTheConnectionIsEncrypted() throws IOException {
        greenMail.setUser("veille@ville.example", "veille", "secret");
        greenMail.getUserManager().setAuthRequired(true);
        try (SmtpFront front = front(Manner.OFFERS_STARTTLS)) {
            carrier.carry(
                    letter("cab@ville.example"),
                    server("localhost", front.port(), Protection.STARTTLS, Optional.of("veille")),
                    Optional.of("secret"),
                    Cancel.never());

            assertThat(greenMail.getReceivedMessages()).hasSize(1);
            assertThat(front.commands).anyMatch(command -> command.startsWith("encrypted AUTH"));
            assertThat(front.commands).noneMatch(command -> command.startsWith("plain AUTH"));
            assertThat(front.commands).contains("plain EHLO ville.example");
        }
    }

    @Test
    void aConnectionIsEncryptedFromTheFirstByteOn() throws IOException {
        try (SmtpFront front = front(Manner.ENCRYPTS)) {
            carrier.carry(
                    letter("cab@ville.example"),
                    server("localhost", front.port(), Protection.TLS, Optional.empty()),
                    Optional.empty(),
                    Cancel.never());

            assertThat(front.commands).noneMatch(command -> command.startsWith("plain"));
        }
        assertThat(greenMail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aCertificateThatNobodyKnowsIsNotTrusted() throws IOException {
        try (SmtpFront front = front(Manner.ENCRYPTS)) {
            MailServer server = server("localhost", front.port(), Protection.TLS, Optional.empty());
            assertThatThrownBy(() -> new SmtpCarrier(RULES)
                            .carry(letter("cab@ville.example"), server, Optional.empty(), Cancel.never()))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.sentence().key()).isEqualTo("post.unreachable"));
        }
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void theCertificateOfAnotherServerIsNotEnough() throws Exception {
        TestCertificate another = TestCertificate.of("autre.example", folder);
        try (SmtpFront front = new SmtpFront(port(), Manner.OFFERS_STARTTLS, another)) {
            SmtpCarrier trusting =
                    new SmtpCarrier(RULES, Optional.of(another.context().getSocketFactory()));
            MailServer server = server("localhost", front.port(), Protection.STARTTLS, Optional.of("veille"));
            assertThatThrownBy(() ->
                            trusting.carry(letter("cab@ville.example"), server, Optional.of("secret"), Cancel.never()))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.sentence().key()).isEqualTo("post.unreachable"));
            assertThat(front.commands).noneMatch(command -> command.contains("AUTH"));
        }
    }

    @Test
    void aServerThatDoesNotEncryptGetsNeitherPasswordNorMail() throws IOException {
        try (SmtpFront front = front(Manner.HONEST)) {
            refused(
                    server("localhost", front.port(), Protection.STARTTLS, Optional.of("veille")),
                    letter("cab@ville.example"),
                    "post.unreachable",
                    "rien n’est parti",
                    "n’offre pas STARTTLS");
            assertThat(front.commands).noneMatch(command -> command.contains("AUTH"));
        }
    }

    @Test
    void aRefusedLoginIsSaidWithoutThePassword() {
        greenMail.setUser("veille@ville.example", "veille", "another");
        greenMail.getUserManager().setAuthRequired(true);

        refused(
                server("127.0.0.1", port(), Protection.NONE, Optional.of("veille")),
                letter("cab@ville.example"),
                "post.login",
                "127.0.0.1:" + port(),
                "veille");
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void whereOneRecipientIsRefusedNobodyGetsTheMail() throws IOException {
        try (SmtpFront front = front(Manner.REFUSES_BAD)) {
            refused(
                    plain(front.port()),
                    letter("cab@ville.example", "bad@ville.example", "elu@ville.example"),
                    "post.recipient.refused",
                    "bad@ville.example",
                    "no such person here",
                    "pour personne");
            assertThat(front.commands).noneMatch(command -> command.contains("DATA"));
        }
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aSenderOrAMailThatIsRefusedIsSaid() throws IOException {
        try (SmtpFront front = front(Manner.REFUSES_SENDERS)) {
            refused(
                    plain(front.port()),
                    letter("cab@ville.example"),
                    "post.sender.refused",
                    "veille@ville.example",
                    "not your address");
        }
        try (SmtpFront front = front(Manner.TOO_LARGE)) {
            refused(plain(front.port()), letter("cab@ville.example"), "post.refused", "too large");
        }
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsDownIsSaid() {
        int port = port();
        greenMail.stop();

        refused(
                plain(port),
                letter("cab@ville.example"),
                "post.unreachable",
                "127.0.0.1:" + port,
                "la connexion y est refusée");
    }

    @Test
    void nobodyKnowsWhetherAMailArrivedWhoseServerHungUp() throws IOException {
        try (SmtpFront front = front(Manner.HANGS_UP_AFTER_THE_MAIL)) {
            refused(plain(front.port()), letter("cab@ville.example"), "post.doubtful", "peut-être arrivé");
            assertThatThrownBy(() -> carrier.carry(
                            letter("cab@ville.example"), plain(front.port()), Optional.empty(), Cancel.never()))
                    .isInstanceOf(Doubtful.class);
        }
    }

    @Test
    void aPrivateServerIsTalkedToOnlyWhereThatIsAllowed() {
        MailServer unallowed = new MailServer("127.0.0.1", port(), Protection.NONE, Optional.empty(), WATCH, false);

        refused(unallowed, letter("cab@ville.example"), "post.private", "--allow-private");
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void whoStopsInTimeSendsNothing() {
        Cancel cancel = new Cancel();
        cancel.ask();

        assertThatThrownBy(() -> carrier.carry(letter("cab@ville.example"), plain(port()), Optional.empty(), cancel))
                .isInstanceOf(Cancelled.class);
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }
}
