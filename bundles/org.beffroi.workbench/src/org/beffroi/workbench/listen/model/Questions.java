package org.beffroi.workbench.listen.model;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;

/**
 * Questions that workers answer, each for a request that may be cancelled meanwhile: its answer, or its failure, is then
 * dropped.
 *
 * @param work runs what may take long, in several threads
 * @param display runs on the UI thread, later
 * @param failed told on the UI thread why there is no answer
 */
record Questions(Executor work, Executor display, Consumer<RuntimeException> failed) {

    private static final System.Logger LOG = System.getLogger(Questions.class.getName());

    /** Hands the answer over on the UI thread, unless the request was cancelled. */
    <A> void ask(Cancel request, Supplier<A> question, Consumer<A> then) {
        run(request, () -> {
            request.check();
            A answer = question.get();
            display.execute(() -> {
                if (!request.asked()) {
                    then.accept(answer);
                }
            });
        });
    }

    /** Does something for a request, in a worker. */
    void run(Cancel request, Runnable task) {
        work.execute(() -> {
            try {
                task.run();
            } catch (Cancelled stopped) {
                // Asked to: a newer request is on its way.
                LOG.log(System.Logger.Level.TRACE, "cancelled");
            } catch (RuntimeException e) {
                display.execute(() -> {
                    if (!request.asked()) {
                        failed.accept(e);
                    }
                });
            }
        });
    }
}
