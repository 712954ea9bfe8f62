package org.beffroi.documents.renewal;

import java.util.ArrayList;
import java.util.List;

/**
 * Three versions of a list compared: stretches that nobody, one side, both alike or both differently changed (diff3; S. Khanna,
 * K. Kunal, B. C. Pierce, “A Formal Investigation of Diff3”, FSTTCS 2007, section 2).
 */
final class ThreeWay {

    /** Who changed a stretch. */
    enum Side {
        NOBODY,
        WRITER,
        MODEL,
        /** Both, and in the same way. */
        ALIKE,
        /** Both, each in a way of their own. */
        BOTH
    }

    /**
     * A stretch of the three lists.
     *
     * @param side who changed it
     * @param base from index, to index (exclusive)
     * @param writer likewise
     * @param model likewise
     */
    record Stretch(Side side, Range base, Range writer, Range model) {}

    /** From an index to another, which is not in it. */
    record Range(int from, int to) {

        int size() {
            return to - from;
        }

        <T> List<T> of(List<T> list) {
            return list.subList(from, to);
        }
    }

    private ThreeWay() {}

    /** The stretches, in order; together they are the whole lists. */
    static <T> List<Stretch> compare(List<T> base, List<T> writer, List<T> model) {
        int[] inWriter = matches(base, writer);
        int[] inModel = matches(base, model);
        List<Stretch> stretches = new ArrayList<>();
        int b = 0;
        int w = 0;
        int m = 0;
        while (b < base.size() || w < writer.size() || m < model.size()) {
            int same = 0;
            while (b + same < base.size() && inWriter[b + same] == w + same && inModel[b + same] == m + same) {
                same++;
            }
            if (same > 0) {
                stretches.add(stretch(Side.NOBODY, b, b + same, w, w + same, m, m + same));
                b += same;
                w += same;
                m += same;
                continue;
            }
            int next = b;
            while (next < base.size() && (inWriter[next] < w || inModel[next] < m)) {
                next++;
            }
            int toWriter = next < base.size() ? inWriter[next] : writer.size();
            int toModel = next < base.size() ? inModel[next] : model.size();
            Side side = side(base.subList(b, next), writer.subList(w, toWriter), model.subList(m, toModel));
            stretches.add(stretch(side, b, next, w, toWriter, m, toModel));
            b = next;
            w = toWriter;
            m = toModel;
        }
        return stretches;
    }

    private static <T> Side side(List<T> base, List<T> writer, List<T> model) {
        if (writer.equals(model)) {
            return writer.equals(base) ? Side.NOBODY : Side.ALIKE;
        }
        if (writer.equals(base)) {
            return Side.MODEL;
        }
        return model.equals(base) ? Side.WRITER : Side.BOTH;
    }

    private static Stretch stretch(Side side, int b, int b2, int w, int w2, int m, int m2) {
        return new Stretch(side, new Range(b, b2), new Range(w, w2), new Range(m, m2));
    }

    /** For each place of one list the place of the same in the other, −1 where there is none: a longest common subsequence. */
    private static <T> int[] matches(List<T> one, List<T> other) {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = one.get(i).equals(other.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int[] match = new int[one.size()];
        int i = 0;
        int j = 0;
        while (i < one.size()) {
            if (j < other.size() && one.get(i).equals(other.get(j))) {
                match[i++] = j++;
            } else if (j < other.size() && longest[i][j + 1] > longest[i + 1][j]) {
                j++;
            } else {
                match[i++] = -1;
            }
        }
        return match;
    }
}
