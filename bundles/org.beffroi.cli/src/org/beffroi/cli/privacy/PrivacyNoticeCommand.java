package org.beffroi.cli.privacy;

import java.time.Clock;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.privacy.InformationNotice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the notice for the people who are spoken of, from what the sources declare. */
@Component(service = Command.class)
@Command.Info(id = "privacy notice")
public final class PrivacyNoticeCommand extends PrivacyPaperCommand {

    @Activate
    public PrivacyNoticeCommand(@Reference Harvest harvest) {
        this(harvest, Clock.systemUTC());
    }

    PrivacyNoticeCommand(Harvest harvest, Clock clock) {
        super(workplace ->
                new InformationNotice(workplace.dossier(Access.READ), harvest::kind, clock).paper(workplace.locale()));
    }
}
