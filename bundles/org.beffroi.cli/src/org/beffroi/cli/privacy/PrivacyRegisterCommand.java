package org.beffroi.cli.privacy;

import java.time.Clock;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.privacy.RegisterEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the entry of the register of processing and the information notice, from what the sources declare. */
@Component(service = Command.class)
@Command.Info(id = "privacy register")
public final class PrivacyRegisterCommand extends PrivacyPaperCommand {

    @Activate
    public PrivacyRegisterCommand(@Reference Harvest harvest) {
        this(harvest, Clock.systemUTC());
    }

    PrivacyRegisterCommand(Harvest harvest, Clock clock) {
        super(workplace ->
                new RegisterEntry(workplace.dossier(Access.READ), harvest::kind, clock).paper(workplace.locale()));
    }
}
