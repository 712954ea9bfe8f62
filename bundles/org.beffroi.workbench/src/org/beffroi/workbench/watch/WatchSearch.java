package org.beffroi.workbench.watch;

import java.time.Clock;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.ListenPart;
import org.beffroi.workbench.listen.ListenScreen;
import org.beffroi.workbench.listen.ListenView;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.watch.model.WatchDraft;
import org.beffroi.workbench.watch.model.Watchlist;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;

/** Puts the present search under watch. */
public final class WatchSearch {

    @CanExecute
    boolean isPossible(@Optional DossierSession session, EPartService parts) {
        return ListenScreen.isNarrowed(session, parts);
    }

    @Execute
    void run(Shell shell, EPartService parts, DossierSession session, Ui ui, WatchDoor door) {
        ListenScreen.show(parts);
        ListenPart part = ListenScreen.in(parts).orElseThrow();
        ListenView view = part.view().orElseThrow();
        SearchSession searchSession = part.searchSession().orElseThrow();
        Watchlist watches =
                new Watchlist(session.dossier(), session.person(), Clock.systemUTC(), session.writer(), ui.display());
        door.ask(
                shell,
                new WatchDialog.Asked("", searchSession.wholeText(), WatchDraft.USUAL_FLOOR),
                watch -> watches.look(watch, view::watch, view::refuse));
    }
}
