package org.beffroi.workbench.work;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beffroi.core.archive.Cancelled;

/**
 * Runs tasks elsewhere and tells what one of them throws that nobody foresaw: it would vanish with its thread. A task that was
 * asked to stop tells nothing. For any thread.
 *
 * @param executor runs the tasks
 * @param failed told what a task threw, in the thread of the task
 */
public record ReportingExecutor(Executor executor, Consumer<Throwable> failed) implements Executor {

    public ReportingExecutor {
        Objects.requireNonNull(executor);
        Objects.requireNonNull(failed);
    }

    @Override
    public void execute(Runnable task) {
        executor.execute(() -> {
            try {
                task.run();
            } catch (Cancelled stopped) {
                // Whoever asked it to stop waits for nothing.
            } catch (RuntimeException | Error failure) {
                failed.accept(failure);
            }
        });
    }
}
