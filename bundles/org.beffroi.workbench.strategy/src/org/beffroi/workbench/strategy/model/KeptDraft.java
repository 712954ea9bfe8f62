package org.beffroi.workbench.strategy.model;

import java.io.IOException;
import java.util.function.Consumer;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Drafts;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Strategy;

/**
 * The draft beside a strategy, written while one works on it; off the UI thread.
 *
 * @param file the strategy's own
 */
record KeptDraft(StrategyFile file) {

    /**
     * Keeps what is in hand.
     *
     * @param base {@link StrategyFile#mark mark} of the file that it goes on from
     * @param refused told where the disk refuses
     */
    void keep(String base, Strategy now, Consumer<Sentence> refused) {
        try {
            new Drafts(file).keep(base, StrategyFile.bytes(now));
        } catch (Refusal e) {
            refused.accept(e.sentence());
        } catch (IOException e) {
            refused.accept(Sentence.of(
                    KeptDraft.class,
                    "strategy.draft.not",
                    String.valueOf(file.path().getFileName()),
                    String.valueOf(e.getMessage())));
        }
    }

    /**
     * Throws it away, once the strategy was saved.
     *
     * @throws Refusal if the disk refuses
     */
    void drop() {
        new Drafts(file).drop();
    }
}
