package org.beffroi.workbench.strategy.handler;

import java.util.Optional;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.ListenPart;
import org.beffroi.workbench.listen.ListenScreen;
import org.beffroi.workbench.listen.ListenView;
import org.beffroi.workbench.listen.model.SearchSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Adds the present search to the strategy, as evidence: its count and its days up to now. */
public final class AddSearchEvidence {

    @CanExecute
    boolean isPossible(@org.eclipse.e4.core.di.annotations.Optional DossierSession session, EPartService parts) {
        return ListenScreen.isNarrowed(session, parts);
    }

    @Execute
    void run(EPartService parts, TakeEvidence taking) {
        SearchSession searchSession =
                ListenScreen.in(parts).flatMap(ListenPart::searchSession).orElseThrow();
        ListenView view = ListenScreen.in(parts).flatMap(ListenPart::view).orElseThrow();
        taking.take(
                new Carried.OfSearch(
                        searchSession.wholeText(), Optional.empty(), Optional.empty(), searchSession.once()),
                view::refuse);
    }
}
