package org.beffroi.documents.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.documents.page.Page;
import org.osgi.service.component.annotations.Component;

/**
 * A mail that holds a document twice, as text and as a page, for the reader's program to choose (RFC 5322; RFC 2046, section
 * 5.1.4, multipart/alternative, the better one last).
 *
 * <p>{@code X-Unsent: 1} makes mail programs that know it open the file as a draft, ready to be sent. Without a sender the
 * mail comes from an address that nobody has ({@code .invalid}, RFC 2606), for the program to replace by its own.
 */
@Component
@DocumentWriter.Info(id = "eml", mediaType = "message/rfc822")
public final class MailDocumentWriter implements DocumentWriter {

    /** RFC 5322, section 3.3: days and months in English, whatever the language of the mail. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

    private static final Correspondent NOBODY = new Correspondent("Beffroi", "beffroi@beffroi.invalid");
    private static final String LINE = "\r\n";

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        String text = PlainText.of(document);
        String page = Page.of(document, Page.Pictures.SAID);
        String identity = identity(document, page);
        String boundary = "beffroi-" + identity;
        StringBuilder mail = new StringBuilder();
        mail.append(HeaderText.field("From", List.of(document.sender().orElse(NOBODY))));
        if (!document.recipients().isEmpty()) {
            mail.append(HeaderText.field("To", document.recipients()));
        }
        mail.append(HeaderText.field("Subject", subject(document)));
        mail.append("Date: ")
                .append(DATE.format(document.made().atZone(document.zone())))
                .append(LINE);
        mail.append("Message-ID: <")
                .append(identity)
                .append('@')
                .append(domain(document.sender().orElse(NOBODY)))
                .append('>')
                .append(LINE);
        mail.append("Content-Language: ")
                .append(document.language().toLanguageTag())
                .append(LINE);
        mail.append("MIME-Version: 1.0").append(LINE);
        mail.append("X-Unsent: 1").append(LINE);
        mail.append("Content-Type: multipart/alternative;")
                .append(LINE)
                .append(" boundary=\"")
                .append(boundary)
                .append('"')
                .append(LINE)
                .append(LINE);
        part(mail, boundary, "text/plain", text);
        part(mail, boundary, "text/html", page);
        mail.append("--").append(boundary).append("--").append(LINE);
        out.write(mail.toString().getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Servers look askance at identities of a domain that does not exist. */
    private static String domain(Correspondent sender) {
        return sender.address().substring(sender.address().indexOf('@') + 1);
    }

    private static String subject(Document document) {
        return document.title() + document.subtitle().map(line -> " – " + line).orElse("");
    }

    /** In base 64, of which no character can be taken for a boundary and no line is too long (RFC 2045, section 6.8). */
    private static void part(StringBuilder mail, String boundary, String type, String content) {
        byte[] bytes = content.replaceAll("\\R", LINE).getBytes(StandardCharsets.UTF_8);
        mail.append("--").append(boundary).append(LINE);
        mail.append("Content-Type: ").append(type).append("; charset=UTF-8").append(LINE);
        mail.append("Content-Transfer-Encoding: base64").append(LINE).append(LINE);
        mail.append(Base64.getMimeEncoder().encodeToString(bytes)).append(LINE);
    }

    /** The same for the same document, so that a mail written twice is known to be one. */
    private static String identity(Document document, String page) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(document.recipients().toString().getBytes(StandardCharsets.UTF_8));
            byte[] sum = hash.digest(page.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
