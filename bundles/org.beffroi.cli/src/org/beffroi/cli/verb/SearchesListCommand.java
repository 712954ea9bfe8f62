package org.beffroi.cli.verb;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Searches.SavedSearch;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the saved searches of the dossier. */
@Component
@Command.Info(id = "searches list")
public final class SearchesListCommand implements Command<SearchesListCommand.Parameters> {

    private final Formats formats;

    @Activate
    public SearchesListCommand(@Reference List<TableWriter> writers) {
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
        List<SavedSearch> saved = dossier.searches().saved();
        if (saved.isEmpty() && format.equals(Formats.TABLE)) {
            workplace.tell(Sentence.of(getClass(), "searches.none"));
            return Outcome.DONE;
        }
        Iterator<List<Object>> rows = saved.stream()
                .map(search -> List.<Object>of(search.name(), search.query(), search.saved(), search.by()))
                .iterator();
        new Delivery(workplace, Optional.empty()).write(formats.writers().get(format), sheet(dossier, workplace), rows);
        return Outcome.DONE;
    }

    private static Sheet sheet(Dossier dossier, Workplace workplace) {
        return new Sheet(
                say("searches.title", workplace),
                List.of(
                        Column.of("name", say("searches.name", workplace), Column.Kind.TEXT),
                        Column.of("query", say("searches.query", workplace), Column.Kind.TEXT),
                        Column.of("saved", say("searches.saved", workplace), Column.Kind.TIME),
                        Column.of("by", say("searches.by", workplace), Column.Kind.TEXT)),
                dossier.settings().zone(),
                workplace.locale(),
                workplace.width());
    }

    private static String say(String key, Workplace workplace) {
        return Sentence.of(SearchesListCommand.class, key).in(workplace.locale());
    }
}
