package org.beffroi.sources.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.guest.LibraryLoader;
import org.beffroi.sources.mail.MailMessage.Nature;
import org.beffroi.sources.value.HtmlLinks;
import org.beffroi.sources.value.HtmlText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads mails (RFC 5322, MIME) as people and their programs write them. Immutable; for several threads. */
final class MailReader {

    /** Bytes of a mail that are read; what is beyond is in attached files, which are not kept anyway. */
    static final int LONGEST = 30 << 20;

    private static final int MOST_INSIDE = 200;
    private static final int MOST_LINKS = 50;
    private static final int LONGEST_REFERENCES = 20_000;
    private static final Pattern ID = Pattern.compile("<\\s*([^<>\\s]{1,500})\\s*>");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\",;:()]+@[^\\s<>\",;:()]+");
    private static final Pattern FORWARDED = Pattern.compile("(?i)^(?:tr|fwd?|wg|i)\\s*:.*");
    private static final Pattern AWAY =
            Pattern.compile("(?i)^(?:réponse automatique|automatic reply|auto(?:matic)?[ -]?reply|"
                    + "out of (?:the )?office|absence du bureau|message d[’']absence|absent du bureau)\\b.*");
    private static final Pattern UNDELIVERED = Pattern.compile(
            "(?i)^(?:undeliver(?:ed|able)|delivery status notification|"
                    + "mail delivery (?:failed|failure|system)|returned mail|failure notice|non remis|échec de (?:la )?remise).*");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"\\])]+");

    private final Session session;
    private final MailDates dates;

    MailReader(MailDates dates) {
        Properties properties = new Properties();
        properties.setProperty("mail.mime.allowutf8", "true");
        this.session = LibraryLoader.with(Session.class, () -> Session.getInstance(properties));
        this.dates = dates;
    }

    /**
     * What a mail, or a digest of mails, says.
     *
     * @param messages the mail itself, where it has words of its own, and those that a digest carries
     * @param cut whether something was left unread because there was too much of it or it was broken
     */
    record Read(List<MailMessage> messages, boolean cut) {
        Read {
            messages = List.copyOf(messages);
        }
    }

    /**
     * Reads a mail.
     *
     * @throws MessagingException if the bytes are no mail: without any header
     */
    Read read(byte[] bytes) throws MessagingException {
        MimeMessage mail = new MimeMessage(session, new SharedByteArrayInputStream(withoutEnvelope(bytes)));
        if (!mail.getAllHeaderLines().hasMoreElements()) {
            throw new MessagingException("no header");
        }
        List<MailMessage> messages = new ArrayList<>();
        MailParts parts = MailParts.of(mail);
        boolean cut = parts.isCut() || bytes.length >= LONGEST;
        Optional<MimeMessage> inner =
                parts.mails().isEmpty() ? Optional.empty() : inner(parts.mails().getFirst());
        MailMessage outer = message(mail, parts, parts.isDigest() ? Optional.empty() : inner);
        boolean empty = parts.isDigest() && outer.text().isBlank();
        if (!empty) {
            messages.add(outer);
        }
        if (parts.isDigest()) {
            for (MimePart part :
                    parts.mails().subList(0, Math.min(MOST_INSIDE, parts.mails().size()))) {
                inner(part)
                        .map(one -> message(one, MailParts.of(one), Optional.empty()))
                        .ifPresent(messages::add);
            }
        }
        return new Read(messages, cut);
    }

    /** A line {@code From …} before the header, as mailboxes have it. */
    private static byte[] withoutEnvelope(byte[] bytes) {
        boolean envelope = bytes.length > 5
                && bytes[0] == 'F'
                && bytes[1] == 'r'
                && bytes[2] == 'o'
                && bytes[3] == 'm'
                && bytes[4] == ' ';
        if (!envelope) {
            return bytes;
        }
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return java.util.Arrays.copyOfRange(bytes, Math.min(bytes.length, end + 1), bytes.length);
    }

    private Optional<MimeMessage> inner(MimePart part) {
        try (InputStream in = new jakarta.mail.internet.MimePartDataSource(part).getInputStream()) {
            return Optional.of(new MimeMessage(session, in));
        } catch (MessagingException
                | IOException
                | RuntimeException e) { // what is broken inside hides not what is around it
            return Optional.empty();
        }
    }

    private MailMessage message(MimeMessage mail, MailParts parts, Optional<MimeMessage> inner) {
        String subject = HeaderText.of(MailParts.header(mail, "Subject"));
        List<String> references = ids(MailParts.header(mail, "References"));
        List<String> answered = ids(MailParts.header(mail, "In-Reply-To"));
        Optional<String> replyTo = answered.stream().findFirst().or(() -> last(references));
        Optional<String> thread = references.stream().findFirst().or(() -> replyTo);
        Optional<InternetAddress> from = from(mail);
        Nature nature = nature(mail, parts, subject);
        List<String> links = new ArrayList<>();
        String text = text(parts, FORWARDED.matcher(subject).matches(), links);
        Optional<MailMessage> carried = inner.map(one -> message(one, MailParts.of(one), Optional.empty()));
        if (text.isBlank() && carried.isPresent()) {
            text = (carried.get().subject() + "\n\n" + carried.get().text()).strip();
            links.addAll(carried.get().links());
        }
        List<String> files = new ArrayList<>(parts.files());
        if (!parts.isDigest()) {
            carried.map(MailMessage::subject)
                    .filter(name -> !name.isBlank())
                    .ifPresent(name -> files.add(name + ".eml"));
        }
        return new MailMessage(
                nature,
                ids(MailParts.header(mail, "Message-ID")).stream().findFirst().or(() -> bareId(mail)),
                subject,
                from.map(InternetAddress::getAddress)
                        .map(one -> HeaderText.of(one).toLowerCase(Locale.ROOT))
                        .filter(one -> !one.isEmpty()),
                from.map(InternetAddress::getPersonal).map(HeaderText::of).filter(name -> !name.isEmpty()),
                list(mail),
                date(mail),
                replyTo,
                thread,
                carried.flatMap(MailMessage::id),
                language(mail),
                text,
                links.stream().distinct().limit(MOST_LINKS).toList(),
                files);
    }

    private static Optional<String> last(List<String> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.getLast());
    }

    private static List<String> ids(String header) {
        String text = header.substring(0, Math.min(header.length(), LONGEST_REFERENCES));
        List<String> ids = new ArrayList<>();
        Matcher m = ID.matcher(text.replaceAll("\\r?\\n\\s*", " "));
        while (m.find()) {
            ids.add(m.group(1).replaceAll("\\p{Cntrl}", ""));
        }
        return ids;
    }

    /** An identity without brackets, as some programs write it. */
    private static Optional<String> bareId(MimeMessage mail) {
        String written = HeaderText.of(MailParts.header(mail, "Message-ID"));
        return ADDRESS.matcher(written).matches() && written.length() <= 500 ? Optional.of(written) : Optional.empty();
    }

    private static Optional<InternetAddress> from(MimeMessage mail) {
        for (String name : List.of("From", "Sender", "Reply-To")) {
            Optional<InternetAddress> found = address(MailParts.header(mail, name));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<InternetAddress> address(String raw) {
        String header = HeaderText.repaired(raw.replaceAll("\\r?\\n\\s*", " ")).strip();
        if (header.isEmpty()) {
            return Optional.empty();
        }
        try {
            InternetAddress[] all = InternetAddress.parseHeader(header, false);
            if (all.length > 0
                    && all[0].getAddress() != null
                    && ADDRESS.matcher(all[0].getAddress()).matches()) {
                return Optional.of(all[0]);
            }
        } catch (AddressException | RuntimeException e) {
            // found below, as far as there is one
        }
        try {
            Matcher m = ADDRESS.matcher(header);
            boolean found = m.find();
            String name = (found ? header.substring(0, m.start()) : header)
                    .replaceAll("[\"<>]", "")
                    .strip();
            InternetAddress made = new InternetAddress();
            made.setAddress(found ? m.group() : "");
            made.setPersonal(name.isEmpty() ? null : HeaderText.of(name), "UTF-8");
            return Optional.of(made);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
    }

    private Optional<java.time.Instant> date(MimeMessage mail) {
        Optional<java.time.Instant> sent = dates.read(HeaderText.of(MailParts.header(mail, "Date")));
        return sent.or(() -> dates.received(HeaderText.of(MailParts.header(mail, "Received"))));
    }

    private static Optional<String> list(MimeMessage mail) {
        String id = HeaderText.of(MailParts.header(mail, "List-Id"));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        String name = id.replaceAll("<[^>]*>", "").replace("\"", "").strip();
        return Optional.of(name.isEmpty() ? id.replaceAll("[<>]", "").strip() : name)
                .filter(one -> !one.isEmpty());
    }

    private static Optional<String> language(MimeMessage mail) {
        String tags = HeaderText.of(MailParts.header(mail, "Content-Language")).strip();
        return tags.isEmpty()
                ? Optional.empty()
                : Optional.of(tags.split("[,;\\s]")[0]).filter(tag -> !tag.isEmpty());
    }

    /** RFC 3834 (automatic answers), RFC 6522 (reports), RFC 2369 and 2919 (lists), and what came before them. */
    private static Nature nature(MimeMessage mail, MailParts parts, String subject) {
        String type =
                MailParts.header(mail, "Content-Type").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        String returnPath = MailParts.header(mail, "Return-Path").strip();
        String from = MailParts.header(mail, "From").toLowerCase(Locale.ROOT);
        boolean daemon = from.contains("mailer-daemon") || from.contains("postmaster@");
        if (type.startsWith("multipart/report")
                || daemon && UNDELIVERED.matcher(subject).matches()
                || returnPath.equals("<>") && UNDELIVERED.matcher(subject).matches()) {
            return Nature.DELIVERY_REPORT;
        }
        String submitted =
                HeaderText.of(MailParts.header(mail, "Auto-Submitted")).toLowerCase(Locale.ROOT);
        String precedence = HeaderText.of(MailParts.header(mail, "Precedence")).toLowerCase(Locale.ROOT);
        boolean replied = submitted.startsWith("auto-replied")
                || precedence.equals("auto_reply")
                || !MailParts.header(mail, "X-Autoreply").isBlank()
                || !MailParts.header(mail, "X-Autorespond").isBlank()
                || AWAY.matcher(subject).matches();
        if (replied) {
            return Nature.AUTOMATIC_REPLY;
        }
        boolean many = Set.of("bulk", "list", "junk").contains(precedence)
                || !MailParts.header(mail, "List-Id").isBlank()
                || !MailParts.header(mail, "List-Unsubscribe").isBlank()
                || submitted.startsWith("auto-generated")
                || parts.isDigest();
        return many ? Nature.MESSAGE : Nature.LETTER;
    }

    /** The plain text, unless it is only a word beside the page that says it all. */
    private static String text(MailParts parts, boolean forwards, List<String> links) {
        String plain = OwnWords.of(parts.plain(), forwards);
        WEB.matcher(plain)
                .results()
                .map(one -> one.group().replaceAll("[.,;:!?]+$", ""))
                .forEach(links::add);
        if (parts.html().isBlank()) {
            return plain;
        }
        Document page = Jsoup.parse(parts.html());
        OwnWords.unquote(page);
        String read = OwnWords.of(HtmlText.of(page.body()), forwards);
        Set<String> found = new LinkedHashSet<>(HtmlLinks.of(page.body().html()));
        boolean stub = plain.length() < 200 && plain.length() * 5 < read.length();
        if (plain.isBlank() || stub) {
            links.clear();
            links.addAll(found);
            return read;
        }
        return plain;
    }
}
