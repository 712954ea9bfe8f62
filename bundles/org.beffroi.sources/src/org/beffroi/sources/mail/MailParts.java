package org.beffroi.sources.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of one mail: its texts, the names of its files, the mails inside it. Bounded whatever the mail nests or packs: 40
 * levels, 1,000 parts, a million bytes of each text. For one mail and one thread.
 */
final class MailParts {

    private static final int DEEPEST = 40;
    private static final int MOST = 1_000;
    private static final int MOST_FILES = 50;
    private static final int LONGEST = 1_000_000;
    private static final int LONGEST_NAME = 200;
    private static final Pattern PARAMETER = Pattern.compile("(?i)\\b(?:file)?name\\*?\\s*=\\s*\"?([^\";\\r\\n]+)");

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<String> files = new ArrayList<>();
    private final List<MimePart> mails = new ArrayList<>();
    private boolean digest;
    private boolean cut;
    private int seen;

    /** The parts of that message. */
    static MailParts of(MimePart message) {
        MailParts parts = new MailParts();
        parts.walk(message, 0, false);
        return parts;
    }

    String plain() {
        return plain.toString();
    }

    String html() {
        return html.toString();
    }

    /** Names of attached files. */
    List<String> files() {
        return files;
    }

    /** Parts that hold a whole mail. */
    List<MimePart> mails() {
        return mails;
    }

    /** Whether the mails inside are sent together by a list, rather than forwarded. */
    boolean isDigest() {
        return digest;
    }

    /** Whether something was left unread because there was too much of it. */
    boolean isCut() {
        return cut;
    }

    private void walk(MimePart part, int depth, boolean inDigest) {
        if (depth > DEEPEST || ++seen > MOST) {
            cut = true;
            return;
        }
        String type = type(part, inDigest);
        try {
            if (type.startsWith("multipart/")) {
                multipart(part, type, depth);
            } else if (type.equals("message/rfc822") || type.equals("message/global")) {
                mails.add(part);
            } else if (isFile(part, type)) {
                file(part);
            } else if (type.equals("text/html")) {
                append(html, part);
            } else {
                append(plain, part);
            }
        } catch (MessagingException | IOException | RuntimeException e) { // a part that is broken hides no other
            cut = true;
        }
    }

    private void multipart(MimePart part, String type, int depth) throws MessagingException {
        MimeMultipart parts = new Lenient(part);
        boolean mixed = type.equals("multipart/digest");
        digest |= mixed;
        int count = parts.getCount();
        for (int i = 0; i < count; i++) {
            BodyPart one = parts.getBodyPart(i);
            if (one instanceof MimePart mime) {
                walk(mime, depth + 1, mixed);
            }
        }
    }

    /** Many mails lack the last boundary, or the word that says which one it is. */
    private static final class Lenient extends MimeMultipart {
        Lenient(MimePart part) throws MessagingException {
            super(new MimePartDataSource(part));
        }

        @Override
        protected void initializeProperties() {
            super.initializeProperties();
            allowEmpty = true;
            ignoreMissingEndBoundary = true;
            ignoreMissingBoundaryParameter = true;
        }
    }

    /** The type in lower case; what cannot be read is text. */
    static String type(MimePart part, boolean inDigest) {
        String written = header(part, "Content-Type");
        if (written.isBlank()) {
            return inDigest ? "message/rfc822" : "text/plain";
        }
        int end = written.indexOf(';');
        String type =
                HeaderText.of(end < 0 ? written : written.substring(0, end)).toLowerCase(Locale.ROOT);
        return type.matches("[\\w.+-]+/[\\w.+-]+") ? type : "text/plain";
    }

    static String header(MimePart part, String name) {
        try {
            String[] all = part.getHeader(name);
            return all == null || all.length == 0 || all[0] == null ? "" : all[0];
        } catch (MessagingException e) {
            return "";
        }
    }

    private static boolean isFile(MimePart part, String type) {
        boolean text = type.equals("text/plain") || type.equals("text/html") || type.equals("text/enriched");
        boolean attached = header(part, "Content-Disposition")
                .strip()
                .toLowerCase(Locale.ROOT)
                .startsWith("attachment");
        return !text || attached;
    }

    private void file(MimePart part) {
        String name = name(part);
        if (!name.isEmpty() && files.size() < MOST_FILES) {
            files.add(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
        }
    }

    /** The name a file has (RFC 2231, RFC 2047, or none of both), without any folder. */
    private static String name(MimePart part) {
        String name = "";
        for (String header : List.of(header(part, "Content-Disposition"), header(part, "Content-Type"))) {
            name = name.isEmpty() ? parameter(header) : name;
        }
        String plain = HeaderText.of(name);
        return plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1)
                .strip();
    }

    private static String parameter(String header) {
        try {
            int semicolon = header.indexOf(';');
            ContentType type = new ContentType(
                    "a/b" + (semicolon < 0 ? "" : HeaderText.repaired(header).substring(semicolon)));
            String name = type.getParameter("filename");
            name = name == null ? type.getParameter("name") : name;
            if (name != null) {
                return name;
            }
        } catch (ParseException | RuntimeException e) {
            // written as no standard has it: found below
        }
        Matcher m = PARAMETER.matcher(header);
        return m.find() ? m.group(1) : "";
    }

    private void append(StringBuilder to, MimePart part) throws MessagingException, IOException {
        byte[] bytes = bytes(part);
        if (to.length() + bytes.length > 2 * LONGEST) {
            cut = true;
            return;
        }
        String text = text(bytes, part);
        if (!text.isBlank()) {
            to.append(to.isEmpty() ? "" : "\n\n").append(text);
        }
    }

    private byte[] bytes(MimePart part) throws MessagingException, IOException {
        String encoding = header(part, "Content-Transfer-Encoding").strip().toLowerCase(Locale.ROOT);
        try (InputStream raw = raw(part)) {
            InputStream decoded =
                    switch (encoding) {
                        case "base64", "quoted-printable", "x-uuencode", "uuencode" ->
                            MimeUtility.decode(raw, encoding);
                        default -> raw;
                    };
            return whatCanBeRead(decoded);
        }
    }

    /** Coded texts that break off or hold letters that belong to no code are read as far as they go. */
    private byte[] whatCanBeRead(InputStream in) {
        byte[] buffer = new byte[LONGEST];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < LONGEST; ) {
                read = in.read(buffer, length, Math.min(8_192, LONGEST - length));
                length += Math.max(0, read);
            }
            cut |= length == LONGEST;
        } catch (IOException | RuntimeException e) {
            cut = true;
        }
        return java.util.Arrays.copyOf(buffer, length);
    }

    private static InputStream raw(MimePart part) throws MessagingException {
        return switch (part) {
            case jakarta.mail.internet.MimeBodyPart body -> body.getRawInputStream();
            case jakarta.mail.internet.MimeMessage message -> message.getRawInputStream();
            default -> throw new MessagingException("no part of a read message");
        };
    }

    private static String text(byte[] bytes, MimePart part) {
        String charset = "";
        try {
            String written = header(part, "Content-Type");
            String named = new ContentType(written).getParameter("charset");
            charset = named == null ? "" : named;
        } catch (ParseException | RuntimeException e) {
            Matcher m = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]+)").matcher(header(part, "Content-Type"));
            charset = m.find() ? m.group(1) : "";
        }
        return Charsets.decoded(bytes, Charsets.named(charset).orElse(StandardCharsets.UTF_8))
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\0", "");
    }
}
