package org.beffroi.cli.speaker;

import java.util.List;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.speaker.ListedSpeaker;
import org.beffroi.core.speaker.SpeakerList;
import org.osgi.service.component.annotations.Component;

/** Forgets who speaks under an account; whether its name may show stays as it is. */
@Component
@Command.Info(id = "speakers forget")
public final class SpeakersForgetCommand implements Command<SpeakersForgetCommand.Parameters> {

    private static final int MOST_SHOWN = 20;

    /**
     * Which one.
     *
     * @param account as it is listed
     */
    public record Parameters(@Argument String account) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        SpeakerList list = new SpeakerList(dossier.codebook());
        if (!list.forget(parameters.account())) {
            List<String> known = list.speakers().stream()
                    .map(ListedSpeaker::account)
                    .limit(MOST_SHOWN)
                    .toList();
            throw WrongUse.of("speakers.unknown", parameters.account(), String.join(", ", known));
        }
        dossier.renewEnrichment();
        workplace.tell(Sentence.of(getClass(), "speakers.forget.done", parameters.account()));
        return Outcome.DONE;
    }
}
