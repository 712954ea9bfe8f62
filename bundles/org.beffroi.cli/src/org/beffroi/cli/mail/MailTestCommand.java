package org.beffroi.cli.mail;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.edition.About;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.post.PostOffice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends a mail that says nothing but that it arrived. */
@Component
@Command.Info(id = "mail test")
public final class MailTestCommand implements Command<MailTestCommand.Parameters> {

    private final PostOffice post;
    private final About about;

    @Activate
    public MailTestCommand(@Reference PostOffice post, @Reference About about) {
        this.post = post;
        this.about = about;
    }

    /**
     * To whom.
     *
     * @param to an address
     */
    public record Parameters(String to) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Correspondent to = Recipients.of(parameters.to());
        Dossier dossier = workplace.dossier(Access.READ);
        Document document = new Document(
                say("mail.test.subject", workplace, dossier.settings().name()),
                Optional.empty(),
                workplace.locale(),
                dossier.settings().zone(),
                List.of(Part.Paragraph.of(
                        say("mail.test.text", workplace, dossier.settings().name()))),
                about.edition().line(),
                workplace.clock().instant(),
                "",
                Optional.empty(),
                List.of(to));
        post.send(document, dossier, false, workplace.cancel());
        workplace.tell(
                Sentence.of(getClass(), "mail.test.done", post.server(dossier).place(), to.address()));
        return Outcome.DONE;
    }

    private static String say(String key, Workplace workplace, Object... arguments) {
        return Sentence.of(MailTestCommand.class, key, arguments).in(workplace.locale());
    }
}
