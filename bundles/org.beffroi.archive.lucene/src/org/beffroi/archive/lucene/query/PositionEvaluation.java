package org.beffroi.archive.lucene.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.archive.lucene.query.PositionTree.At;
import org.beffroi.archive.lucene.query.PositionTree.Between;
import org.beffroi.archive.lucene.query.PositionTree.Close;
import org.beffroi.archive.lucene.query.PositionTree.Either;
import org.beffroi.archive.lucene.query.PositionTree.Every;
import org.beffroi.archive.lucene.query.PositionTree.InARow;
import org.beffroi.archive.lucene.query.PositionTree.None;
import org.beffroi.archive.lucene.query.PositionTree.OneSentence;
import org.beffroi.archive.lucene.query.PositionTree.Placed;
import org.beffroi.archive.lucene.query.PositionTree.Some;

/**
 * Decides whether the positions of one document satisfy a tree.
 *
 * <p>Positions of a leaf are read at most once a document, and only when the answer depends on them. One for each scorer, not
 * for several threads.
 */
final class PositionEvaluation {

    private final Map<Leaf, LeafPositions> leaves;
    private final LeafPositions sentences;
    private final Map<Placed, Intervals> placed = new HashMap<>();
    private int document;

    /**
     * @param leaves the positions of each leaf of the tree
     * @param sentences the positions at which sentences begin
     */
    PositionEvaluation(Map<Leaf, LeafPositions> leaves, LeafPositions sentences) {
        this.leaves = leaves;
        this.sentences = sentences;
    }

    boolean matches(PositionTree tree, int doc) throws IOException {
        document = doc;
        placed.values().forEach(intervals -> intervals.size = -1);
        return holds(tree, 0, Integer.MAX_VALUE);
    }

    private boolean holds(PositionTree tree, int from, int to) throws IOException {
        return switch (tree) {
            case Placed shape -> intervals(shape).anyWithin(from, to);
            case Close close ->
                Intervals.close(
                        intervals(close.left()), intervals(close.right()), close.distance(), close.ordered(), from, to);
            case Between(var shape, boolean title) ->
                intervals(shape).anyWithin(title ? Schema.ZONE : from, title ? to : Schema.ZONE);
            case OneSentence sentence -> inOneSentence(sentence.group());
            case Every every -> {
                for (PositionTree one : every.all()) {
                    if (!holds(one, from, to)) {
                        yield false;
                    }
                }
                yield true;
            }
            case Some some -> {
                for (PositionTree one : some.any()) {
                    if (holds(one, from, to)) {
                        yield true;
                    }
                }
                yield false;
            }
            case None none -> !holds(none.excluded(), from, to);
        };
    }

    private boolean inOneSentence(PositionTree group) throws IOException {
        int[] starts = sentences.positions(document);
        int count = sentences.count();
        for (int i = 0; i < count; i++) {
            int end = i + 1 < count ? starts[i + 1] : Integer.MAX_VALUE;
            if (holds(group, starts[i], end)) {
                return true;
            }
        }
        return false;
    }

    private Intervals intervals(Placed shape) throws IOException {
        Intervals intervals = placed.get(shape);
        if (intervals == null) {
            intervals = new Intervals();
            intervals.size = -1;
            placed.put(shape, intervals);
        }
        if (intervals.size < 0) {
            intervals.clear();
            fill(intervals, shape);
        }
        return intervals;
    }

    private void fill(Intervals intervals, Placed shape) throws IOException {
        switch (shape) {
            case At at -> {
                LeafPositions positions = leaves.get(at.leaf());
                int[] values = positions.positions(document);
                for (int i = 0; i < positions.count(); i++) {
                    intervals.add(values[i], values[i]);
                }
            }
            case InARow row -> fillRow(intervals, row.leaves(), row.slop());
            case Either either -> {
                for (Placed choice : either.choices()) {
                    Intervals some = intervals(choice);
                    for (int i = 0; i < some.size; i++) {
                        intervals.add(some.starts[i], some.ends[i]);
                    }
                }
                intervals.sort();
            }
        }
    }

    /** From each position of the first term, the shortest row that begins there. */
    private void fillRow(Intervals intervals, List<Leaf> row, int slop) throws IOException {
        LeafPositions first = leaves.get(row.getFirst());
        int[] starts = first.positions(document);
        int count = first.count();
        for (int i = 0; i < count; i++) {
            int end = endOfRow(row, starts[i], slop);
            if (end >= 0) {
                intervals.add(starts[i], end);
            }
        }
    }

    /** The nearest next term each time is the best choice: any later one only widens the row. */
    private int endOfRow(List<Leaf> row, int start, int slop) throws IOException {
        int at = start;
        for (int k = 1; k < row.size(); k++) {
            LeafPositions next = leaves.get(row.get(k));
            int[] values = next.positions(document);
            int after = next.firstAfter(at);
            if (after < 0) {
                return -1;
            }
            at = values[after];
            if (at - start - k > slop) {
                return -1;
            }
        }
        return at;
    }
}
