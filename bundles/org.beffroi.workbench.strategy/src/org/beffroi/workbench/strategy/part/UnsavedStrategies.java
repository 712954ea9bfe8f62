package org.beffroi.workbench.strategy.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.dossier.UnsavedWork;
import org.beffroi.workbench.strategy.model.LeftDraft;
import org.beffroi.workbench.strategy.model.StrategyEditor;

/**
 * The strategies of a dossier that somebody changed here and did not save: the one in hand, and those that were left for another
 * one. Belongs to the UI thread.
 */
final class UnsavedStrategies {

    private final Map<Path, LeftDraft> left = new LinkedHashMap<>();

    /** Takes note that a strategy is let go of. */
    void leaves(StrategyEditor editor) {
        if (editor.isUnsaved()) {
            Path file = editor.file().path();
            left.put(file, new LeftDraft(file, title(editor)));
        }
    }

    /** Takes note that a strategy is in hand again. */
    void comes(Path file) {
        left.remove(file);
    }

    /**
     * All of them.
     *
     * @param inHand the strategy in hand
     * @param later runs on the UI thread, also once the screen is left
     */
    List<UnsavedWork> all(Optional<StrategyEditor> inHand, DossierSession session, Executor later) {
        List<UnsavedWork> all = new ArrayList<>();
        inHand.filter(StrategyEditor::isUnsaved).map(UnsavedStrategies::inHand).ifPresent(all::add);
        left.values().forEach(draft -> all.add(left(draft, session, later)));
        return all;
    }

    private static String title(StrategyEditor editor) {
        String name = editor.strategy().getName();
        return name == null || name.isBlank() ? editor.name() : name;
    }

    private static UnsavedWork inHand(StrategyEditor editor) {
        return new UnsavedWork() {
            @Override
            public String name() {
                return title(editor);
            }

            @Override
            public void save(Consumer<Optional<Sentence>> then) {
                editor.save(refused -> then.accept(refused.map(Refusal::sentence)));
            }
        };
    }

    private UnsavedWork left(LeftDraft draft, DossierSession session, Executor later) {
        return new UnsavedWork() {
            @Override
            public String name() {
                return draft.name();
            }

            @Override
            public void save(Consumer<Optional<Sentence>> then) {
                session.writer().execute(() -> {
                    try {
                        draft.save(session.person());
                        later.execute(() -> {
                            left.remove(draft.file());
                            then.accept(Optional.empty());
                        });
                    } catch (Refusal refused) {
                        later.execute(() -> then.accept(Optional.of(refused.sentence())));
                    }
                });
            }
        };
    }
}
