package org.beffroi.workbench.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * The long works of the workbench: each runs off the UI thread, shows how far it is and can be stopped.
 *
 * <p>Called on the UI thread, which is told of changes no more than ten times a second.
 */
public final class Works {

    private static final System.Logger LOG = System.getLogger(Works.class.getName());
    private static final int REMEMBERED = 20;
    private static final long PAUSE_MILLIS = 100;

    /** What a work does; its sentence says how it ended. */
    @FunctionalInterface
    public interface Task {
        Sentence run(Progress progress);
    }

    /** What a work does that is not counted, and is asked to stop; its sentence says how it ended. */
    @FunctionalInterface
    public interface Errand {
        Sentence run(Cancel cancel);
    }

    private final Executor executor;
    private final Executor display;
    private final List<Work> all = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final AtomicBoolean telling = new AtomicBoolean();

    private final Function<Throwable, Optional<Sentence>> blame;

    /** Works that nobody else can be blamed for. */
    public Works(Executor executor, Executor display) {
        this(executor, display, failure -> Optional.empty());
    }

    /**
     * @param executor runs the works
     * @param display runs on the UI thread, later
     * @param blame takes note of a failure that nobody foresaw and says what people are told, such as the plug-in at fault
     */
    public Works(Executor executor, Executor display, Function<Throwable, Optional<Sentence>> blame) {
        this.blame = blame;
        this.executor = executor;
        this.display = display;
    }

    /** Called at each change, until the returned action is run. */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Works under way and ended lately, newest first. */
    public List<Work> all() {
        return List.copyOf(all.reversed());
    }

    /** How many are under way. */
    public long running() {
        return all.stream().filter(work -> !work.ended()).count();
    }

    /**
     * Starts a work.
     *
     * @param ended told on the UI thread when it ended, well or not
     */
    public Work start(Sentence what, Task task, Consumer<Work> ended) {
        return start(new Work(what, Clock.systemUTC().instant()), task, ended);
    }

    /**
     * Starts a work whose length nobody knows.
     *
     * @param ended told on the UI thread when it ended, well or not
     */
    public Work begin(Sentence what, Errand errand, Consumer<Work> ended) {
        Work work = new Work(what, Clock.systemUTC().instant());
        return start(work, progress -> errand.run(work.cancel()), ended);
    }

    private Work start(Work work, Task task, Consumer<Work> ended) {
        all.add(work);
        if (all.size() > REMEMBERED) {
            all.stream().filter(Work::ended).findFirst().ifPresent(all::remove);
        }
        tell();
        executor.execute(() -> {
            run(work, task);
            display.execute(() -> {
                tell();
                ended.accept(work);
            });
        });
        return work;
    }

    private void run(Work work, Task task) {
        try {
            work.end(task.run(work.progress(Clock.systemUTC(), this::tellSoon)), false);
        } catch (Cancelled stopped) {
            work.end(Sentence.of(Works.class, "work.stopped"), false);
        } catch (Refusal refusal) {
            work.end(refusal.sentence(), true);
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.WARNING, "A work failed", e);
            work.end(blame.apply(e).orElseGet(() -> Sentence.of(Works.class, "work.failed")), true);
        }
    }

    private void tellSoon() {
        if (telling.compareAndSet(false, true)) {
            java.util.concurrent.CompletableFuture.delayedExecutor(
                            PAUSE_MILLIS, java.util.concurrent.TimeUnit.MILLISECONDS, display)
                    .execute(() -> {
                        telling.set(false);
                        tell();
                    });
        }
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
