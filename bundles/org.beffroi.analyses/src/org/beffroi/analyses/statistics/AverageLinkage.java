package org.beffroi.analyses.statistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/**
 * Things put together by how much they have to do with one another: two groups are joined while the mean tie between a thing of one and a
 * thing of the other is large enough (unweighted average linkage, Sokal and Michener 1958), found by a chain of nearest neighbours in
 * time that grows with the square of their number (Murtagh 1983, “A survey of recent advances in hierarchical clustering algorithms”).
 */
public final class AverageLinkage {

    private final double[][] ties;
    private final int[] sizes;
    private final List<List<Integer>> members;

    private AverageLinkage(double[][] ties) {
        this.ties = ties;
        this.sizes = new int[ties.length];
        this.members = new ArrayList<>();
        Arrays.fill(sizes, 1);
        for (int i = 0; i < ties.length; i++) {
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /**
     * Groups of things, those of one thing included, in the order of their first things.
     *
     * @param ties for each two things how much they have to do with one another, the same both ways; the diagonal is not read
     * @param least groups between which the mean tie is smaller stay apart
     * @return the numbers of the things of each group, ascending
     */
    public static List<List<Integer>> groups(double[][] ties, double least) {
        double[][] copy = Arrays.stream(ties).map(double[]::clone).toArray(double[][]::new);
        AverageLinkage linkage = new AverageLinkage(copy);
        linkage.join(least);
        return linkage.members.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .sorted((one, other) -> Integer.compare(one.getFirst(), other.getFirst()))
                .toList();
    }

    /** Groups that are nearest to each other are joined. A joined one is looked at again, as it may have neighbours of its own. */
    private void join(double least) {
        Deque<Integer> chain = new ArrayDeque<>();
        Deque<Integer> left = new ArrayDeque<>();
        for (int i = 0; i < sizes.length; i++) {
            left.add(i);
        }
        while (!left.isEmpty()) {
            chain.push(left.remove());
            while (!chain.isEmpty()) {
                int end = chain.peek();
                int before = previous(chain);
                OptionalInt nearest = sizes[end] == 0 ? OptionalInt.empty() : nearest(end, before);
                if (nearest.isEmpty() || ties[end][nearest.getAsInt()] < least) {
                    chain.pop();
                } else if (nearest.getAsInt() == before) {
                    chain.pop();
                    chain.pop();
                    merge(end, before);
                    left.add(Math.min(end, before));
                } else {
                    chain.push(nearest.getAsInt());
                }
            }
        }
    }

    /** What stands before the end of a chain; -1 where nothing does. */
    private static int previous(Deque<Integer> chain) {
        return chain.size() < 2 ? -1 : chain.stream().skip(1).findFirst().orElseThrow();
    }

    /** Of equals the one before in the chain, so that it ends. */
    private OptionalInt nearest(int group, int previous) {
        int best = previous;
        for (int other = 0; other < sizes.length; other++) {
            if (other != group && sizes[other] > 0 && (best < 0 || ties[group][other] > ties[group][best])) {
                best = other;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private void merge(int one, int other) {
        int kept = Math.min(one, other);
        int gone = Math.max(one, other);
        for (int i = 0; i < sizes.length; i++) {
            if (i != kept && i != gone && sizes[i] > 0) {
                double mean = (sizes[kept] * ties[kept][i] + sizes[gone] * ties[gone][i]) / (sizes[kept] + sizes[gone]);
                ties[kept][i] = mean;
                ties[i][kept] = mean;
            }
        }
        sizes[kept] += sizes[gone];
        sizes[gone] = 0;
        members.get(kept).addAll(members.get(gone));
        members.get(gone).clear();
    }
}
