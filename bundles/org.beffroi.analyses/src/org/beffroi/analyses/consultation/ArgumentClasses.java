package org.beffroi.analyses.consultation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.analyses.about.Sample;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.topic.Topic;
import org.beffroi.analyses.topic.TopicSearch;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Table;
import org.beffroi.dossier.consultation.Point;

/**
 * What several people contributed much the same of, in whatever words and on whatever side: each class is a sentence that somebody
 * wrote, and holds the contributions near to it; those near to none are told. One may be near to several sentences.
 */
final class ArgumentClasses {

    /** Contributions that are compared with one another: beyond, as many drawn evenly. */
    private static final int SAMPLE = 2_500;

    /** So many people make a class, as they make a topic. */
    private static final int PEOPLE = 3;

    private static final int CLASSES = 12;

    /** One class tells nothing apart. */
    private static final int LEAST_CLASSES = 2;

    /** Of fewer contributions everybody reads all. */
    private static final int LEAST = 20;

    private static final int PAGE = 500;

    private final Scope scope;
    private final Query contributions;
    private final List<ArgumentClass> classes;
    private final long size;
    private final long unclassed;
    private final ClassAnswers answers;

    /** A sentence and the contributions near to it. */
    private record ArgumentClass(Topic topic, List<Contribution> near) {

        long on(Stance side) {
            return near.stream().filter(one -> one.isOn(side)).count();
        }

        long unsaid() {
            return near.stream()
                    .filter(one -> one.direct() && one.side().isEmpty())
                    .count();
        }

        /** Whose author is not known is nobody. */
        Set<String> people() {
            return near.stream().flatMap(one -> one.author().stream()).collect(Collectors.toSet());
        }

        Point point(Scope scope, Query contributions) {
            return new Point(
                    topic.quotation(),
                    scope.and(Queries.all(contributions, topic.query())),
                    people().size(),
                    near.size());
        }
    }

    private ArgumentClasses(Scope scope, Query contributions, List<ArgumentClass> classes, long size, long unclassed) {
        this.scope = scope;
        this.contributions = contributions;
        this.classes = List.copyOf(classes);
        this.size = size;
        this.unclassed = unclassed;
        this.answers = new ClassAnswers(
                scope,
                classes.stream().map(one -> one.point(scope, contributions)).toList(),
                classes.stream().map(ArgumentClass::people).toList());
    }

    /**
     * Those of a consultation; empty where there are too few contributions, nothing learns what words mean, or not two
     * sentences have enough people near to them.
     *
     * @param contributions finds all of them
     */
    static Optional<ArgumentClasses> of(Scope scope, Query contributions, Contributions all) {
        Optional<Meaning> meaning = all.size() < LEAST
                ? Optional.empty()
                : scope.snapshot().meaning(scope.run().cancel());
        if (meaning.isEmpty()) {
            return Optional.empty();
        }
        Map<MentionId, Contribution> byId = new HashMap<>();
        all.debates().forEach(debate -> debate.contributions().forEach(one -> byId.put(one.id(), one)));
        Sample sample = Sample.of(
                scope.snapshot(), scope.and(contributions), SAMPLE, scope.run().cancel());
        BitSet every = new BitSet();
        every.set(0, sample.entries().size());
        List<ArgumentClass> classes = new ArrayList<>();
        Set<MentionId> classed = new HashSet<>();
        for (TopicSearch.Found found :
                new TopicSearch(scope.run(), meaning.get().embedding(), sample).topics(PEOPLE, CLASSES, every)) {
            // What no word explains is near by chance.
            if (!found.topic().words().isEmpty()) {
                ArgumentClass one = new ArgumentClass(found.topic(), near(scope, contributions, found.topic(), byId));
                one.near().forEach(contribution -> classed.add(contribution.id()));
                classes.add(one);
            }
        }
        return classes.size() < LEAST_CLASSES
                ? Optional.empty()
                : Optional.of(
                        new ArgumentClasses(scope, contributions, classes, all.size(), all.size() - classed.size()));
    }

    private static List<Contribution> near(
            Scope scope, Query contributions, Topic topic, Map<MentionId, Contribution> byId) {
        List<Contribution> near = new ArrayList<>();
        Query query = scope.and(Queries.all(contributions, topic.query()));
        Optional<Cursor> after = Optional.empty();
        do {
            Page page = scope.snapshot()
                    .page(query, Order.OLDEST, after, PAGE, scope.run().cancel());
            page.rows().stream()
                    .map(entry -> byId.get(entry.mention().id()))
                    .filter(Objects::nonNull)
                    .forEach(near::add);
            after = page.next();
        } while (after.isPresent());
        return near;
    }

    /** How much they gather, and what is in none. */
    Finding finding() {
        return Finding.of(
                say("consultation.classes", classes.size(), size - unclassed, size, unclassed),
                scope.drillDown(Queries.all(contributions, any())));
    }

    /** What the body answered to them. */
    ClassAnswers answers() {
        return answers;
    }

    private Query any() {
        return Queries.any(classes.stream().map(one -> one.topic().query()).toList());
    }

    /** A class a row, those that most is near to first, and at the end what is in none. */
    Table table() {
        boolean mixed = classes.stream().anyMatch(one -> one.on(Stance.MIXED) > 0);
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            ArgumentClass one = classes.get(i);
            List<Object> cells = cells(one, mixed);
            cells.add(answers.decision(i));
            cells.add(answers.published(i).orElse(null));
            rows.add(Table.Row.of(
                    cells,
                    scope.drillDown(Queries.all(contributions, one.topic().query()))));
        }
        if (unclassed > 0) {
            List<Object> cells = new ArrayList<>(Arrays.asList(say("consultation.unclassed"), unclassed));
            cells.addAll(Collections.nCopies(mixed ? 7 : 6, null));
            rows.add(Table.Row.of(cells, scope.drillDown(Queries.all(contributions, Queries.not(any())))));
        }
        Column.Several columns = Column.labelled(key -> say("consultation." + key))
                .with(Column.Kind.TEXT, Point.ARGUMENT)
                .with(Column.Kind.WHOLE, Point.CONTRIBUTIONS, Point.PEOPLE, "for", "against");
        Column.Several sides = mixed ? columns.with(Column.Kind.WHOLE, "mixed") : columns;
        return new Table(
                say("consultation.classes.table"),
                sides.with(Column.Kind.WHOLE, "unsaid")
                        .with(Column.Kind.TEXT, Point.DECISION)
                        .with(Column.Kind.DAY, Point.PUBLISHED)
                        .all(),
                rows);
    }

    /** The words by which they are near to one another are left out: the sentence says more, and has the room. */
    private static List<Object> cells(ArgumentClass one, boolean mixed) {
        List<Object> cells = new ArrayList<>(List.of(
                one.topic().quotation(),
                (long) one.near().size(),
                (long) one.people().size(),
                one.on(Stance.FOR),
                one.on(Stance.AGAINST)));
        if (mixed) {
            cells.add(one.on(Stance.MIXED));
        }
        cells.add(one.unsaid());
        return cells;
    }

    private String say(String key, Object... arguments) {
        return scope.run().say(Consultation.class, key, arguments);
    }
}
