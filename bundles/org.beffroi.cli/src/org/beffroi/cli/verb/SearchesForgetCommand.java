package org.beffroi.cli.verb;

import java.util.List;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Searches;
import org.beffroi.core.dossier.Searches.SavedSearch;
import org.beffroi.core.message.Sentence;
import org.osgi.service.component.annotations.Component;

/** Forgets a saved search. */
@Component
@Command.Info(id = "searches forget")
public final class SearchesForgetCommand implements Command<SearchesForgetCommand.Parameters> {

    /**
     * Which one.
     *
     * @param name of a saved search
     */
    public record Parameters(@Argument String name) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Searches searches = workplace.dossier(Access.READ).searches();
        List<String> known = searches.saved().stream().map(SavedSearch::name).toList();
        if (!known.contains(parameters.name())) {
            throw WrongUse.of("searches.unknown", parameters.name(), String.join(", ", known));
        }
        searches.forget(parameters.name());
        workplace.tell(Sentence.of(getClass(), "searches.forget.done", parameters.name()));
        return Outcome.DONE;
    }
}
