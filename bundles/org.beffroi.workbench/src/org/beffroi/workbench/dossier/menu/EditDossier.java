package org.beffroi.workbench.dossier.menu;

import java.util.List;
import java.util.concurrent.Executor;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierDialog;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.dossier.TerritoryWords;
import org.beffroi.workbench.dossier.WritableDossierHandler;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Notice;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Shows the properties of the dossier that lies open, and changes them. */
public final class EditDossier extends WritableDossierHandler {

    private static final int OFFERED = 40;

    @Execute
    void run(
            Shell shell,
            DossierSession session,
            DossierSessions sessions,
            Ui ui,
            @Optional @Nullable Territories territories) {
        Executor display = ui.display(shell);
        // The first question reads the data of all communes from the disk: not on this thread.
        session.readers().execute(() -> {
            DossierSettings before = session.dossier().settings();
            java.util.Optional<Territory> own = territories == null
                    ? java.util.Optional.empty()
                    : before.territory().flatMap(territories::byCode);
            if (territories != null) {
                territories.complete("a", 1);
            }
            display.execute(
                    () -> new DossierDialog(shell, ui, before, own, around(shell, session, sessions, ui, territories))
                            .open());
        });
    }

    private static DossierDialog.Around around(
            Shell shell, DossierSession session, DossierSessions sessions, Ui ui, @Nullable Territories territories) {
        DossierSettings before = session.dossier().settings();
        return new DossierDialog.Around(
                typed -> territories == null || typed.isBlank() ? List.of() : territories.complete(typed, OFFERED),
                new TerritoryWords(
                        ui.language(), each -> territories == null ? List.of() : territories.containing(each)),
                wanted -> new DossierChange(sessions).to(wanted, () -> told(shell, sessions, ui, before, wanted)),
                session.arriving().map(importing -> ui.text("dossier.properties.importing")));
    }

    /** What was changed is said, with the way back. */
    private static void told(
            Shell shell, DossierSessions sessions, Ui ui, DossierSettings before, DossierSettings now) {
        new Notice(shell, ui, ui.text("dossier.properties.done", now.name()))
                .offer(ui.text("undo"), () -> new DossierChange(sessions).to(before, () -> {}))
                .open();
    }
}
