package org.beffroi.sources.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.source.VisitContext;
import org.beffroi.sources.value.SettledTimes;

/** Mails written for tests, and the circumstances in which they are read. */
final class Mails {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final MailReader READER = new MailReader(new MailDates(new SettledTimes(ZoneId.of("Europe/Paris")), NOW));

    private Mails() {}

    static VisitContext context(Path dossier, Instant now, String... allowed) {
        return new VisitContext(
                new Origin("boite", new BatchId("harvest-1"), now),
                ZoneId.of("Europe/Paris"),
                dossier,
                now,
                Set.of(allowed),
                Cancel.never());
    }

    /** A mail with lines ended as in transport. */
    static byte[] bytes(String mail) {
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static MailMessage read(String mail) {
        return all(bytes(mail)).messages().getFirst();
    }

    static MailReader.Read all(byte[] mail) {
        try {
            return READER.read(mail);
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** A letter of few words. */
    static String letter(String id, String subject, String text) {
        return String.format(Locale.ROOT, """
                Message-ID: <%s@mairie.example>
                Date: Tue, 24 Nov 2026 08:00:00 +0100
                From: Jeanne Martin <jeanne@example.org>
                To: maire@mairie.example
                Subject: %s
                Content-Type: text/plain; charset=utf-8

                %s
                """, id, subject, text);
    }
}
