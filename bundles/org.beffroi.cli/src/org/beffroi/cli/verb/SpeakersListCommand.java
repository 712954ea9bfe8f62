package org.beffroi.cli.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.core.speaker.ListedSpeaker;
import org.beffroi.core.speaker.SpeakerList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the speakers that the dossier knows. */
@Component
@Command.Info(id = "speakers list")
public final class SpeakersListCommand implements Command<SpeakersListCommand.Parameters> {

    private final Formats formats;

    @Activate
    public SpeakersListCommand(@Reference List<TableWriter> writers) {
        this.formats = Formats.of(writers);
    }

    /**
     * How they are listed.
     *
     * @param format name of a format; absent: a table
     */
    public record Parameters(Optional<String> format) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        String format = formats.chosen(parameters.format(), Optional.empty(), workplace.width());
        Dossier dossier = workplace.dossier(Access.READ);
        List<ListedSpeaker> speakers = new SpeakerList(dossier.codebook()).speakers();
        if (speakers.isEmpty() && format.equals(Formats.TABLE)) {
            workplace.tell(Sentence.of(getClass(), "speakers.none"));
            return Outcome.DONE;
        }
        boolean labels = Formats.isForPeople(format);
        List<List<Object>> rows = new ArrayList<>();
        for (ListedSpeaker speaker : speakers) {
            rows.add(List.of(
                    speaker.account(),
                    labels
                            ? speaker.kind().label(workplace.locale())
                            : speaker.kind().value(),
                    speaker.name(),
                    speaker.networks()));
        }
        Sheet sheet = new Sheet(
                say("speakers.title", workplace),
                List.of(
                        Column.of("account", say("speakers.column.account", workplace), Column.Kind.TEXT),
                        Column.of("kind", say("speakers.column.kind", workplace), Column.Kind.TEXT),
                        Column.of("name", say("speakers.column.name", workplace), Column.Kind.TEXT),
                        Column.of("networks", say("speakers.column.networks", workplace), Column.Kind.TEXTS)),
                dossier.settings().zone(),
                workplace.locale(),
                workplace.width());
        new Delivery(workplace, Optional.empty()).write(formats.writers().get(format), sheet, rows.iterator());
        return Outcome.DONE;
    }

    private static String say(String key, Workplace workplace) {
        return Sentence.of(SpeakersListCommand.class, key).in(workplace.locale());
    }
}
