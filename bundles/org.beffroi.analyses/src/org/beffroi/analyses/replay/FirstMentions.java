package org.beffroi.analyses.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.OwnVoice;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;

/**
 * The first mentions of a subject of each kind that matters.
 *
 * @param scope its search within its period, of which what is published, and what is noted, must be
 * @param subject the same with its conversations, in which people are heard
 * @param days of the period
 */
record FirstMentions(Scope scope, SubjectMentions subject, DaySpan days) {

    private static final int PEOPLE = 3;

    /** Networks on which staff note what people say to them. */
    private static final Query DESK =
            Queries.any(List.of(Queries.is(CoreFields.NETWORK, "phone"), Queries.is(CoreFields.NETWORK, "counter")));

    /** What the press publishes: no comment under it, and no call of a journalist. */
    private static final Query PRESS = Queries.all(
            Queries.any(List.of(
                    Queries.is(CoreFields.SPEAKER, "press"),
                    Queries.all(Queries.is(CoreFields.NETWORK, "press"), Queries.is(CoreFields.TYPE, "article")))),
            Queries.not(Queries.is(CoreFields.TYPE, "comment")),
            Queries.not(DESK));

    /** Those that there are. */
    List<Milestone> all() {
        List<Milestone> all = new ArrayList<>();
        add(Milestone.Kind.FIRST, first(Queries.has(CoreFields.PUBLISHED)), all);
        heard(Milestone.Kind.COMPLAINT, subject.firstComplaint(days), all);
        heard(Milestone.Kind.THIRD, subject.person(PEOPLE, days), all);
        add(Milestone.Kind.PRESS, first(PRESS), all);
        add(Milestone.Kind.OWN, first(OwnVoice.posts()), all);
        add(Milestone.Kind.CALL, first(DESK), all);
        return all;
    }

    private static void add(Milestone.Kind kind, Optional<Entry> found, List<Milestone> all) {
        found.ifPresent(entry -> entry.mention()
                .published()
                .ifPresent(when ->
                        all.add(new Milestone(kind, when, SubjectMentions.held(entry), found, Optional.empty()))));
    }

    private void heard(Milestone.Kind kind, Optional<SubjectMentions.Since> found, List<Milestone> all) {
        found.ifPresent(since -> {
            Entry entry = scope.snapshot().entryAt(since.place());
            all.add(new Milestone(
                    kind, since.when(), SubjectMentions.held(entry), Optional.of(entry), Optional.empty()));
        });
    }

    private Optional<Entry> first(Query more) {
        return scope
                .snapshot()
                .page(
                        Queries.all(scope.query(), Queries.has(CoreFields.PUBLISHED), more),
                        Order.OLDEST,
                        Optional.empty(),
                        1,
                        scope.run().cancel())
                .rows()
                .stream()
                .findFirst();
    }
}
