package org.beffroi.workbench.watch;

import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.workbench.alert.model.Bell;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.swt.widgets.Shell;

/** The way to a new watch, and to whom it calls, from any perspective. Belongs to the UI thread. */
@Creatable
public final class WatchDoor {

    private final DossierSession session;
    private final Ui ui;
    private final Alerts alerts;
    private final Runnable changed;

    @Inject
    public WatchDoor(DossierSession session, Ui ui, @Service Alerts alerts, @Optional Bell bell) {
        this.session = session;
        this.ui = ui;
        this.alerts = alerts;
        this.changed = bell == null ? () -> {} : bell::count;
    }

    /**
     * Asks for a new watch.
     *
     * @param asked what it begins with
     * @param kept told the watch once it is kept
     */
    public void ask(Shell over, WatchDialog.Asked asked, Consumer<Watch> kept) {
        new WatchEditing(over, ui, session, alerts, changed).add(asked, kept);
    }
}
