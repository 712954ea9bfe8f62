package org.beffroi.sources.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.core.source.Web;
import org.beffroi.sources.web.WebHostRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A folder of an IMAP server: letters to the mayor, newsletters, alerts of other services. Changes nothing there. */
@Component(service = Source.class)
@Source.Info(id = "mail")
public final class MailSource implements Source<MailParameters> {

    private static final int MOST = 200;
    private static final long MOST_BYTES = 64L << 20;

    private final Web web;

    /** Mailboxes; that web is where tokens are asked for. */
    @Activate
    public MailSource(@Reference Web web) {
        this.web = web;
    }

    @Override
    public Visit visit(MailParameters parameters, Optional<String> cursor, VisitContext context) {
        try {
            new WebHostRules().admit(parameters.host(), parameters.usedPort(), context.allowedHosts());
        } catch (UnknownHostException e) {
            throw new Refusal(Sentence.of(MailSource.class, "mail.host", parameters.host()), e);
        }
        try (ImapFolder folder = ImapFolder.open(parameters, key(parameters, context))) {
            return read(folder, cursor.flatMap(ImapCursor::read), context);
        } catch (MessagingException | IOException e) {
            throw ImapFolder.refused(parameters, e);
        }
    }

    /** An access token lasts about an hour and is asked for anew at each visit, so that none has to be kept. */
    private MailKey key(MailParameters parameters, VisitContext context) {
        return parameters
                .endpoint()
                .<MailKey>map(endpoint -> new MailKey.Token(
                        endpoint.refreshed(parameters.refreshToken().orElseThrow(), "refreshToken", web, context)
                                .access()))
                .orElseGet(() -> new MailKey.Password(parameters.password().orElseThrow()));
    }

    private static Visit read(ImapFolder folder, Optional<ImapCursor> before, VisitContext context)
            throws MessagingException, IOException {
        long validity = folder.validity();
        boolean renumbered = before.isPresent() && before.get().validity() != validity;
        long last = renumbered ? 0 : before.map(ImapCursor::last).orElse(0L);
        List<Message> waiting = folder.after(last);
        MailHaul haul = new MailHaul(context);
        int taken = 0;
        while (taken < waiting.size() && taken < MOST && haul.bytes() < MOST_BYTES) {
            context.cancel().check();
            ImapFolder.Mail mail = folder.read(waiting.get(taken++), context.cancel());
            mail.bytes().ifPresent(haul::take);
            last = Math.max(last, mail.number());
        }
        List<Sentence> remarks = new ArrayList<>(haul.remarks());
        if (renumbered) {
            remarks.add(Sentence.of(MailSource.class, "mail.renumbered"));
        }
        String cursor = new ImapCursor(validity, last).written();
        return new Visit(haul.mentions(), cursor, taken < waiting.size(), Optional.empty(), remarks);
    }
}
