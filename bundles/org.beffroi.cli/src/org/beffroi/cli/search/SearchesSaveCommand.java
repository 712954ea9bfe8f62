package org.beffroi.cli.search;

import java.util.List;
import java.util.Optional;
import org.beffroi.cli.kept.NameTaken;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Searches.SavedSearch;
import org.beffroi.core.message.Sentence;
import org.osgi.service.component.annotations.Component;

/** Saves a search under a name, once it is understood. */
@Component
@Command.Info(id = "searches save")
public final class SearchesSaveCommand implements Command<SearchesSaveCommand.Parameters> {

    /**
     * Which search.
     *
     * @param name of a new search, or of one that is replaced
     * @param query words of a query
     * @param replace whether the search of that name is replaced
     */
    public record Parameters(
            @Argument String name, @Argument List<String> query, boolean replace) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        NameTaken.refuse(
                dossier.searches().saved().stream()
                        .anyMatch(saved -> saved.name().equals(parameters.name())),
                parameters.replace(),
                "searches.save.taken",
                parameters.name());
        Optional<Question> question =
                Question.read(parameters.query(), dossier.archive().fields(), workplace);
        if (question.isEmpty()) {
            return Outcome.WRONG_USE;
        }
        dossier.searches()
                .save(new SavedSearch(
                        parameters.name(),
                        question.get().text(),
                        workplace.clock().instant(),
                        workplace.person()));
        workplace.tell(Sentence.of(getClass(), "searches.save.done", parameters.name()));
        return Outcome.DONE;
    }
}
