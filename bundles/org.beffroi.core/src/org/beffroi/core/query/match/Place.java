package org.beffroi.core.query.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.beffroi.core.text.Token;

/**
 * Where a shape stands in a text: the tokens that make it, at growing positions.
 *
 * @param tokens at least one
 */
record Place(List<Token> tokens) {

    static final Comparator<Place> ORDER = Comparator.comparingInt(Place::first).thenComparingInt(Place::last);

    int first() {
        return tokens.getFirst().position();
    }

    int last() {
        return tokens.getLast().position();
    }

    static int[] firsts(List<Place> places) {
        return places.stream().mapToInt(Place::first).toArray();
    }

    static int[] lasts(List<Place> places) {
        return places.stream().mapToInt(Place::last).toArray();
    }

    /** Marks of the tokens; those at successive positions are marked as one. */
    List<Mark> marks(AnalysedText text) {
        List<Mark> marks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            boolean ends = i == tokens.size()
                    || tokens.get(i).position() != tokens.get(i - 1).position() + 1;
            if (ends) {
                marks.add(text.mark(tokens.get(from).start(), tokens.get(i - 1).end()));
                from = i;
            }
        }
        return marks;
    }
}
