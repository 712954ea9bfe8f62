package org.beffroi.archive.lucene.query;

import java.util.List;
import org.beffroi.archive.lucene.document.Schema;

/**
 * What must hold among the positions of one text for it to match: the part of a query that inverted lists alone cannot
 * answer.
 */
sealed interface PositionTree {

    /** A shape that stands at intervals of positions. */
    sealed interface Placed extends PositionTree {}

    /** A term, at each of its positions. */
    record At(Leaf leaf) implements Placed {}

    /** Terms in a row, in order, with at most so many positions skipped in all. */
    record InARow(List<Leaf> leaves, int slop) implements Placed {}

    /** Either of several shapes. */
    record Either(List<Placed> choices) implements Placed {}

    /** Two shapes that share no position and whose nearest ends differ by at most so many positions. */
    record Close(Placed left, Placed right, int distance, boolean ordered) implements PositionTree {}

    /** A shape in the text, or in the title: the two zones of {@link Schema#WORDS}. */
    record Between(Placed shape, boolean title) implements PositionTree {}

    /** One sentence by itself satisfies the group. */
    record OneSentence(PositionTree group) implements PositionTree {}

    /** All of them. */
    record Every(List<PositionTree> all) implements PositionTree {}

    /** At least one of them. */
    record Some(List<PositionTree> any) implements PositionTree {}

    /** Not this. */
    record None(PositionTree excluded) implements PositionTree {}
}
