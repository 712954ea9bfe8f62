package org.beffroi.workbench.strategy.handler;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.model.Element;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.strategy.evidence.EvidenceDeed;
import org.beffroi.workbench.strategy.evidence.EvidenceSupport;
import org.beffroi.workbench.strategy.evidence.KeeperPicker;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.window.CommandPlace;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Shell;

/** Puts something of the archive into the strategy in hand as evidence, and says so with a way there. */
@Creatable
public final class TakeEvidence {

    private final CurrentStrategy strategies;
    private final KeeperDoor door;
    private final Shell shell;
    private final EvidenceSupport supporting;
    private final DossierSession session;
    private final Ui ui;

    @Inject
    TakeEvidence(
            CurrentStrategy strategies,
            KeeperDoor door,
            Shell shell,
            DossierSession session,
            Works works,
            @org.eclipse.e4.core.di.annotations.Optional Analyses analyses,
            Ui ofWindow) {
        this.ui = ofWindow.with(TakeEvidence.class);
        this.strategies = strategies;
        this.door = door;
        this.shell = shell;
        this.supporting = new EvidenceSupport(session, works, Optional.ofNullable(analyses), ui.language());
        this.session = session;
    }

    /**
     * Asks what something is to support.
     *
     * @param refused told why it cannot be
     */
    void take(Carried carried, Consumer<Sentence> refused) {
        // Where it was asked for is known now; once all is read, the pointer may be elsewhere.
        Optional<CommandPlace.Place> place = CommandPlace.of(shell, "evidence");
        changing(refused, editor -> ask(editor, carried, place, refused));
    }

    /**
     * The strategy in hand, where something in it can rest on evidence.
     *
     * @param refused told why there is none
     */
    void open(Consumer<Sentence> refused, Consumer<StrategyEditor> then) {
        changing(refused, editor -> {
            if (Gathering.keepers(editor.strategy()).isEmpty()) {
                refused.accept(Sentence.of(TakeEvidence.class, "evidence.no.keeper"));
            } else {
                then.accept(editor);
            }
        });
    }

    private void changing(Consumer<Sentence> refused, Consumer<StrategyEditor> then) {
        strategies.with(open -> {
            if (open.isEmpty()) {
                refused.accept(Sentence.of(TakeEvidence.class, "evidence.no.strategy"));
            } else if (open.get().editing().isReadOnly()) {
                refused.accept(Sentence.of(DossierSession.class, "dossier.read.only"));
            } else {
                then.accept(open.get());
            }
        });
    }

    private void ask(
            StrategyEditor editor, Carried carried, Optional<CommandPlace.Place> place, Consumer<Sentence> refused) {
        Names names =
                new Names(ui.language().locale(), session.dossier().settings().zone());
        supporting.name(carried, ui.display(shell), what -> {
            KeeperPicker picker =
                    new KeeperPicker(shell, ui, editor, names, what, keeper -> put(editor, keeper, carried, refused));
            place.ifPresent(picker::at);
            picker.open();
        });
    }

    /** Has an element rest on something. */
    void put(StrategyEditor editor, Element keeper, Carried carried, Consumer<Sentence> refused) {
        supporting.support(editor, keeper, carried, new EvidenceSupport.Told() {
            @Override
            public void refused(Sentence why) {
                refused.accept(why);
            }

            @Override
            public void there(Element there, Sentence what) {
                new Notice(shell, ui, ui.say(what))
                        .offer(ui.text("evidence.show"), () -> door.show(there))
                        .open();
            }

            @Override
            public void added(EvidenceDeed what) {
                what.keep(refused);
                session.acts().did(what.said(), door.to(what.keeper()), what);
            }
        });
    }

    /** Says something over the window. */
    void say(Sentence what) {
        new Notice(shell, ui, ui.say(what)).open();
    }
}
