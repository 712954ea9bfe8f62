package org.beffroi.workbench.strategy.model;

import java.nio.file.Path;
import org.beffroi.core.message.Refusal;
import org.beffroi.strategy.edit.Drafts;
import org.beffroi.strategy.file.Held;
import org.beffroi.strategy.file.StrategyFile;

/**
 * A strategy that was left for another one of its dossier with changes that nobody saved.
 *
 * @param file where it is, its draft beside it
 * @param name as people know it
 */
public record LeftDraft(Path file, String name) {

    /**
     * Saves what its draft holds, off the UI thread; where there is no draft any more nothing is done.
     *
     * @param person who works
     * @throws Refusal if somebody else holds the strategy or changed its file meanwhile, or the disk refuses; the draft stays then
     */
    public void save(String person) {
        OpenedStrategy opened = OpenedStrategy.hold(new StrategyFile(file), person);
        try {
            opened.draft().ifPresent(draft -> save(opened, draft));
        } finally {
            opened.held().ifPresent(Held::close);
        }
    }

    private void save(OpenedStrategy opened, Drafts.Found draft) {
        if (opened.held().isEmpty()) {
            throw Refusal.of(Refusal.Kind.IN_USE, LeftDraft.class, "strategy.leave.held", name);
        }
        if (!draft.sameFile()) {
            throw Refusal.of(
                    Refusal.Kind.CHANGED, LeftDraft.class, "strategy.save.another", String.valueOf(file.getFileName()));
        }
        opened.file().write(opened.file().read(draft.written()));
        new Drafts(opened.file()).drop();
    }
}
