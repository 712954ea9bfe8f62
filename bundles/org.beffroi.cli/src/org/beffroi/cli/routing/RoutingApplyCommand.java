package org.beffroi.cli.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.beffroi.cli.mention.Batches;
import org.beffroi.cli.search.Question;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.MentionPages;
import org.beffroi.dossier.routing.Routing;
import org.beffroi.dossier.routing.Routing.Routed;
import org.osgi.service.component.annotations.Component;

/**
 * Lets the rules give what nobody dealt with to departments, and takes in the answers that departments gave by mail.
 *
 * <p>All of one run is one batch that can be undone; a second run finds nothing to do.
 */
@Component
@Command.Info(id = "routing apply")
public final class RoutingApplyCommand implements Command<RoutingApplyCommand.Parameters> {

    private static final Query MAILS = new Query.Or(List.of(
            new Query.FieldIs(CoreFields.TYPE.name(), "message"), new Query.FieldIs(CoreFields.TYPE.name(), "letter")));

    /**
     * To what.
     *
     * @param query mentions that the rules look at, all where absent
     */
    public record Parameters(@Argument List<String> query) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.WRITE);
        return Question.answer(parameters.query(), dossier, workplace, (question, snapshot) -> {
            Instant now = workplace.clock().instant();
            BatchId batch = Batches.named("routing", now);
            Routing routing = Routing.of(dossier);
            Routed routed = routing.rules().rules().isEmpty()
                    ? Routed.NOTHING
                    : all(question.mentions(snapshot, workplace), entry -> routing.assigned(entry, batch, now));
            routed = routed.plus(all(
                    Question.mentions(MAILS, snapshot, workplace), entry -> routing.answered(entry, snapshot, batch)));
            if (!routed.acts().isEmpty()) {
                dossier.archive().record(routed.acts());
                workplace.out().println(batch);
            }
            workplace.tell(Sentence.of(getClass(), "routing.apply.done", routed.assigned(), routed.answered()));
            return Outcome.DONE;
        });
    }

    private static Routed all(MentionPages found, Function<Entry, Routed> deal) {
        List<Act> acts = new ArrayList<>();
        int assigned = 0;
        int answered = 0;
        while (found.hasNext()) {
            Routed one = deal.apply(found.next());
            acts.addAll(one.acts());
            assigned += one.assigned();
            answered += one.answered();
        }
        return new Routed(acts, assigned, answered);
    }
}
