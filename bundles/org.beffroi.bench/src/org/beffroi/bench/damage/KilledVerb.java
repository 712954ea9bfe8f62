package org.beffroi.bench.damage;

import java.io.IOException;
import java.util.List;

/** A long verb of the real program that is killed, and what must be true at once and when it was let go to its end. */
interface KilledVerb extends AutoCloseable {

    /** Its name in the table's texts. */
    String id();

    /** Makes what it works on, of which each series of kills gets a copy. */
    void prepare(Trial trial) throws IOException;

    /** What is typed. */
    List<String> arguments(Trial trial);

    /** From which share of its usual time on it is killed: before, the program only starts. */
    default double from() {
        return 0.35;
    }

    /** Whether it may be killed several times in what the kill before left; else each kill gets a new copy. */
    default boolean goesOn() {
        return true;
    }

    /** Exit codes with which it may end when it is let go to its end. */
    default List<Integer> endings() {
        return List.of(0);
    }

    /**
     * What is wrong after a kill.
     *
     * @param said what it had printed until then: it is acknowledged
     * @param before what {@link #state} was before it was started
     */
    List<Flaw> afterKill(Trial trial, Program.Ended said, long before) throws IOException;

    /** What is wrong once it was let go to its end. */
    List<Flaw> atTheEnd(Trial trial, Program.Ended ended, long before) throws IOException;

    /** Whatever tells one state from another, such as how many mentions there are. */
    default long state(Trial trial) throws IOException {
        return 0;
    }

    @Override
    default void close() {}
}
