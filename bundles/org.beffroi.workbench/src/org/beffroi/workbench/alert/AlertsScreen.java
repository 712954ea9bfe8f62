package org.beffroi.workbench.alert;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.workbench.alert.model.Bell;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.ListenDoor;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The screen of alerts as a part: built anew for another dossier, language or look, read anew when it comes to the front. */
public final class AlertsScreen {

    private final Composite parent;
    private final ListenDoor listen;
    private final Alerts alerts;
    private Optional<AlertDesk> desk = Optional.empty();

    @Inject
    public AlertsScreen(Composite parent, ListenDoor listen, @Service Alerts alerts) {
        this.parent = parent;
        this.listen = listen;
        this.alerts = alerts;
        parent.setLayout(new FillLayout());
    }

    @Inject
    void show(
            @org.eclipse.e4.core.di.annotations.Optional DossierSession session,
            @org.eclipse.e4.core.di.annotations.Optional Bell bell,
            @org.eclipse.e4.core.di.annotations.Optional Ui ui) {
        if (parent.isDisposed() || ui == null) {
            return;
        }
        leave();
        if (session == null || bell == null) {
            return;
        }
        desk = Optional.of(new AlertDesk(parent, ui, session, bell, listen, alerts));
        desk.get().begin();
        parent.layout(true, true);
    }

    /** Begins to watch something; nothing while no dossier lies open that can be changed. */
    void add() {
        desk.ifPresent(AlertDesk::add);
    }

    /** The screen, empty while no dossier lies open. */
    public Optional<AlertsView> view() {
        return desk.map(AlertDesk::view);
    }

    @Focus
    void focus() {
        desk.ifPresent(AlertDesk::focus);
    }

    @PreDestroy
    void leave() {
        desk.ifPresent(AlertDesk::end);
        desk = Optional.empty();
        if (!parent.isDisposed()) {
            Stream.of(parent.getChildren()).forEach(Control::dispose);
        }
    }
}
