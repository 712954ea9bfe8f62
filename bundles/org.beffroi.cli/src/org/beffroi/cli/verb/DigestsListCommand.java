package org.beffroi.cli.verb;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the digests of the dossier. */
@Component
@Command.Info(id = "digests list")
public final class DigestsListCommand implements Command<DigestsListCommand.Parameters> {

    private final Formats formats;

    @Activate
    public DigestsListCommand(@Reference List<TableWriter> writers) {
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
        List<Digest> digests = dossier.digests().all();
        if (digests.isEmpty() && format.equals(Formats.TABLE)) {
            workplace.tell(Sentence.of(getClass(), "digest.none"));
            return Outcome.DONE;
        }
        Iterator<List<Object>> rows = digests.stream()
                .map(digest -> List.<Object>of(
                        digest.name(),
                        digest.title(),
                        digest.items().stream().map(DigestsListCommand::said).toList(),
                        digest.recipients().stream().map(Correspondent::address).toList()))
                .iterator();
        new Delivery(workplace, Optional.empty()).write(formats.writers().get(format), sheet(dossier, workplace), rows);
        return Outcome.DONE;
    }

    private static String said(Digest.Item item) {
        return switch (item) {
            case Digest.Heading heading -> heading.text();
            case Digest.Words words -> words.text();
            case Digest.Search search -> search.title();
            case Digest.Watched watched -> watched.watch();
            case Digest.Analysed analysed -> analysed.title().isBlank() ? analysed.analysis() : analysed.title();
        };
    }

    private static Sheet sheet(Dossier dossier, Workplace workplace) {
        return new Sheet(
                say("digest.list.title", workplace),
                List.of(
                        Column.of("name", say("digest.name", workplace), Column.Kind.TEXT),
                        Column.of("title", say("digest.title", workplace), Column.Kind.TEXT),
                        Column.of("items", say("digest.items", workplace), Column.Kind.TEXTS),
                        Column.of("recipients", say("digest.recipients", workplace), Column.Kind.TEXTS)),
                dossier.settings().zone(),
                workplace.locale(),
                workplace.width());
    }

    private static String say(String key, Workplace workplace) {
        return Sentence.of(DigestsListCommand.class, key).in(workplace.locale());
    }
}
