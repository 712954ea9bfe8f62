package org.beffroi.channels.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.notify.Notice;
import org.beffroi.core.notify.Notifier;
import org.beffroi.core.notify.SendContext;
import org.beffroi.core.notify.SendOutcome;
import org.beffroi.core.post.Doubtful;
import org.osgi.service.component.annotations.Component;

/** Mail, by the mail server of the dossier. */
@Component(service = Notifier.class)
@Notifier.Info(id = "mail")
public final class MailNotifier implements Notifier<MailRecipients> {

    @Override
    public String place(MailRecipients parameters, Set<String> allowedHosts) {
        return parameters.people().stream().map(Correspondent::address).collect(Collectors.joining(", "));
    }

    @Override
    public SendOutcome send(Notice notice, MailRecipients parameters, SendContext context) {
        try {
            context.mail().send(letter(notice, parameters, context), context.cancel());
            return new SendOutcome.Accepted();
        } catch (Doubtful e) {
            return new SendOutcome.Uncertain(e);
        } catch (Refusal e) {
            return new SendOutcome.Refused(e);
        }
    }

    private static Document letter(Notice notice, MailRecipients parameters, SendContext context) {
        List<Part> parts = new ArrayList<>(notice.quotations());
        notice.foot().forEach(line -> parts.add(Part.Note.of(line)));
        return new Document(
                notice.title(),
                Optional.empty(),
                notice.language(),
                context.zone(),
                parts,
                context.program(),
                context.now(),
                notice.about(),
                Optional.empty(),
                parameters.people());
    }
}
