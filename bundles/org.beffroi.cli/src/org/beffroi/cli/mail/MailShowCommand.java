package org.beffroi.cli.mail;

import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.post.MailServer;
import org.beffroi.dossier.post.PostOffice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says by which server the dossier sends its mail; never the password. */
@Component
@Command.Info(id = "mail show")
public final class MailShowCommand implements Command<MailShowCommand.Parameters> {

    private final PostOffice post;

    @Activate
    public MailShowCommand(@Reference PostOffice post) {
        this.post = post;
    }

    /** Nothing to say. */
    public record Parameters() {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        MailServer server = post.server(workplace.dossier(Access.READ));
        workplace
                .out()
                .println(Sentence.of(
                                getClass(),
                                "mail.show",
                                server.place(),
                                protection(server),
                                server.user().orElse("–"),
                                server.sender().address())
                        .in(workplace.locale()));
        return Outcome.DONE;
    }

    /** The name of a protocol, which is the same in each language, or that there is none. */
    private static Object protection(MailServer server) {
        return server.protection() == MailServer.Protection.NONE
                ? Sentence.of(MailShowCommand.class, "mail.show.unprotected")
                : server.protection().name();
    }
}
