package org.beffroi.cli.mail;

import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.post.PostOffice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forgets the mail server of the dossier and its password. */
@Component
@Command.Info(id = "mail forget")
public final class MailForgetCommand implements Command<MailForgetCommand.Parameters> {

    private final PostOffice post;

    @Activate
    public MailForgetCommand(@Reference PostOffice post) {
        this.post = post;
    }

    /** Nothing to say. */
    public record Parameters() {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        post.close(dossier);
        workplace.tell(Sentence.of(getClass(), "mail.forget.done"));
        return Outcome.DONE;
    }
}
