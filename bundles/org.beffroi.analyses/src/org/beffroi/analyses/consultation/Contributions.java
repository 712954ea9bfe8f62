package org.beffroi.analyses.consultation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;

/**
 * What was contributed, subject by subject.
 *
 * @param debates the most debated first
 * @param undiscussed proposals that nobody answered, those with most votes first
 * @param elsewhere how many proposals have answers by what their platform counts, and none in the archive
 */
record Contributions(List<Debate> debates, List<Contribution> undiscussed, long elsewhere) {

    private static final int PAGE = 500;

    Contributions {
        debates = List.copyOf(debates);
        undiscussed = List.copyOf(undiscussed);
    }

    /** Those of a scope: conversations have no column, so each mention is read. */
    static Contributions of(Scope scope) {
        Reading reading = new Reading(scope);
        long total = scope.count();
        long done = 0;
        Optional<Cursor> after = Optional.empty();
        do {
            Page page = scope.snapshot()
                    .page(scope.query(), Order.OLDEST, after, PAGE, scope.run().cancel());
            page.rows().forEach(reading::add);
            done += page.rows().size();
            scope.run().at(done, total);
            after = page.next();
        } while (after.isPresent());
        return reading.contributions();
    }

    long size() {
        return debates.stream().mapToLong(one -> one.contributions().size()).sum();
    }

    /** How many speak of their subject itself. */
    long direct() {
        return debates.stream().mapToLong(Debate::direct).sum();
    }

    /** How many of those take a side. */
    long on(Stance side) {
        return debates.stream().mapToLong(one -> one.on(side)).sum();
    }

    /** How many of those told what side they take. */
    long stated() {
        return debates.stream().mapToLong(Debate::stated).sum();
    }

    long replies() {
        return size() - direct();
    }

    /** How many people contributed; whose author is not known is nobody. */
    long people() {
        return debates.stream()
                .flatMap(one -> one.contributions().stream())
                .flatMap(one -> one.author().stream())
                .distinct()
                .count();
    }

    /** Whether some of what answers other contributions takes a side, which no query tells from those on subjects. */
    boolean sidesOnReplies() {
        return debates.stream()
                .flatMap(one -> one.contributions().stream())
                .anyMatch(one -> !one.direct() && one.side().isPresent());
    }

    /** Mentions as they come. For one thread. */
    private static final class Reading {

        private final Scope scope;
        private final Map<DebateSubject, List<Contribution>> debates = new LinkedHashMap<>();
        private final Map<String, List<Root>> roots = new LinkedHashMap<>();

        Reading(Scope scope) {
            this.scope = scope;
        }

        /**
         * What answers nothing.
         *
         * @param own whether the body itself says it
         * @param commented whether its platform says that somebody answered it
         */
        private record Root(Contribution said, boolean own, boolean commented) {}

        void add(Entry entry) {
            FieldValues values = entry.effective();
            String id = entry.mention().id().value();
            Optional<String> answered = values.string(CoreFields.REPLY_TO);
            Optional<String> subject =
                    values.string(CoreFields.THREAD).or(() -> answered).filter(one -> !one.equals(id));
            Contribution said = new Contribution(
                    entry.mention().id(),
                    values.string(CoreFields.STANCE),
                    answered.isEmpty() || answered.equals(subject),
                    values.string(CoreFields.AUTHOR),
                    values.number(CoreFields.LIKES));
            boolean own =
                    values.string(CoreFields.SPEAKER).filter("own"::equals).isPresent()
                            || values.flag(CoreFields.OFFICIAL).orElse(false);
            if (subject.isEmpty()) {
                boolean commented = values.number(CoreFields.COMMENTS)
                        .filter(count -> count > 0)
                        .isPresent();
                roots.computeIfAbsent(values.string(CoreFields.SOURCE).orElse(""), any -> new ArrayList<>())
                        .add(new Root(said, own, commented));
            } else if (!own) {
                debates.computeIfAbsent(new DebateSubject.Proposal(subject.get()), any -> new ArrayList<>())
                        .add(said);
            }
        }

        Contributions contributions() {
            List<Contribution> undiscussed = new ArrayList<>();
            long elsewhere = 0;
            for (Map.Entry<String, List<Root>> source : roots.entrySet()) {
                List<Root> unanswered = source.getValue().stream()
                        .filter(root -> !isDiscussed(root.said()))
                        .toList();
                List<Contribution> answers = unanswered.stream()
                        .filter(root -> !root.own())
                        .map(Root::said)
                        .toList();
                // Where nothing is answered, what takes a side is an answer itself.
                if (unanswered.size() == source.getValue().size()
                        && answers.stream().anyMatch(one -> one.side().isPresent())) {
                    debates.put(new DebateSubject.Register(source.getKey()), answers);
                } else {
                    elsewhere += unanswered.stream().filter(Root::commented).count();
                    unanswered.stream()
                            .filter(root -> !root.commented())
                            .map(Root::said)
                            .forEach(undiscussed::add);
                }
            }
            undiscussed.sort(Contribution.MOST_LIKED);
            return new Contributions(
                    debates.entrySet().stream()
                            .map(one -> new Debate(one.getKey(), one.getValue()))
                            .sorted(Debate.MOST_DEBATED)
                            .toList(),
                    undiscussed,
                    elsewhere);
        }

        /** Whether anybody but the body answered it, in the whole archive: a search may find a proposal and none of its answers. */
        private boolean isDiscussed(Contribution root) {
            DebateSubject.Proposal subject =
                    new DebateSubject.Proposal(root.id().value());
            return debates.containsKey(subject) || scope.count(subject.query()) > 0;
        }
    }
}
