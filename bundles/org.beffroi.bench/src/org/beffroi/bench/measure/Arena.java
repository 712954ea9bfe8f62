package org.beffroi.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Times duels in one process: after a warm-up, each run goes through all duels in a new order, and in each the two programs
 * take turns at going first. One thread.
 */
public final class Arena {

    private static final int LEAST_TURNS = 2;

    private final Duration warmUp;
    private final int runs;
    private final Duration perDuel;
    private final Random order = new Random(7);
    private Object last;

    /**
     * @param warmUp how long all duels together are tried before anything counts
     * @param runs how often each duel comes again; 0 for once, neither warmed up nor repeated: so tests see that all of it works,
     *     and its times mean nothing
     * @param perDuel how long turns are repeated within a run
     */
    public Arena(Duration warmUp, int runs, Duration perDuel) {
        this.warmUp = runs == 0 ? Duration.ZERO : warmUp;
        this.runs = Math.max(1, runs);
        this.perDuel = runs == 0 ? Duration.ZERO : perDuel;
    }

    /** The bouts, in the order of the duels. */
    public List<Bout> fight(List<Duel> duels) throws Exception {
        long end = System.nanoTime() + warmUp.toNanos();
        do {
            for (Duel duel : duels) {
                time(duel.ours());
                time(duel.theirs());
            }
        } while (System.nanoTime() < end);
        List<LongStream.Builder> ours = builders(duels.size());
        List<LongStream.Builder> theirs = builders(duels.size());
        List<Integer> turn =
                new ArrayList<>(IntStream.range(0, duels.size()).boxed().toList());
        for (int run = 0; run < runs; run++) {
            Collections.shuffle(turn, order);
            for (int i : turn) {
                oneRun(duels.get(i), run % 2 == 0, ours.get(i), theirs.get(i));
            }
        }
        List<Bout> bouts = new ArrayList<>();
        for (int i = 0; i < duels.size(); i++) {
            bouts.add(new Bout(
                    duels.get(i).question(),
                    Times.of(ours.get(i).build()),
                    Times.of(theirs.get(i).build())));
        }
        return bouts;
    }

    private void oneRun(Duel duel, boolean weBegin, LongStream.Builder ours, LongStream.Builder theirs)
            throws Exception {
        long end = System.nanoTime() + perDuel.toNanos();
        boolean first = weBegin;
        for (int turns = 0; turns < LEAST_TURNS || System.nanoTime() < end; turns++) {
            if (first) {
                ours.add(time(duel.ours()));
                theirs.add(time(duel.theirs()));
            } else {
                theirs.add(time(duel.theirs()));
                ours.add(time(duel.ours()));
            }
            first = !first;
        }
    }

    private long time(Duel.Work work) throws Exception {
        long start = System.nanoTime();
        last = work.run();
        return System.nanoTime() - start;
    }

    private static List<LongStream.Builder> builders(int size) {
        List<LongStream.Builder> builders = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            builders.add(LongStream.builder());
        }
        return builders;
    }

    /** What the last work returned; kept so that no compiler may leave the work out. */
    public Object last() {
        return last;
    }
}
