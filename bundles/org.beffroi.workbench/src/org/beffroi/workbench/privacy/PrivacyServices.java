package org.beffroi.workbench.privacy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.edition.About;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.privacy.KindNames;
import org.beffroi.dossier.privacy.Paper;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.privacy.model.PaperFiles;
import org.beffroi.workbench.privacy.model.Rights;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.work.Work;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.swt.widgets.Shell;

/** Where the rights of people are served: the dossier that lies open, who works on it, and in which language and look. */
@Creatable
public final class PrivacyServices {

    private final Shell shell;
    private final DossierSession session;
    private final DossierSessions sessions;
    private final Works works;
    private final Ui ui;
    private final PaperFiles files;
    private KindNames kinds = (kind, locale) -> kind;

    @Inject
    public PrivacyServices(
            Shell shell,
            DossierSession session,
            DossierSessions sessions,
            Works works,
            Ui ui,
            @org.eclipse.e4.core.di.annotations.Optional About about,
            @Service List<DocumentWriter> writers) {
        this.shell = shell;
        this.session = session;
        this.sessions = sessions;
        this.works = works;
        this.ui = ui;
        this.files = new PaperFiles(
                writers,
                Optional.ofNullable(about).map(known -> known.edition().line()).orElse("Beffroi"),
                session.dossier().settings().zone(),
                Clock.systemUTC());
    }

    @Inject
    void named(@org.eclipse.e4.core.di.annotations.Optional Harvest harvest) {
        kinds = harvest == null ? (kind, locale) -> kind : harvest::kind;
    }

    Shell shell() {
        return shell;
    }

    DossierSession session() {
        return session;
    }

    Works works() {
        return works;
    }

    Ui ui() {
        return ui;
    }

    PaperFiles files() {
        return files;
    }

    Days days() {
        return session.days(ui.language());
    }

    Rights rights() {
        return new Rights(session.dossier(), session.person(), kinds, Clock.systemUTC());
    }

    /** The entry of the register; off the UI thread. */
    public Paper register() {
        return rights().register(ui.language().locale());
    }

    /** The notice for the people who are spoken of; off the UI thread. */
    public Paper notice() {
        return rights().notice(ui.language().locale());
    }

    /** Starts a work; what it is called names nobody, since the list of works shows it. */
    Work start(String key, Works.Task task, Consumer<Work> ended) {
        return works.start(Sentence.of(PrivacyServices.class, key), task, ended);
    }

    /** Tells whoever shows mentions that some are gone. */
    void changed() {
        sessions.arrived(session);
    }
}
