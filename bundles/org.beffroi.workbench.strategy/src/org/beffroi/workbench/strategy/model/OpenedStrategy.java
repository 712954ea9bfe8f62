package org.beffroi.workbench.strategy.model;

import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.strategy.edit.Drafts;
import org.beffroi.strategy.file.Held;
import org.beffroi.strategy.file.HeldBy;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Strategy;

/**
 * A strategy as its file had it when it was opened, with the draft that lay beside it.
 *
 * @param file where it is
 * @param strategy as it was saved
 * @param mark of the file's content, by which a change of another hand is seen
 * @param draft what was changed and never saved, where something was
 * @param held the hold on it, empty where it is only read
 * @param by who else holds it, where somebody does
 */
public record OpenedStrategy(
        StrategyFile file,
        Strategy strategy,
        String mark,
        Optional<Drafts.Found> draft,
        Optional<Held> held,
        Optional<HeldBy> by) {

    /**
     * Reads a file and the draft beside it, to look at, off the UI thread.
     *
     * @throws Refusal if the file cannot be had
     */
    public static OpenedStrategy read(StrategyFile file) {
        return read(file, new Held.Asked(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /**
     * The same to work on it: it is held, unless somebody else does.
     *
     * @param person who works
     * @throws Refusal if the file cannot be had
     */
    public static OpenedStrategy hold(StrategyFile file, String person) {
        Held.Asked asked = Held.ask(file, person);
        try {
            return read(file, asked);
        } catch (RuntimeException e) {
            asked.held().ifPresent(Held::close);
            throw e;
        }
    }

    private static OpenedStrategy read(StrategyFile file, Held.Asked asked) {
        String mark = file.mark();
        Strategy strategy = file.read();
        return new OpenedStrategy(file, strategy, mark, new Drafts(file).find(), asked.held(), asked.by());
    }
}
