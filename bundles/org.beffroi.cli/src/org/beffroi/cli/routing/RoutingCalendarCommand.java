package org.beffroi.cli.routing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beffroi.cli.output.Delivery;
import org.beffroi.cli.search.Question;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.edition.About;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.MentionPages;
import org.beffroi.dossier.folder.DossierMaterial;
import org.beffroi.dossier.routing.DueCalendar;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes by when departments have to answer as a calendar that their own programs read. */
@Component
@Command.Info(id = "routing calendar")
public final class RoutingCalendarCommand implements Command<RoutingCalendarCommand.Parameters> {

    private final About about;

    @Activate
    public RoutingCalendarCommand(@Reference About about) {
        this.about = about;
    }

    /**
     * What is written.
     *
     * @param query which mentions, all with a due time where absent
     * @param as events or tasks
     * @param to the file to write; absent: the output
     */
    public record Parameters(
            @Argument List<String> query, @Default("event") DueCalendar.Form as, Optional<Path> to) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        return Question.answer(parameters.query(), dossier, workplace, (question, snapshot) -> {
            MentionPages found =
                    Question.mentions(new Query.And(List.of(question.query(), DueCalendar.due())), snapshot, workplace);
            DueCalendar calendar = new DueCalendar(
                    parameters.as(),
                    dossier.id(),
                    workplace.locale(),
                    DossierMaterial.of(
                            dossier,
                            snapshot,
                            about.edition().line(),
                            workplace.clock().instant()));
            String title = Sentence.of(getClass(), "routing.calendar.written").in(workplace.locale());
            new Delivery(workplace, parameters.to()).write(title, calendar.of(found));
            return Outcome.DONE;
        });
    }
}
