package org.beffroi.cli.mail;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.post.MailServer;
import org.beffroi.core.post.MailServer.Protection;
import org.beffroi.dossier.post.PostOffice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names the server by which the dossier sends its mail. */
@Component
@Command.Info(id = "mail set")
public final class MailSetCommand implements Command<MailSetCommand.Parameters> {

    private static final int LARGEST_PORT = 65_535;

    private final PostOffice post;
    private final UnaryOperator<String> environment;

    @Activate
    public MailSetCommand(@Reference PostOffice post) {
        this(post, System::getenv);
    }

    MailSetCommand(PostOffice post, UnaryOperator<String> environment) {
        this.post = post;
        this.environment = environment;
    }

    /**
     * The server.
     *
     * @param host its name
     * @param port absent: the usual one of the protection
     * @param protection how the connection is encrypted
     * @param user who logs in, absent where nobody has to
     * @param passwordEnv the variable that holds the password, so that it stands in no history of commands
     * @param from from whom mail goes
     * @param allowPrivate whether the server may stand at a private address
     */
    public record Parameters(
            String host,
            Optional<Integer> port,
            @Default("starttls") Protection protection,
            Optional<String> user,
            Optional<String> passwordEnv,
            String from,
            boolean allowPrivate) {
        public Parameters {
            if (host.isBlank()) {
                throw WrongUse.of("name.blank");
            }
            port.filter(number -> number < 1 || number > LARGEST_PORT).ifPresent(number -> {
                throw WrongUse.of("mail.port.range", String.valueOf(number));
            });
            if (passwordEnv.isPresent() && user.isEmpty()) {
                throw WrongUse.of("mail.password.user");
            }
        }
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        MailServer server = new MailServer(
                parameters.host().strip(),
                parameters.port().orElse(parameters.protection().port()),
                parameters.protection(),
                parameters.user(),
                Recipients.of(parameters.from()),
                parameters.allowPrivate());
        Optional<String> password =
                parameters.passwordEnv().map(variable -> EnvironmentSecret.read(variable, environment));
        Dossier dossier = workplace.dossier(Access.READ);
        post.open(server, password, dossier);
        post.ready(dossier);
        workplace.tell(Sentence.of(getClass(), "mail.set.done", server.place()));
        return Outcome.DONE;
    }
}
