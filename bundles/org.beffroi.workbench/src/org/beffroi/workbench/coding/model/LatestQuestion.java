package org.beffroi.workbench.coding.model;

import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * Questions that a worker asks of the archive as it is then, answered on the UI thread. A later one replaces an earlier one, which
 * is not answered any more. Called on the UI thread.
 */
final class LatestQuestion {

    private final Dossier dossier;
    private final Executor work;
    private final Executor display;
    private final Consumer<Sentence> failed;
    private Cancel cancel = new Cancel();

    /** @param failed told why one was refused */
    LatestQuestion(Dossier dossier, Executor work, Executor display, Consumer<Sentence> failed) {
        this.dossier = dossier;
        this.work = work;
        this.display = display;
        this.failed = failed;
    }

    <A> void ask(BiFunction<Snapshot, Cancel, A> question, Consumer<A> then) {
        cancel.ask();
        Cancel mine = new Cancel();
        cancel = mine;
        work.execute(() -> {
            try (Snapshot now = dossier.archive().snapshot()) {
                A answer = question.apply(now, mine);
                say(mine, () -> then.accept(answer));
            } catch (Cancelled stopped) {
                mine.ask();
            } catch (Refusal refusal) {
                say(mine, () -> failed.accept(refusal.sentence()));
            }
        });
    }

    private void say(Cancel mine, Runnable answer) {
        display.execute(() -> {
            if (!mine.asked()) {
                answer.run();
            }
        });
    }

    /** Answers no more. */
    void stop() {
        cancel.ask();
    }
}
