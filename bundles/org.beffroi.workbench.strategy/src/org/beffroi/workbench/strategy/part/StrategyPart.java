package org.beffroi.workbench.strategy.part;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.territory.Territories;
import org.beffroi.strategy.check.Checks;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.dossier.Leaving;
import org.beffroi.workbench.strategy.StrategyView;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.strategy.start.StrategyStart;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.view.Views;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * The screen of a strategy as a part: that of the dossier that lies open, built anew for another dossier, language or look; what
 * was changed and not saved goes on as it was.
 */
public final class StrategyPart {

    /** Id of the part in the application's model. */
    public static final String ID = Views.part(StrategyPerspective.ID);

    /** Id of its perspective. */
    public static final String PERSPECTIVE = Views.perspective(StrategyPerspective.ID);

    private final Composite parent;
    private final MPart part;
    private final StrategyServices services;
    private final Runnable unknown;
    private StrategyRoom room;

    @Inject
    public StrategyPart(Composite parent, MPart part, StrategyServices services, Leaving leaving) {
        this.services = services;
        this.parent = parent;
        this.part = part;
        parent.setLayout(new FillLayout());
        unknown = leaving.known(
                () -> Optional.ofNullable(room).map(StrategyRoom::unsaved).orElse(List.of()));
    }

    @Inject
    void show(
            @org.eclipse.e4.core.di.annotations.Optional DossierSession session,
            @org.eclipse.e4.core.di.annotations.Optional Checks checks,
            @org.eclipse.e4.core.di.annotations.Optional Territories territories,
            @org.eclipse.e4.core.di.annotations.Optional Ui ui) {
        if (parent.isDisposed() || ui == null) {
            return;
        }
        Optional<StrategyEditor> kept = Optional.ofNullable(room)
                .filter(before -> before.session() == session)
                .flatMap(StrategyRoom::editor);
        leave(kept.isEmpty());
        if (session == null || checks == null || territories == null) {
            return;
        }
        room = new StrategyRoom(parent, part, services, session, checks, territories, ui.with(StrategyPart.class));
        kept.ifPresentOrElse(room::goOn, room::begin);
    }

    /** The file of the strategy that was worked on last in a dossier, where one was and the part remembers. */
    public static Optional<String> last(MPart part, DossierSession session) {
        return Optional.ofNullable(part.getPersistedState().get(lastKey(session)));
    }

    static void keepLast(MPart part, DossierSession session, Path file) {
        part.getPersistedState().put(lastKey(session), file.toString());
    }

    /** By dossier: several lie on one machine. */
    private static String lastKey(DossierSession session) {
        return "last " + session.dossier().folder();
    }

    /** The screen, empty while no strategy lies open. */
    public Optional<StrategyView> view() {
        return Optional.ofNullable(room).flatMap(StrategyRoom::view);
    }

    /** How a first strategy is begun, empty where one lies open. */
    public Optional<StrategyStart> start() {
        return Optional.ofNullable(room).flatMap(StrategyRoom::start);
    }

    /** The strategy in hand, empty while none lies open. */
    public Optional<StrategyEditor> editor() {
        return Optional.ofNullable(room).flatMap(StrategyRoom::editor);
    }

    /**
     * Does something with the strategy in hand, once it lies open.
     *
     * @param then told the strategy, empty where the dossier has none
     */
    public void withStrategy(Consumer<Optional<StrategyEditor>> then) {
        if (room == null) {
            then.accept(Optional.empty());
        } else {
            room.withStrategy(then);
        }
    }

    /** Saves it. */
    public void save() {
        if (room != null) {
            room.save();
        }
    }

    @Focus
    void focus() {
        if (room != null) {
            room.view().ifPresent(StrategyView::focus);
            room.start().ifPresent(StrategyStart::focus);
        }
    }

    @PersistState
    void remember() {
        Optional.ofNullable(room).ifPresent(StrategyRoom::remember);
    }

    @PreDestroy
    void end() {
        unknown.run();
        leave(true);
    }

    private void leave(boolean forGood) {
        if (room != null) {
            room.leave(forGood);
            room = null;
        }
    }
}
