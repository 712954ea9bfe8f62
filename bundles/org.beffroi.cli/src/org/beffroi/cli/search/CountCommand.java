package org.beffroi.cli.search;

import java.util.List;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.copy.Copies;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.osgi.service.component.annotations.Component;

/** Says how many mentions match: the number alone, for eyes and scripts. */
@Component
@Command.Info(id = "count")
public final class CountCommand implements Command<CountCommand.Parameters> {

    /**
     * What is counted.
     *
     * @param query words of a query, none for everything
     * @param withoutCopies whether copies of one text count once
     */
    public record Parameters(@Argument List<String> query, boolean withoutCopies) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        return Question.answer(parameters.query(), dossier, workplace, (question, snapshot) -> {
            long count = snapshot.count(question.query(), workplace.cancel());
            if (parameters.withoutCopies()) {
                long groups = snapshot.onePerGroup(Copies.GROUPING).count(question.query(), workplace.cancel());
                workplace.out().println(groups);
                workplace.tell(Sentence.of(getClass(), "count.without.copies", groups, count));
            } else {
                workplace.out().println(count);
            }
            return Outcome.DONE;
        });
    }
}
