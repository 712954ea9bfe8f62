package org.beffroi.workbench.dossier.menu;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.beffroi.core.territory.Territories;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.NewDossierDialog;
import org.beffroi.workbench.dossier.TerritoryWords;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Makes a dossier. */
public final class NewDossier {

    private static final int OFFERED = 40;

    @Execute
    void run(Shell shell, DossierSessions sessions, Ui ui, @Optional @Nullable Territories territories) {
        AtomicBoolean ready = new AtomicBoolean();
        if (territories != null) {
            // The first question reads the data of all communes from the disk: not on this thread.
            Thread.ofPlatform().daemon().name("territories").start(() -> {
                territories.complete("a", 1);
                ready.set(true);
            });
        }
        new NewDossierDialog(
                        shell,
                        ui,
                        typed -> ready.get() && !typed.isBlank() ? territories.complete(typed, OFFERED) : List.of(),
                        new TerritoryWords(
                                ui.language(), each -> territories == null ? List.of() : territories.containing(each)),
                        sessions::create)
                .open();
    }
}
