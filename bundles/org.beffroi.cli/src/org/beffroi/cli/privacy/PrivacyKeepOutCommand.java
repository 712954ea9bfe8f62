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

/** Keeps mentions out again that were let in: the way back from {@link PrivacyLetInCommand}. */
@Component
@Command.Info(id = "privacy keep-out")
public final class PrivacyKeepOutCommand implements Command<PrivacyKeepOutCommand.Parameters> {

    private final Clock clock;

    @Activate
    public PrivacyKeepOutCommand() {
        this(Clock.systemUTC());
    }

    /** By that clock. */
    public PrivacyKeepOutCommand(Clock clock) {
        this.clock = clock;
    }

    /**
     * Which.
     *
     * @param mentions as they were given to let them in
     */
    public record Parameters(@Argument List<String> mentions) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        if (parameters.mentions().isEmpty()) {
            throw Refusal.of(Refusal.Kind.WRONG_USE, PrivacyKeepOutCommand.class, "privacy.keep.out.none");
        }
        Dossier dossier = workplace.dossier(Access.WRITE);
        int again = new Admission(dossier)
                .keepOut(
                        parameters.mentions(),
                        workplace.progress(Sentence.of(PrivacyKeepOutCommand.class, "privacy.searching")));
        new AccessLog(dossier.folder(), clock).served(workplace.person(), "privacy keep-out", "", again);
        workplace
                .out()
                .println(Sentence.of(PrivacyKeepOutCommand.class, "privacy.keep.out", again)
                        .in(workplace.locale()));
        return Outcome.DONE;
    }
}
