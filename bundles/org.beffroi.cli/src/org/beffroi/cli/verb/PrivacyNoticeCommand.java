package org.beffroi.cli.verb;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.privacy.InformationNotice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the notice for the people who are spoken of, from what the sources declare. */
@Component
@Command.Info(id = "privacy notice")
public final class PrivacyNoticeCommand implements Command<PrivacyNoticeCommand.Parameters> {

    private final Harvest harvest;
    private final Clock clock;

    @Activate
    public PrivacyNoticeCommand(@Reference Harvest harvest) {
        this(harvest, Clock.systemUTC());
    }

    PrivacyNoticeCommand(Harvest harvest, Clock clock) {
        this.harvest = harvest;
        this.clock = clock;
    }

    /**
     * Where to.
     *
     * @param to the file; its ending says which form
     */
    public record Parameters(Optional<Path> to) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        PaperFile file = new PaperFile(workplace, parameters.to());
        if (!file.isPaper()) {
            throw WrongUse.of("privacy.paper.format");
        }
        file.write(
                new InformationNotice(workplace.dossier(Access.READ), harvest::kind, clock).paper(workplace.locale()));
        return Outcome.DONE;
    }
}
