package org.beffroi.workbench.strategy.start;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.strategy.model.StrategyShelf;

/**
 * The making of a strategy in a file of its own.
 *
 * @param readers runs off the UI thread
 * @param later runs on the UI thread, later
 */
record FreshStrategy(StrategyShelf shelf, Executor readers, Executor later) {

    /**
     * Makes and writes it.
     *
     * @param name of the body that it is for
     * @param making off the UI thread
     * @param then told its file, later
     * @param refused told why there is none, later
     */
    void write(String name, Supplier<Strategy> making, Consumer<Path> then, Consumer<Sentence> refused) {
        readers.execute(() -> {
            try {
                Strategy made = making.get();
                Path file = shelf.fresh(name);
                shelf.make();
                new StrategyFile(file).write(made);
                later.execute(() -> then.accept(file));
            } catch (Refusal refusal) {
                later.execute(() -> refused.accept(refusal.sentence()));
            }
        });
    }
}
