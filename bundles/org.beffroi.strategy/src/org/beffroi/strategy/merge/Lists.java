package org.beffroi.strategy.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Three versions of a list whose items are each there once: what either added is there, what either took out is not, in the order
 * of whoever changed it.
 *
 * @param items that came of it
 * @param ordersMeet whether both changed the order of what stayed, each in another way; it is then mine
 */
record Lists(List<Object> items, boolean ordersMeet) {

    /** Whether a list's items are each there once, so that it can be merged item by item. */
    static boolean fits(List<?> list) {
        return new HashSet<>(list).size() == list.size();
    }

    static Lists merge(List<?> base, List<?> mine, List<?> theirs) {
        List<Object> stayed = new ArrayList<>(base);
        stayed.retainAll(mine);
        stayed.retainAll(theirs);
        List<Object> inMine = kept(mine, stayed);
        List<Object> inTheirs = kept(theirs, stayed);
        boolean iMoved = !inMine.equals(stayed);
        boolean theyMoved = !inTheirs.equals(stayed);
        boolean theirOrder = theyMoved && !iMoved;
        List<Object> merged = new ArrayList<>(theirOrder ? theirs : mine);
        merged.removeIf(item -> base.contains(item) && !(mine.contains(item) && theirs.contains(item)));
        add(theirOrder ? mine : theirs, base, merged);
        return new Lists(merged, iMoved && theyMoved && !inMine.equals(inTheirs));
    }

    private static List<Object> kept(List<?> list, List<Object> stayed) {
        List<Object> kept = new ArrayList<>(list);
        kept.retainAll(stayed);
        return kept;
    }

    /** What another version added, each behind what it stands behind there. */
    private static void add(List<?> other, List<?> base, List<Object> merged) {
        for (int i = 0; i < other.size(); i++) {
            Object item = other.get(i);
            if (base.contains(item) || merged.contains(item)) {
                continue;
            }
            int place = 0;
            for (int j = i - 1; j >= 0; j--) {
                int there = merged.indexOf(other.get(j));
                if (there >= 0) {
                    place = there + 1;
                    break;
                }
            }
            merged.add(place, item);
        }
    }
}
