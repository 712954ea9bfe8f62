package org.beffroi.dossier.consultation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;

/**
 * The points of a consultation, each with its answer. A point is found again by the contributions that it shares with the sentence
 * that was answered: new ones may make another sentence the middle of the same class.
 *
 * @param points in their order
 * @param others answers to points that are not found any more, and those of which a later one answers the same point; oldest first
 */
public record AnsweredPoints(List<AnsweredPoint> points, List<PointAnswer> others) {

    /** From here on most of what either gathers is in both. */
    static final double SURE = 0.5;

    /** Below, two classes have too little in common to be one point. */
    static final double LEAST = 0.2;

    private static final int PAGE = 500;

    public AnsweredPoints {
        points = List.copyOf(points);
        others = List.copyOf(others);
    }

    /** How much of what one of two gathers is in both. */
    private record Candidate(int point, PointAnswer answer, double overlap) {

        static final Comparator<Candidate> BEST = Comparator.comparingDouble(Candidate::overlap)
                .thenComparing(one -> one.answer().at())
                .reversed();
    }

    /**
     * Those of an archive.
     *
     * @param answers in any order
     * @param snapshot the archive that the points were found in
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public static AnsweredPoints of(List<Point> points, List<PointAnswer> answers, Snapshot snapshot, Cancel cancel) {
        List<Candidate> candidates = new ArrayList<>();
        Reading reading = new Reading(snapshot, cancel);
        for (PointAnswer answer : answers) {
            for (int i = 0; i < points.size(); i++) {
                double overlap = reading.overlap(points.get(i), answer.said().quotation());
                if (overlap >= LEAST) {
                    candidates.add(new Candidate(i, answer, overlap));
                }
            }
        }
        candidates.sort(Candidate.BEST);
        Map<Integer, Candidate> taken = new HashMap<>();
        Set<PointAnswer> placed = new HashSet<>();
        for (Candidate one : candidates) {
            if (!placed.contains(one.answer()) && taken.putIfAbsent(one.point(), one) == null) {
                placed.add(one.answer());
            }
        }
        List<AnsweredPoint> answered = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Optional<Candidate> found = Optional.ofNullable(taken.get(i));
            answered.add(new AnsweredPoint(
                    points.get(i),
                    found.map(Candidate::answer),
                    found.filter(one -> one.overlap() < SURE).isEmpty()));
        }
        return new AnsweredPoints(
                answered,
                answers.stream()
                        .filter(one -> !placed.contains(one))
                        .sorted(Comparator.comparing(PointAnswer::at).thenComparing(PointAnswer::id))
                        .toList());
    }

    /** Mentions by what finds them, each asked for once. For one thread. */
    private static final class Reading {

        private final Snapshot snapshot;
        private final Cancel cancel;
        private final Map<Query, Set<MentionId>> found = new HashMap<>();

        Reading(Snapshot snapshot, Cancel cancel) {
            this.snapshot = snapshot;
            this.cancel = cancel;
        }

        double overlap(Point point, String sentence) {
            if (point.quotation().equals(sentence)) {
                return 1;
            }
            Set<MentionId> here = mentions(point.query());
            Set<MentionId> there = mentions(point.near(sentence));
            long both = here.stream().filter(there::contains).count();
            return both == 0 ? 0 : (double) both / (here.size() + there.size() - both);
        }

        private Set<MentionId> mentions(Query query) {
            return found.computeIfAbsent(query, this::read);
        }

        private Set<MentionId> read(Query query) {
            Set<MentionId> ids = new HashSet<>();
            Optional<Cursor> after = Optional.empty();
            do {
                Page page = snapshot.page(query, Order.OLDEST, after, PAGE, cancel);
                page.rows().forEach(entry -> ids.add(entry.mention().id()));
                after = page.next();
            } while (after.isPresent());
            return ids;
        }
    }
}
