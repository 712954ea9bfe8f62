package org.beffroi.workbench.listen;

import org.beffroi.workbench.dossier.DossierSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Goes back from mentions to the analysis whose figure led to them. */
public final class GoBack {

    @CanExecute
    boolean isPossible(EPartService parts, @Optional DossierSession session) {
        return session != null && header(parts).filter(SearchHeader::hasWayBack).isPresent();
    }

    @Execute
    void run(EPartService parts) {
        header(parts).ifPresent(SearchHeader::goBack);
    }

    private static java.util.Optional<SearchHeader> header(EPartService parts) {
        return ListenScreen.in(parts).flatMap(ListenPart::view).map(ListenView::header);
    }
}
