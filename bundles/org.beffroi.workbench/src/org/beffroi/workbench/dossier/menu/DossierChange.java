package org.beffroi.workbench.dossier.menu;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.folder.DossierProperties;
import org.beffroi.workbench.app.DossierSessions;

/**
 * Changes what the dossier that lies open says of itself. Its calendar, and what machines read in it, follow from that: it is opened
 * again. Belongs to the UI thread.
 */
record DossierChange(DossierSessions sessions) {

    /**
     * Writes it and opens the dossier again; where it cannot be written the dossier is opened as it was, and why is told.
     *
     * @param changed run once it lies open, changed
     */
    void to(DossierSettings wanted, Runnable changed) {
        sessions.current().ifPresent(session -> {
            Path folder = session.dossier().folder();
            List<Sentence> refusals = new CopyOnWriteArrayList<>();
            Runnable write = () -> {
                try {
                    DossierProperties.write(folder, wanted);
                } catch (Refusal refusal) {
                    refusals.add(refusal.sentence());
                }
            };
            sessions.reopen(write, () -> refusals.stream().findFirst().ifPresentOrElse(sessions::refuse, changed));
        });
    }
}
