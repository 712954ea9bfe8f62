package org.beffroi.workbench.strategy.handler;

import jakarta.inject.Inject;
import java.util.Optional;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Outline;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.strategy.evidence.EvidenceDeed;
import org.beffroi.workbench.strategy.evidence.EvidenceSupport;
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
    private final DossierSession session;
    private final Ui ui;

    @Inject
    KeeperDoor(CurrentStrategy strategies, EPartService parts, Shell shell, DossierSession session, Ui ofWindow) {
        this.strategies = strategies;
        this.parts = parts;
        this.shell = shell;
        this.session = session;
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
                        .flatMap(there -> EvidenceDeed.withdraw(editor, there, title, mention)))
                .ifPresentOrElse(
                        this::withdrawn, () -> say(Sentence.of(EvidenceSupport.class, "evidence.withdrawn.not"))));
    }

    /** The way to an element, as what was done to it offers it. */
    Acts.Door to(Element keeper) {
        return new Acts.Door(Sentence.of(KeeperDoor.class, "evidence.show"), () -> show(keeper));
    }

    private void withdrawn(EvidenceDeed what) {
        what.keep(this::say);
        session.acts().did(what.said(), to(what.keeper()), what);
    }

    private void say(Sentence what) {
        new Notice(shell, ui, ui.say(what)).open();
    }

    /** What an element of a copy, or of the strategy itself, is in the strategy in hand. */
    private static Optional<Element> in(Strategy strategy, Element keeper) {
        return EcoreUtil.isAncestor(strategy, keeper) ? Optional.of(keeper) : Outline.find(strategy, keeper.getKey());
    }
}
