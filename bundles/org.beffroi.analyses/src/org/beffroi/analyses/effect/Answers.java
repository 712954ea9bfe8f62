package org.beffroi.analyses.effect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.analyses.frame.Asked;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.OwnVoice;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.beffroi.dossier.routing.RoutingHistory;
import org.osgi.service.component.annotations.Component;

/**
 * How often and how soon departments answer what is given to them, and the body what is said to it in threads: by department,
 * never by person.
 *
 * <p>Acts tell when a mention was given to a department and when it was answered or closed; a reply of the body tells by the
 * times of both. Nothing tells which mentions in threads wanted an answer: there the delay is measured, and no rate.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "answers", question = Question.WHAT_EFFECT, version = 2)
public final class Answers implements Analysis<Asked> {

    private static final int PAGE = 500;

    @Override
    public Answer answer(Asked parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), parameters.period());
        Instant now = run.days().today().plusDays(1).atStartOfDay(run.zone()).toInstant();
        List<Case> routed = new ArrayList<>();
        each(scope, Queries.all(Queries.has(CoreFields.STATUS), Queries.has(CoreFields.DEPARTMENT)), entry -> routed(
                        entry, now)
                .ifPresent(routed::add));
        List<Case> replies = new ArrayList<>();
        each(scope, replies(), entry -> reply(entry, run).ifPresent(replies::add));
        return routed.isEmpty() && replies.isEmpty() && scope.count() == 0
                ? Nothing.of(scope)
                : new AnswersFound(scope, routed, replies).answer();
    }

    /** What the body says in answer to something. */
    static Query replies() {
        return Queries.all(OwnVoice.all(), Queries.has(CoreFields.REPLY_TO));
    }

    private static void each(Scope scope, Query more, Consumer<Entry> visitor) {
        Query query = scope.and(more);
        long total = scope.count(query);
        long done = 0;
        Optional<Cursor> after = Optional.empty();
        do {
            Page page = scope.snapshot()
                    .page(query, Order.OLDEST, after, PAGE, scope.run().cancel());
            page.rows().forEach(visitor);
            done += page.rows().size();
            scope.run().at(done, total);
            after = page.next();
        } while (after.isPresent());
    }

    private static Optional<Case> routed(Entry entry, Instant now) {
        RoutingHistory history = RoutingHistory.of(entry);
        return history.assigned()
                .map(start -> new Case(
                        entry.effective().string(CoreFields.DEPARTMENT).orElse(""),
                        start,
                        history.ended(),
                        entry.effective()
                                .time(CoreFields.DUE)
                                .filter(due -> history.ended().orElse(now).isAfter(due))
                                .isPresent(),
                        history.ended()
                                .filter(end -> !end.isBefore(start.plus(Case.AT_ONCE)))
                                .isPresent()));
    }

    /** The department is that of the mention that is answered, else that of the answer. */
    private static Optional<Case> reply(Entry reply, Run run) {
        Optional<Instant> end = reply.effective().time(CoreFields.PUBLISHED);
        return reply.effective()
                .string(CoreFields.REPLY_TO)
                .flatMap(id -> run.snapshot().entry(new MentionId(id)))
                .flatMap(asked -> asked.effective()
                        .time(CoreFields.PUBLISHED)
                        .filter(start ->
                                end.filter(time -> !time.isBefore(start)).isPresent())
                        .map(start -> new Case(
                                asked.effective()
                                        .string(CoreFields.DEPARTMENT)
                                        .or(() -> reply.effective().string(CoreFields.DEPARTMENT))
                                        .orElse(""),
                                start,
                                end,
                                false,
                                true)));
    }
}
