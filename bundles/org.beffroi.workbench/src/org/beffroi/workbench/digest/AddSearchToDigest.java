package org.beffroi.workbench.digest;

import org.beffroi.dossier.digest.ItemPeriod;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.ListenPart;
import org.beffroi.workbench.listen.ListenScreen;
import org.beffroi.workbench.listen.ListenView;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;

/** Adds the present search to a digest. */
public final class AddSearchToDigest {

    @CanExecute
    boolean isPossible(@Optional DossierSession session, EPartService parts) {
        return ListenScreen.isNarrowed(session, parts);
    }

    @Execute
    void run(Shell shell, EPartService parts, DossierSession session, Ui ui) {
        ListenView view = ListenScreen.in(parts).flatMap(ListenPart::view).orElseThrow();
        String query = ListenScreen.in(parts)
                .flatMap(ListenPart::searchSession)
                .map(SearchSession::wholeText)
                .orElseThrow();
        new DigestAddition(shell, ui, session, view::refuse)
                .of(new NewItems(
                                session.dossier().archive().fields(),
                                ui.language().locale(),
                                ItemPeriod.ofSearches())
                        .search(query));
    }
}
