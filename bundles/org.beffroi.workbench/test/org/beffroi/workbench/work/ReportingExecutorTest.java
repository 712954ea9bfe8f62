package org.beffroi.workbench.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.archive.Cancelled;
import org.junit.jupiter.api.Test;

class ReportingExecutorTest {

    private final List<Throwable> failures = new ArrayList<>();
    private final ReportingExecutor executor = new ReportingExecutor(Runnable::run, failures::add);

    @Test
    void what_a_task_throws_is_told_and_the_next_one_runs() {
        List<String> ran = new ArrayList<>();
        IllegalStateException broken = new IllegalStateException("broken");
        NoClassDefFoundError unfit = new NoClassDefFoundError("unfit");
        executor.execute(() -> {
            throw broken;
        });
        executor.execute(() -> {
            throw unfit;
        });
        executor.execute(() -> ran.add("next"));
        assertThat(failures).containsExactly(broken, unfit);
        assertThat(ran).containsExactly("next");
    }

    @Test
    void a_task_that_was_asked_to_stop_tells_nothing() {
        executor.execute(() -> {
            throw new Cancelled();
        });
        assertThat(failures).isEmpty();
    }
}
