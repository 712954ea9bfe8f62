package org.beffroi.sources.mail;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.VisitContext;
import org.beffroi.sources.value.SettledTimes;

/** What one visit to a mailbox brought, and the number of mails that it left out. For one thread. */
final class MailHaul {

    private final SettledTimes settled;
    private final MailReader reader;
    private final MailMentions made;
    private final List<Mention> mentions = new ArrayList<>();
    private int reports;
    private int automatic;
    private int broken;
    private int cut;
    private long bytes;

    MailHaul(VisitContext context) {
        settled = new SettledTimes(context.zone());
        reader = new MailReader(new MailDates(settled, context.now()));
        made = new MailMentions(context.origin());
    }

    /** Takes the bytes of a mail, of which there are {@link MailReader#LONGEST} at most. */
    void take(byte[] mail) {
        bytes += mail.length;
        try {
            MailReader.Read read = reader.read(mail);
            cut += read.cut() ? 1 : 0;
            read.messages().forEach(this::take);
        } catch (MessagingException
                | RuntimeException e) { // a mail made to break its reader must not hide the next one
            broken++;
        }
    }

    private void take(MailMessage mail) {
        switch (mail.nature()) {
            case DELIVERY_REPORT -> reports++;
            case AUTOMATIC_REPLY -> automatic++;
            case LETTER, MESSAGE -> made.of(mail).ifPresentOrElse(mentions::add, () -> broken++);
        }
    }

    /** Bytes taken so far. */
    long bytes() {
        return bytes;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Sentence> remarks() {
        List<Sentence> remarks = new ArrayList<>();
        if (reports > 0) {
            remarks.add(Sentence.of(MailHaul.class, "mail.reports", reports));
        }
        if (automatic > 0) {
            remarks.add(Sentence.of(MailHaul.class, "mail.automatic", automatic));
        }
        if (broken > 0) {
            remarks.add(Sentence.of(MailHaul.class, "mail.broken", broken));
        }
        if (cut > 0) {
            remarks.add(Sentence.of(MailHaul.class, "mail.cut", cut));
        }
        remarks.addAll(settled.sentences());
        return remarks;
    }
}
