package org.beffroi.cli.search;

import java.util.List;
import org.beffroi.cli.kept.ListCommand;
import org.beffroi.cli.output.Listing;
import org.beffroi.core.command.Command;
import org.beffroi.core.dossier.Searches.SavedSearch;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the saved searches of the dossier. */
@Component(service = Command.class)
@Command.Info(id = "searches list")
public final class SearchesListCommand extends ListCommand<SavedSearch> {

    @Activate
    public SearchesListCommand(@Reference List<TableWriter> writers) {
        super(
                writers,
                (dossier, workplace) -> dossier.searches().saved(),
                Listing.<SavedSearch>of("searches.title", "searches.none")
                        .with("name", "searches.name", Kind.TEXT, SavedSearch::name)
                        .with("query", "searches.query", Kind.TEXT, SavedSearch::query)
                        .with("saved", "searches.saved", Kind.TIME, SavedSearch::saved)
                        .with("by", "searches.by", Kind.TEXT, SavedSearch::by));
    }
}
