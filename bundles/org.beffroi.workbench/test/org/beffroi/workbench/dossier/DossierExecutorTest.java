package org.beffroi.workbench.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DossierExecutorTest {

    private final AtomicInteger answered = new AtomicInteger();

    @Test
    void questions_are_answered_while_it_is_open_and_dropped_afterwards() throws InterruptedException {
        ExecutorService service = Executors.newSingleThreadExecutor();
        DossierExecutor open = new DossierExecutor(service);
        open.execute(answered::incrementAndGet);
        service.shutdown();
        assertThat(service.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        open.execute(answered::incrementAndGet);
        assertThat(answered).hasValue(1);
    }

    @Test
    void one_that_is_refused_while_it_is_open_is_not_dropped_silently() {
        try (ThreadPoolExecutor full = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1))) {
            CountDownLatch go = new CountDownLatch(1);
            DossierExecutor open = new DossierExecutor(full);
            open.execute(() -> await(go));
            open.execute(answered::incrementAndGet);
            assertThatThrownBy(() -> open.execute(answered::incrementAndGet))
                    .isInstanceOf(RejectedExecutionException.class);
            go.countDown();
        }
        assertThat(answered).hasValue(1);
    }

    private static void await(CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
