package org.beffroi.sources.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.beffroi.core.source.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Mails made to fill a memory, to write headers, to break a reader. */
@Tag("verify") // Reads mails made to fill a memory.
@Timeout(60)
class HostileMailsTest {

    @Test
    void tenThousandLevelsAreReadToTheFortieth() {
        StringBuilder mail = new StringBuilder("From: a@example.org\nSubject: poupées\n");
        for (int level = 0; level < 10_000; level++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(level)
                    .append("\n\n--b")
                    .append(level)
                    .append('\n');
            mail.append("Content-Type: text/plain\n\nx")
                    .append(level)
                    .append("\n--b")
                    .append(level)
                    .append('\n');
        }
        mail.append("\nfin");

        MailReader.Read read = Mails.all(Mails.bytes(mail.toString()));

        assertThat(read.cut()).isTrue();
        assertThat(read.messages().getFirst().subject()).isEqualTo("poupées");
        assertThat(read.messages().getFirst().text())
                .startsWith("x0")
                .contains("x30")
                .doesNotContain("x50");
    }

    @Test
    void tenThousandPartsBesideEachOtherAreCounted() {
        MailReader.Read read =
                Mails.all(Mails.bytes("From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n"
                        + "--b\nContent-Type: application/pdf; name=a.pdf\n\nx\n".repeat(10_000) + "--b--\n"));

        assertThat(read.cut()).isTrue();
        assertThat(read.messages().getFirst().attachments()).hasSize(50);
    }

    @Test
    void aGigabyteOfLettersIsReadToItsLimit(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bombe.eml");
        byte[] line = ("QUFB".repeat(19) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] block = new byte[line.length * 10_000];
        for (int i = 0; i < block.length; i += line.length) {
            System.arraycopy(line, 0, block, i, line.length);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(Mails.bytes("From: a@example.org\nSubject: bombe\nContent-Transfer-Encoding: base64\n\n"));
            for (int i = 0; i < 60; i++) {
                out.write(block);
            }
        }

        MailHaul haul = new MailHaul(Mails.context(folder, Mails.NOW));
        try (var in = Files.newInputStream(file)) {
            haul.take(in.readNBytes(MailReader.LONGEST));
        }

        assertThat(haul.mentions().getFirst().text()).hasSizeLessThanOrEqualTo(1_000_000);
        assertThat(haul.remarks()).extracting(one -> one.key()).containsExactly("mail.cut");
    }

    @Test
    void wordsOfHeadersMakeNoHeaders() {
        MailMessage mail = Mails.read("From: =?utf-8?Q?a=0D=0ABcc:_x@example.org?= <a@example.org>\n"
                + "Subject: =?utf-8?Q?bonjour=0D=0AX-Injected:_oui=00?=\nMessage-ID: <a\u0007b@c>\n\nx");

        assertThat(mail.subject()).isEqualTo("bonjour X-Injected: oui");
        assertThat(mail.name().orElse("")).doesNotContain("\r", "\n");
        assertThat(mail.id().orElse("")).doesNotContain("\u0007");
    }

    @Test
    void anyBytesAtAllBringNoHarvestDown(@TempDir Path folder) {
        Random random = new Random(20_261_124);
        MailHaul haul = new MailHaul(Mails.context(folder, Mails.NOW));
        byte[] whole = Mails.bytes(
                "From: é <a@example.org>\nDate: Tue, 24 Nov 2026 08:00:00 +0100\nSubject: =?utf-8?Q?=C3=A9?=\n"
                        + "Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/html; charset=utf-7\n\n<p>x</p>\n--b--\n");
        for (int i = 0; i < 2_000; i++) {
            byte[] mail = whole.clone();
            for (int flips = random.nextInt(40); flips >= 0; flips--) {
                mail[random.nextInt(mail.length)] = (byte) random.nextInt(256);
            }
            haul.take(mail);
        }
        haul.take(new byte[0]);
        haul.take("\0\0\0".getBytes(StandardCharsets.US_ASCII));
        haul.take(Mails.bytes(Mails.letter("apres", "Après", "tout va bien")));

        assertThat(haul.mentions().getLast().id().value()).isEqualTo("mail:apres@mairie.example");
    }

    @Test
    void pagesThatNestWithoutEndAreRead() {
        for (String tag :
                java.util.List.of("<div>", "<blockquote type=cite>", "<div class=gmail_quote>", "<b><table><tr><td>")) {
            MailMessage mail = Mails.read(
                    "From: a@example.org\nContent-Type: text/html\n\n<p>bonjour</p>" + tag.repeat(20_000) + "fin");

            assertThat(mail.text()).contains("bonjour");
        }
    }

    @Test
    void endlessReferencesAndAddressesAreCut() {
        MailMessage mail = Mails.read("From: " + "a@example.org, ".repeat(20_000) + "\nReferences: "
                + "<a@b> ".repeat(100_000) + "\nSubject: " + "=?utf-8?Q?a?= ".repeat(50_000) + "\n\nx");

        assertThat(mail.subject().length()).isLessThanOrEqualTo(10_000);
        assertThat(mail.thread()).contains("a@b");
        assertThat(mail.address()).contains("a@example.org");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path folder) throws IOException {
        Path outside = Files.writeString(folder.resolve("secret.txt"), Mails.letter("secret", "s", "secret"));
        Path inside = Files.createDirectory(folder.resolve("boite"));
        Files.createSymbolicLink(inside.resolve("lien.eml"), outside);

        Visit visit = new MailboxSource()
                .visit(
                        new MailboxParameters("boite"),
                        Optional.empty(),
                        Mails.context(folder, Instant.now().plus(Duration.ofHours(1))));

        assertThat(visit.mentions()).isEmpty();
    }
}
