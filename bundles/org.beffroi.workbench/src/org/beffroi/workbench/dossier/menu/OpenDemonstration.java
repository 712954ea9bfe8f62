package org.beffroi.workbench.dossier.menu;

import java.nio.file.Path;
import org.beffroi.core.dossier.Demonstration;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the dossier of the fictional town, made the first time. */
public final class OpenDemonstration {

    @CanExecute
    boolean isThere(@Optional @Nullable Demonstration demonstration) {
        return demonstration != null;
    }

    @Execute
    void run(Demonstration demonstration, Dossiers dossiers, DossierSessions sessions, Works works) {
        Path folder = Path.of(System.getProperty("user.home"), "Beffroi", "demonstration");
        works.start(
                Sentence.of(OpenDemonstration.class, "demo.work"),
                progress -> {
                    if (!dossiers.isDossier(folder)) {
                        demonstration.make(folder, progress);
                    }
                    return Sentence.of(OpenDemonstration.class, "demo.made");
                },
                work -> {
                    if (work.failed()) {
                        work.outcome().ifPresent(sessions::refuse);
                    } else {
                        sessions.open(folder);
                    }
                });
    }
}
