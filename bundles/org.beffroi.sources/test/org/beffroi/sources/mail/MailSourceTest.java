package org.beffroi.sources.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Visit;
import org.beffroi.sources.web.TestWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Against a real server: GreenMail on the loopback address. */
@Tag("verify") // Speaks with a real mail server.
class MailSourceTest {

    private final GreenMail server = new GreenMail(ServerSetup.IMAP.dynamicPort());
    private final MailSource source = new MailSource(TestWeb.quick());
    private GreenMailUser user;

    @BeforeEach
    void start() {
        server.start();
        user = server.setUser("mairie@mairie.example", "mairie", "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private int port() {
        return server.getImap().getPort();
    }

    private MailFolder folder(String name) throws Exception {
        ImapHostManager hosts = server.getManagers().getImapHostManager();
        MailFolder there = hosts.getFolder(user, name);
        return there == null ? hosts.createMailbox(user, name) : there;
    }

    private void put(String folder, String mail) throws Exception {
        MimeMessage message =
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(Mails.bytes(mail)));
        folder(folder).appendMessage(message, new Flags(), new Date());
    }

    private MailParameters parameters(String password, Optional<String> folder) {
        return MailParameters.ofPassword(
                "127.0.0.1",
                Optional.of(port()),
                Optional.of(MailParameters.Encryption.NONE),
                "mairie",
                password,
                folder);
    }

    private Visit visit(Optional<String> folder, Optional<String> cursor) {
        return source.visit(
                parameters("secret", folder), cursor, Mails.context(Path.of("."), Mails.NOW, "127.0.0.1:" + port()));
    }

    @Test
    void newMailsComeOnceAndNothingChangesOnTheServer() throws Exception {
        put("INBOX", Mails.letter("un", "Un", "premier"));
        put("INBOX", "From: a@example.org\nAuto-Submitted: auto-replied\n\nabsent");
        put("INBOX", Mails.letter("deux", "Deux", "second"));

        Visit first = visit(Optional.empty(), Optional.empty());
        Visit same = visit(Optional.empty(), Optional.of(first.cursor()));
        put("INBOX", Mails.letter("trois", "Trois", "dernier"));
        Visit second = visit(Optional.empty(), Optional.of(same.cursor()));

        assertThat(first.mentions()).extracting(Mention::text).containsExactly("premier", "second");
        assertThat(first.remarks()).extracting(one -> one.key()).containsExactly("mail.automatic");
        assertThat(same.mentions()).isEmpty();
        assertThat(second.mentions()).extracting(Mention::text).containsExactly("dernier");
        assertThat(folder("INBOX").getMessageCount()).isEqualTo(4);
        assertThat(folder("INBOX").getMessages())
                .noneMatch(one -> one.getFlags().contains(Flags.Flag.SEEN));
    }

    @Test
    void aLongFolderComesInPortions() throws Exception {
        for (int i = 0; i < 205; i++) {
            put("INBOX", Mails.letter("n" + i, "S", "texte " + i));
        }

        Visit first = visit(Optional.empty(), Optional.empty());
        Visit second = visit(Optional.empty(), Optional.of(first.cursor()));

        assertThat(first.mentions()).hasSize(200);
        assertThat(first.more()).isTrue();
        assertThat(second.mentions())
                .extracting(Mention::text)
                .containsExactly("texte 200", "texte 201", "texte 202", "texte 203", "texte 204");
        assertThat(second.more()).isFalse();
    }

    @Test
    void aFolderNumberedAnewIsReadAnewUnderTheSameIdentities() throws Exception {
        put("INBOX", Mails.letter("un", "Un", "premier"));
        Visit first = visit(Optional.empty(), Optional.empty());
        long validity = ImapCursor.read(first.cursor()).orElseThrow().validity();

        Visit again = visit(Optional.empty(), Optional.of(new ImapCursor(validity + 1, 900).written()));

        assertThat(again.mentions())
                .extracting(Mention::id)
                .containsExactly(first.mentions().getFirst().id());
        assertThat(again.remarks()).extracting(one -> one.key()).containsExactly("mail.renumbered");
        assertThat(again.cursor()).isEqualTo(first.cursor());
    }

    @Test
    void aMailLargerThanTheLimitIsReadToIt() throws Exception {
        put(
                "INBOX",
                "Message-ID: <gros@mairie.example>\nSubject: gros\nFrom: a@example.org\n\n"
                        + "0123456789 ".repeat(200_000));

        Visit visit = visit(Optional.empty(), Optional.empty());

        assertThat(visit.mentions().getFirst().text()).hasSizeBetween(900_000, 1_000_000);
        assertThat(visit.remarks()).extracting(one -> one.key()).containsExactly("mail.cut");
    }

    @Test
    void theFolderThatIsNotThereNamesThoseThatAre() throws Exception {
        folder("Courrier");

        assertThatThrownBy(() -> visit(Optional.of("Couriers"), Optional.empty()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .contains("Courrier", "INBOX"));
    }

    @Test
    void aWrongPasswordIsSaidInWordsWithoutIt() {
        assertThatThrownBy(() -> source.visit(
                        parameters("faux-mot", Optional.empty()),
                        Optional.empty(),
                        Mails.context(Path.of("."), Mails.NOW, "127.0.0.1:" + port())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .contains("mairie")
                                .doesNotContain("faux-mot"));
        assertThat(parameters("faux-mot", Optional.empty()).toString()).doesNotContain("faux-mot");
    }

    @Test
    void aPrivateServerIsVisitedOnlyWhereItIsAllowed() {
        assertThatThrownBy(() -> source.visit(
                        parameters("secret", Optional.empty()),
                        Optional.empty(),
                        Mails.context(Path.of("."), Mails.NOW)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("web.private"));
    }

    @Test
    void aServerThatDoesNotEncryptIsNotToldThePassword() {
        MailParameters asked = MailParameters.ofPassword(
                "127.0.0.1",
                Optional.of(port()),
                Optional.of(MailParameters.Encryption.STARTTLS),
                "mairie",
                "secret",
                Optional.empty());

        assertThatThrownBy(() ->
                        source.visit(asked, Optional.empty(), Mails.context(Path.of("."), Mails.NOW, "127.0.0.1")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("mail.unreachable"));
    }

    @Test
    void aServerThatIsNotThereIsSaidInWords() {
        int port = port();
        server.stop();

        assertThatThrownBy(() -> source.visit(
                        MailParameters.ofPassword(
                                "127.0.0.1", Optional.of(port), Optional.empty(), "m", "s", Optional.empty()),
                        Optional.empty(),
                        Mails.context(Path.of("."), Mails.NOW, "127.0.0.1")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("mail.unreachable"));
    }
}
