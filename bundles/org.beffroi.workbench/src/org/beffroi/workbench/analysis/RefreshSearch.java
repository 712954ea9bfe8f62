package org.beffroi.workbench.analysis;

import org.beffroi.workbench.analysis.model.Study;
import org.beffroi.workbench.dossier.DossierHandler;
import org.beffroi.workbench.listen.ListenPart;
import org.beffroi.workbench.listen.ListenScreen;
import org.beffroi.workbench.listen.model.SearchSession;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Searches again, or runs the analysis in front again, at the present point in time. */
public final class RefreshSearch extends DossierHandler {

    @Execute
    void run(EPartService parts) {
        AnalysesScreen.inFront(parts).flatMap(AnalysesPart::study).ifPresentOrElse(Study::again, () -> ListenScreen.in(
                        parts)
                .flatMap(ListenPart::searchSession)
                .ifPresent(SearchSession::refresh));
    }
}
