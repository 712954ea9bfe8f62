package org.beffroi.cli.privacy;

import java.time.Clock;
import java.util.List;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.erasure.Admission;
import org.beffroi.dossier.folder.AccessLog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Lets mentions of namesakes in that the mark of an erasure kept out. */
@Component
@Command.Info(id = "privacy let-in")
public final class PrivacyLetInCommand implements Command<PrivacyLetInCommand.Parameters> {

    private final Clock clock;

    @Activate
    public PrivacyLetInCommand() {
        this(Clock.systemUTC());
    }

    /** By that clock. */
    public PrivacyLetInCommand(Clock clock) {
        this.clock = clock;
    }

    /**
     * Which.
     *
     * @param mentions as the list of rejected rows or the report of a harvest names them
     */
    public record Parameters(@Argument List<String> mentions) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        if (parameters.mentions().isEmpty()) {
            throw Refusal.of(Refusal.Kind.WRONG_USE, PrivacyLetInCommand.class, "privacy.let.in.none");
        }
        Dossier dossier = workplace.dossier(Access.WRITE);
        int fresh = new Admission(dossier).letIn(parameters.mentions());
        new AccessLog(dossier.folder(), clock).served(workplace.person(), "privacy let-in", "", fresh);
        workplace
                .out()
                .println(Sentence.of(PrivacyLetInCommand.class, "privacy.let.in", fresh)
                        .in(workplace.locale()));
        return Outcome.DONE;
    }
}
