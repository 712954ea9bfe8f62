package org.beffroi.cli.verb;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.core.watch.Watch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the watches of the dossier, and how many mentions each has shown to the person at work. */
@Component
@Command.Info(id = "watch list")
public final class WatchListCommand implements Command<WatchListCommand.Parameters> {

    private final Formats formats;

    @Activate
    public WatchListCommand(@Reference List<TableWriter> writers) {
        this.formats = Formats.of(writers);
    }

    /**
     * How they are listed.
     *
     * @param format name of a format; absent: a table
     */
    public record Parameters(Optional<String> format) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        String format = formats.chosen(parameters.format(), Optional.empty(), workplace.width());
        Dossier dossier = workplace.dossier(Access.READ);
        List<Watch> watches = dossier.watches().all();
        if (watches.isEmpty() && format.equals(Formats.TABLE)) {
            workplace.tell(Sentence.of(getClass(), "watch.none"));
            return Outcome.DONE;
        }
        boolean forPeople = Formats.isForPeople(format);
        Iterator<List<Object>> rows = watches.stream()
                .map(watch -> row(watch, dossier, forPeople ? workplace.locale() : Locale.ROOT))
                .iterator();
        new Delivery(workplace, Optional.empty()).write(formats.writers().get(format), sheet(dossier, workplace), rows);
        return Outcome.DONE;
    }

    private static List<Object> row(Watch watch, Dossier dossier, Locale locale) {
        String every = watch.every().name().toLowerCase(Locale.ROOT);
        return List.of(
                watch.name(),
                watch.query(),
                locale.equals(Locale.ROOT)
                        ? every
                        : Sentence.of(WatchListCommand.class, "watch.every." + every)
                                .in(locale),
                watch.period().orElse(""),
                watch.floor(),
                watch.recipients().stream().map(Correspondent::address).toList(),
                dossier.watches().shown(watch.name()).size());
    }

    private static Sheet sheet(Dossier dossier, Workplace workplace) {
        return new Sheet(
                say("watch.title", workplace),
                List.of(
                        Column.of("name", say("watch.name", workplace), Column.Kind.TEXT),
                        Column.of("query", say("watch.query", workplace), Column.Kind.TEXT),
                        Column.of("every", say("watch.every", workplace), Column.Kind.TEXT),
                        Column.of("period", say("watch.period", workplace), Column.Kind.TEXT),
                        Column.of("floor", say("watch.floor", workplace), Column.Kind.WHOLE),
                        Column.of("to", say("watch.to", workplace), Column.Kind.TEXTS),
                        Column.of("shown", say("watch.shown", workplace), Column.Kind.WHOLE)),
                dossier.settings().zone(),
                workplace.locale(),
                workplace.width());
    }

    private static String say(String key, Workplace workplace) {
        return Sentence.of(WatchListCommand.class, key).in(workplace.locale());
    }
}
