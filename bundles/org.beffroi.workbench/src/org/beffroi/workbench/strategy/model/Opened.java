package org.beffroi.workbench.strategy.model;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Drafts;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Strategy;

/**
 * A strategy as its file had it when it was opened, with the draft that lay beside it.
 *
 * @param file where it is
 * @param strategy as it was saved
 * @param mark of the file's content, by which a change of another hand is seen
 * @param draft what was changed and never saved, where something was
 */
public record Opened(StrategyFile file, Strategy strategy, String mark, Optional<Drafts.Found> draft) {

    /**
     * Reads a file and the draft beside it, off the UI thread.
     *
     * @throws Refusal if the file cannot be had
     */
    public static Opened read(StrategyFile file) {
        Strategy strategy = file.read();
        return new Opened(file, strategy, markOf(file), new Drafts(file).find());
    }

    /** The mark of what is in a file now. */
    static String markOf(StrategyFile file) {
        try {
            return Drafts.markOf(Files.readAllBytes(file.path()));
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            Opened.class,
                            "strategy.file.gone",
                            file.path().toString(),
                            e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()),
                    e);
        }
    }
}
