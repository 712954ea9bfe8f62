package org.beffroi.workbench.strategy.handler;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Outline;
import org.beffroi.workbench.strategy.evidence.EvidenceSupport;
import org.beffroi.workbench.strategy.evidence.WithdrawnEvidence;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.strategy.part.StrategyPart;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Notice;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;

/** The way from what is evidence to the element that rests on it, and what takes it away from there. UI thread. */
@Creatable
public final class KeeperDoor {

    private final CurrentStrategy strategies;
    private final EPartService parts;
    private final Shell shell;
    private final Ui ui;

    @Inject
    KeeperDoor(CurrentStrategy strategies, EPartService parts, Shell shell, Ui ofWindow) {
        this.strategies = strategies;
        this.parts = parts;
        this.shell = shell;
        this.ui = ofWindow.with(KeeperDoor.class);
    }

    /** Shows an element in the screen of strategies, where the strategy in hand has it. */
    void show(Element keeper) {
        parts.switchPerspective(StrategyPart.PERSPECTIVE);
        strategies.with(open -> open.flatMap(editor -> in(editor.strategy(), keeper))
                .ifPresent(
                        there -> strategies.screen().flatMap(StrategyPart::view).ifPresent(view -> view.open(there))));
    }

    /**
     * Has an element rest on a mention no more; kept at once where nothing else waits to be saved, and said with what puts it
     * back.
     *
     * @param title what the element is called
     */
    void withdraw(Element keeper, String title, MentionId mention) {
        strategies.with(open -> open.filter(editor -> !editor.editing().isReadOnly())
                .flatMap(editor -> in(editor.strategy(), keeper)
                        .flatMap(there -> WithdrawnEvidence.of(editor, there, title, mention)))
                .ifPresentOrElse(this::said, () -> say(Sentence.of(EvidenceSupport.class, "evidence.withdrawn.not"))));
    }

    private void said(WithdrawnEvidence what) {
        if (what.alone()) {
            save(what.editor(), this::say);
        }
        new Notice(shell, ui, ui.say(what.said()))
                .offer(ui.text("evidence.show"), () -> show(what.keeper()))
                .offer(ui.text("act.undo"), () -> putBack(what))
                .open();
    }

    private void putBack(WithdrawnEvidence what) {
        boolean others = what.editor().editing().isChanged();
        what.putBack();
        if (what.alone() && !others) {
            save(what.editor(), this::say);
        }
        new Notice(shell, ui, ui.text("act.undone", ui.say(what.said()))).open();
    }

    /** What is done elsewhere is kept at once, since nothing there says that a strategy is to be saved. */
    static void save(StrategyEditor editor, Consumer<Sentence> refused) {
        editor.save(why -> why.map(Refusal::sentence).ifPresent(refused));
    }

    private void say(Sentence what) {
        new Notice(shell, ui, ui.say(what)).open();
    }

    /** What an element of a copy, or of the strategy itself, is in the strategy in hand. */
    private static Optional<Element> in(Strategy strategy, Element keeper) {
        return EcoreUtil.isAncestor(strategy, keeper) ? Optional.of(keeper) : Outline.find(strategy, keeper.getKey());
    }
}
