package org.beffroi.analyses.about;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.query.Query;

/**
 * Some of the mentions that a query finds: all of them up to a number, beyond it as many drawn evenly.
 *
 * <p>Drawn by a hash of the arrival number, the smallest ones win (a bottom-k sample, Cohen and Kaplan 2007): each mention has
 * the same chance, and the same archive gives the same sample.
 *
 * @param entries in the order in which they arrived
 * @param of how many the query finds
 */
public record Sample(List<Entry> entries, long of) {

    public Sample {
        entries = List.copyOf(entries);
    }

    /** At most so many of what a query finds. */
    public static Sample of(Snapshot snapshot, Query query, int most, Cancel cancel) {
        PriorityQueue<Drawn> drawn =
                new PriorityQueue<>(Comparator.comparingLong(Drawn::hash).reversed());
        long[] met = new long[1];
        snapshot.scan(query, List.of(), cancel, row -> {
            met[0]++;
            long hash = mixed(row.sequence());
            if (drawn.size() < most) {
                drawn.add(new Drawn(hash, row.place()));
            } else if (hash < drawn.peek().hash()) {
                drawn.poll();
                drawn.add(new Drawn(hash, row.place()));
            }
        });
        // By place, neighbours on the disk are read together.
        List<Entry> entries = drawn.stream()
                .mapToInt(Drawn::place)
                .sorted()
                .parallel()
                .mapToObj(place -> {
                    cancel.check();
                    return snapshot.entryAt(place);
                })
                .sorted(Comparator.comparingLong(Entry::sequence))
                .toList();
        return new Sample(entries, met[0]);
    }

    /** Whether nothing is missing. */
    public boolean isWhole() {
        return entries.size() == of;
    }

    private record Drawn(long hash, int place) {}

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014): numbers that follow one another lie anywhere. */
    private static long mixed(long number) {
        long z = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
