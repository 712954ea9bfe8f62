package org.beffroi.workbench.consultation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.edition.About;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.analysis.model.Study;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;

/** What of the program is needed to answer a consultation; of one window. */
@Creatable
public final class AnsweringServices {

    private final Works works;
    private final java.util.Optional<About> about;
    private final FileChooser files;

    private List<DocumentWriter> writers = List.of();

    @Inject
    public AnsweringServices(Works works, @Optional About about, @Optional FileChooser files) {
        this.works = works;
        this.about = java.util.Optional.ofNullable(about);
        this.files = files == null ? FileChooser.ofTheSystem() : files;
    }

    @Inject
    void formats(@Service List<DocumentWriter> known) {
        writers = List.copyOf(known);
    }

    /**
     * What answers the consultation of a dossier.
     *
     * @param study the analysis in hand, which runs again once something was answered
     * @param display runs on the UI thread, later; nothing once the screen is gone
     * @param refused told why something was not done
     */
    public Answering of(
            DossierSession session,
            Analyses analyses,
            Ui ui,
            Study study,
            Executor display,
            Consumer<Sentence> refused) {
        return new Answering(
                session,
                ui,
                study,
                display,
                refused,
                new AnswersPageExport(
                        analyses,
                        writers,
                        about.map(one -> one.edition().line()).orElse(""),
                        works,
                        files));
    }
}
