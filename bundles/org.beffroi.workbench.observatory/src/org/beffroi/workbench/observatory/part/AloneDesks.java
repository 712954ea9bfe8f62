package org.beffroi.workbench.observatory.part;

import java.util.Map;
import java.util.function.BiFunction;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.observatory.page.CensusPage;
import org.beffroi.workbench.observatory.page.CensusSide;
import org.beffroi.workbench.observatory.page.PageContext;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.widgets.Composite;

/**
 * The desks of the pages that need no census. Belongs to the UI thread.
 *
 * @param judge of accounts that are named after a body
 * @param peers of a body among its peers
 */
public record AloneDesks(JudgeDesk judge, PeerDesk peers) {

    static AloneDesks of(
            ObservatoryDesk desk,
            Ui ui,
            DossierSession session,
            ObservatoryDesk.Services services,
            ObservatoryDesk.Around around) {
        return new AloneDesks(
                new JudgeDesk(desk, ui, session, services, around), new PeerDesk(desk, ui, session, services, around));
    }

    /** What makes their pages. */
    Map<CensusSide, BiFunction<Composite, PageContext, CensusPage>> pages() {
        return Map.of(CensusSide.PEERS, peers::page, CensusSide.CANDIDATES, judge::page);
    }
}
