package org.beffroi.workbench.listen.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** An executor whose tasks run when the test says so. */
public final class ByHand implements Executor {

    private final Deque<Runnable> tasks = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /** Runs the task that has waited longest. */
    public void runOne() {
        tasks.remove().run();
    }

    public int waiting() {
        return tasks.size();
    }

    /** Runs tasks of all, as long as there are any. */
    public static void runAll(ByHand... executors) {
        boolean any = true;
        while (any) {
            any = false;
            for (ByHand executor : executors) {
                while (executor.waiting() > 0) {
                    executor.runOne();
                    any = true;
                }
            }
        }
    }
}
