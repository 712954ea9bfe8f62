package org.beffroi.sources.mail;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one mail says.
 *
 * @param nature whose hand wrote it
 * @param id its {@code Message-ID} without brackets
 * @param subject possibly empty
 * @param address of its author, in lower case
 * @param name of its author
 * @param list the mailing list or newsletter it came with
 * @param date when it was sent, else received; empty where neither is believable
 * @param replyTo identity of the mail that it answers
 * @param thread identity of the mail that began the exchange
 * @param forwarded identity of the mail that it carries
 * @param language as its header says it
 * @param text its own words, possibly empty
 * @param links addresses of the web that it links to
 * @param attachments names of its attached files
 */
record MailMessage(
        Nature nature,
        Optional<String> id,
        String subject,
        Optional<String> address,
        Optional<String> name,
        Optional<String> list,
        Optional<Instant> date,
        Optional<String> replyTo,
        Optional<String> thread,
        Optional<String> forwarded,
        Optional<String> language,
        String text,
        List<String> links,
        List<String> attachments) {

    /** Whose hand wrote a mail. */
    enum Nature {
        /** Someone wrote to someone. */
        LETTER,
        /** Sent to many, or by a machine on purpose: newsletters, lists, alerts. */
        MESSAGE,
        /** A machine says that it is away. */
        AUTOMATIC_REPLY,
        /** A machine says that a mail did not arrive, or did. */
        DELIVERY_REPORT
    }

    MailMessage {
        Objects.requireNonNull(nature);
        Objects.requireNonNull(date);
        links = List.copyOf(links);
        attachments = List.copyOf(attachments);
    }
}
