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
 * 5.1.4, multipart/alternative, the better one last). Pictures come along with the page (RFC 2387, multipart/related): nothing
 * is fetched to see them, so that mail programs show them without a question.
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
        InlinePictures pictures = new InlinePictures();
        String text = PlainText.of(document);
        String page = Page.of(document, pictures::address);
        String identity = identity(document, page);
        String boundary = "beffroi-" + identity;
        StringBuilder mail = new StringBuilder(header(document, identity));
        several(mail, "alternative", boundary);
        text(mail, boundary, "plain", text);
        page(mail, boundary, page, pictures.all());
        mail.append("--").append(boundary).append("--").append(LINE);
        out.write(mail.toString().getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String header(Document document, String identity) {
        Correspondent sender = document.sender().orElse(NOBODY);
        StringBuilder header = new StringBuilder(HeaderText.field("From", List.of(sender)));
        if (!document.recipients().isEmpty()) {
            header.append(HeaderText.field("To", document.recipients()));
        }
        header.append(HeaderText.field("Subject", subject(document)));
        field(header, "Date", DATE.format(document.made().atZone(document.zone())));
        field(header, "Message-ID", "<" + identity + '@' + domain(sender) + '>');
        field(header, "Content-Language", document.language().toLanguageTag());
        field(header, "MIME-Version", "1.0");
        field(header, "X-Unsent", "1");
        return header.toString();
    }

    /** A field of plain signs, short enough for a line. */
    private static void field(StringBuilder mail, String name, String value) {
        mail.append(name).append(": ").append(value).append(LINE);
    }

    /** The header of what has several parts, and the empty line after it. */
    private static void several(StringBuilder mail, String kind, String boundary) {
        field(mail, "Content-Type", "multipart/" + kind + ";" + LINE + " boundary=\"" + boundary + '"');
        mail.append(LINE);
    }

    /** Servers look askance at identities of a domain that does not exist. */
    private static String domain(Correspondent sender) {
        return sender.address().substring(sender.address().indexOf('@') + 1);
    }

    private static String subject(Document document) {
        return document.title() + document.subtitle().map(line -> " – " + line).orElse("");
    }

    /** The page, with its pictures where it has any. */
    private static void page(StringBuilder mail, String outer, String page, List<InlinePictures.Pixels> pictures) {
        if (pictures.isEmpty()) {
            text(mail, outer, "html", page);
            return;
        }
        String boundary = outer + "-page";
        mail.append("--").append(outer).append(LINE);
        several(mail, "related; type=\"text/html\"", boundary);
        text(mail, boundary, "html", page);
        for (InlinePictures.Pixels picture : pictures) {
            mail.append("--").append(boundary).append(LINE);
            field(mail, "Content-Type", "image/png; name=\"" + picture.file() + '"');
            field(mail, "Content-ID", "<" + picture.identity() + '>');
            field(mail, "Content-Disposition", "inline; filename=\"" + picture.file() + '"');
            content(mail, picture.png());
        }
        mail.append("--").append(boundary).append("--").append(LINE);
    }

    private static void text(StringBuilder mail, String boundary, String kind, String content) {
        mail.append("--").append(boundary).append(LINE);
        field(mail, "Content-Type", "text/" + kind + "; charset=UTF-8");
        content(mail, content.replaceAll("\\R", LINE).getBytes(StandardCharsets.UTF_8));
    }

    /** In base 64, of which no character can be taken for a boundary and no line is too long (RFC 2045, section 6.8). */
    private static void content(StringBuilder mail, byte[] bytes) {
        field(mail, "Content-Transfer-Encoding", "base64");
        mail.append(LINE).append(Base64.getMimeEncoder().encodeToString(bytes)).append(LINE);
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
