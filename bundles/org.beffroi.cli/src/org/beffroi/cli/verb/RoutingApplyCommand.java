package org.beffroi.cli.verb;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.MentionPages;
import org.beffroi.core.routing.Assignment;
import org.beffroi.core.routing.DepartmentReply;
import org.beffroi.core.routing.RoutingRules;
import org.beffroi.core.routing.SentTickets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Lets the rules give what nobody dealt with to departments, and takes in the answers that departments gave by mail.
 *
 * <p>All of one run is one batch that can be undone; a second run finds nothing to do.
 */
@Component
@Command.Info(id = "routing apply")
public final class RoutingApplyCommand implements Command<RoutingApplyCommand.Parameters> {

    private final Clock clock;

    @Activate
    public RoutingApplyCommand() {
        this(Clock.systemUTC());
    }

    RoutingApplyCommand(Clock clock) {
        this.clock = clock;
    }

    /**
     * To what.
     *
     * @param query mentions that the rules look at, all where absent
     */
    public record Parameters(@Argument List<String> query) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.WRITE);
        Optional<Question> question =
                Question.read(parameters.query(), dossier.archive().fields(), workplace);
        if (question.isEmpty()) {
            return Outcome.WRONG_USE;
        }
        Instant now = clock.instant();
        BatchId batch = Batches.named("routing", now);
        List<Act> acts = new ArrayList<>();
        int assigned;
        int answered;
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            assigned = assign(pages(snapshot, question.get().query(), workplace), dossier, batch, now, acts);
            answered = answer(snapshot, dossier, batch, workplace, acts);
        }
        if (!acts.isEmpty()) {
            dossier.archive().record(acts);
            workplace.out().println(batch);
        }
        workplace.tell(Sentence.of(getClass(), "routing.apply.done", assigned, answered));
        return Outcome.DONE;
    }

    private MentionPages pages(Snapshot snapshot, Query query, Workplace workplace) {
        return new MentionPages(
                snapshot,
                query,
                Order.NEWEST,
                Long.MAX_VALUE,
                workplace.cancel(),
                workplace.progress(Sentence.of(getClass(), "search.writing")));
    }

    private static int assign(MentionPages found, Dossier dossier, BatchId batch, Instant now, List<Act> acts) {
        RoutingRules rules = RoutingRules.in(dossier.folder());
        int assigned = 0;
        while (!rules.rules().isEmpty() && found.hasNext()) {
            Optional<Assignment> made = Assignment.byRule(
                    found.next(), rules, now, dossier.settings().zone());
            made.ifPresent(one -> acts.addAll(one.acts(Assignment.BY_RULE, Act.Hand.MACHINE, batch, now)));
            assigned += made.isPresent() ? 1 : 0;
        }
        return assigned;
    }

    private int answer(Snapshot snapshot, Dossier dossier, BatchId batch, Workplace workplace, List<Act> acts) {
        SentTickets tickets = new SentTickets(dossier.folder());
        Query mails = new Query.Or(List.of(
                new Query.FieldIs(CoreFields.TYPE.name(), "message"),
                new Query.FieldIs(CoreFields.TYPE.name(), "letter")));
        MentionPages found = pages(snapshot, mails, workplace);
        int answered = 0;
        while (found.hasNext()) {
            Optional<Act> act = DepartmentReply.read(found.next().mention(), tickets::find)
                    .map(reply -> reply.act(batch))
                    .filter(made -> isNew(made, snapshot));
            act.ifPresent(acts::add);
            answered += act.isPresent() ? 1 : 0;
        }
        return answered;
    }

    private static boolean isNew(Act act, Snapshot snapshot) {
        Optional<Entry> entry = snapshot.entry(((Act.FieldDeed) act.deed()).mention());
        return entry.isPresent()
                && entry.get().acts().stream().noneMatch(known -> known.id().equals(act.id()));
    }
}
