package org.beffroi.workbench.dossier;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

/**
 * Runs questions as long as the dossier lies open; one that comes after it was closed is dropped, since nobody waits for the
 * answer. For any thread.
 *
 * @param service that runs them until it is shut down
 */
record DossierExecutor(ExecutorService service) implements Executor {

    DossierExecutor {
        Objects.requireNonNull(service);
    }

    @Override
    public void execute(Runnable question) {
        try {
            service.execute(question);
        } catch (RejectedExecutionException e) {
            if (!service.isShutdown()) {
                throw e;
            }
        }
    }
}
