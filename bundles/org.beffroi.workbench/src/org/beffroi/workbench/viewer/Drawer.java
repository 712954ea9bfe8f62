package org.beffroi.workbench.viewer;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Drawings.Drawn;
import org.beffroi.core.result.Drawings.Wishes;
import org.beffroi.core.result.Result;

/**
 * Has drawings made off the UI thread: one at a time, then the one wished last; those wished in between are never made.
 *
 * <p>Belongs to the UI thread.
 */
final class Drawer {

    private static final System.Logger LOG = System.getLogger(Drawer.class.getName());

    private final Drawings drawings;
    private final Executor work;
    private final Executor display;
    private final Consumer<Drawn> then;
    private final Consumer<RuntimeException> failed;
    private Result result;
    private Wishes wished;
    private boolean busy;

    Drawer(
            Drawings drawings,
            Executor work,
            Executor display,
            Consumer<Drawn> then,
            Consumer<RuntimeException> failed) {
        this.drawings = drawings;
        this.work = work;
        this.display = display;
        this.then = then;
        this.failed = failed;
    }

    void draw(Result what, Wishes wishes) {
        result = what;
        wished = wishes;
        if (!busy) {
            next();
        }
    }

    private void next() {
        busy = true;
        Result what = result;
        Wishes wishes = wished;
        work.execute(() -> {
            try {
                Drawn drawn = drawings.draw(what, wishes);
                display.execute(() -> made(what, wishes, () -> then.accept(drawn)));
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "A drawing failed", e);
                display.execute(() -> made(what, wishes, () -> failed.accept(e)));
            }
        });
    }

    private void made(Result what, Wishes wishes, Runnable show) {
        busy = false;
        if (what == result) {
            show.run();
        }
        if (what != result || !wishes.equals(wished)) {
            next();
        }
    }
}
