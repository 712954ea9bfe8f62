package org.beffroi.cli.speaker;

import java.util.List;
import org.beffroi.cli.kept.ListCommand;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.Readership;
import org.beffroi.core.command.Command;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.speaker.ListedSpeaker;
import org.beffroi.core.speaker.SpeakerList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the speakers that the dossier knows. */
@Component(service = Command.class)
@Command.Info(id = "speakers list")
public final class SpeakersListCommand extends ListCommand<ListedSpeaker> {

    @Activate
    public SpeakersListCommand(@Reference List<TableWriter> writers) {
        super(
                writers,
                (dossier, workplace) -> new SpeakerList(dossier.codebook()).speakers(),
                Listing.<ListedSpeaker>of("speakers.title", "speakers.none")
                        .with("account", "speakers.column.account", Kind.TEXT, ListedSpeaker::account)
                        .with("kind", "speakers.column.kind", Kind.TEXT, SpeakersListCommand::kind)
                        .with("name", "speakers.column.name", Kind.TEXT, ListedSpeaker::name)
                        .with("networks", "speakers.column.networks", Kind.TEXTS, ListedSpeaker::networks));
    }

    private static String kind(ListedSpeaker speaker, Readership readers) {
        return readers.people()
                ? speaker.kind().label(readers.locale())
                : speaker.kind().value();
    }
}
