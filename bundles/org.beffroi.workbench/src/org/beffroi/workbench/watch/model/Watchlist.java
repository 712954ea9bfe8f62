package org.beffroi.workbench.watch.model;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.AlertFiles;

/**
 * The watches of a dossier, what is new to each, and what is done to them.
 *
 * <p>Called on the UI thread, answered on it; workers read and write.
 *
 * @param person who is at work
 * @param work runs what may take long, off the UI thread
 * @param display runs on the UI thread, later
 */
public record Watchlist(Dossier dossier, String person, Clock clock, Executor work, Executor display) {

    /** Reads the watches, by name; an unreadable folder holds none and says why. */
    public void read(Consumer<List<Watch>> then, Consumer<Sentence> refused) {
        answer(() -> dossier.watches().all(), then, refused);
    }

    /**
     * Looks for what is new to a watch.
     *
     * @param refused told where its query is not understood
     */
    public void look(Watch watch, Consumer<WatchNews> then, Consumer<Sentence> refused) {
        answer(() -> WatchNews.of(dossier, watch), then, refused);
    }

    /** Names of the alerts that hang on a watch, in order: they call nobody once it is gone. */
    public void alerts(Watch watch, Consumer<List<String>> then, Consumer<Sentence> refused) {
        answer(
                () -> new AlertFiles(dossier.folder())
                        .all().stream()
                                .filter(alert -> alert.watch().equals(watch.name()))
                                .map(Alert::name)
                                .sorted()
                                .toList(),
                then,
                refused);
    }

    /**
     * Forgets a watch; the mentions stay.
     *
     * @param then told on the UI thread each time that it is forgotten or had back
     * @param forgotten told once what takes that back, with what the watch had shown, and what does it again; both run off the UI
     *     thread
     */
    public void forget(
            Watch watch, Runnable then, BiConsumer<Runnable, Runnable> forgotten, Consumer<Sentence> refused) {
        ForgottenWatch one = new ForgottenWatch(dossier, watch);
        answer(
                () -> {
                    one.forget();
                    return one;
                },
                done -> {
                    then.run();
                    forgotten.accept(told(one::restore, then), told(one::forget, then));
                },
                refused);
    }

    private Runnable told(Runnable deed, Runnable then) {
        return () -> {
            deed.run();
            display.execute(then);
        };
    }

    /** Remembers that what was new to a watch has been seen. */
    public void seen(WatchNews fresh, Runnable then, Consumer<Sentence> refused) {
        answer(
                () -> {
                    dossier.watches().delivered(fresh.watch().name(), fresh.mentions());
                    return fresh;
                },
                done -> then.run(),
                refused);
    }

    private <A> void answer(Supplier<A> question, Consumer<A> then, Consumer<Sentence> refused) {
        work.execute(() -> {
            Optional<A> answer = Optional.empty();
            Optional<Sentence> why = Optional.empty();
            try {
                answer = Optional.of(question.get());
            } catch (Refusal refusal) {
                why = Optional.of(refusal.sentence());
            }
            Optional<A> found = answer;
            Optional<Sentence> said = why;
            display.execute(() -> {
                found.ifPresent(then);
                said.ifPresent(refused);
            });
        });
    }
}
