package org.beffroi.workbench.listen;

import java.util.Optional;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.model.SearchSession;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.jspecify.annotations.Nullable;

/** The search screen, found where commands act on it. */
public final class ListenScreen {

    private static final String PERSPECTIVE = "org.beffroi.workbench.perspective.listen";

    private ListenScreen() {}

    /** The part, empty while it was never shown. */
    public static Optional<ListenPart> in(EPartService parts) {
        MPart part = parts.findPart(ListenPart.ID);
        return part != null && part.getObject() instanceof ListenPart listen ? Optional.of(listen) : Optional.empty();
    }

    /** What is searched now, everything while nothing is. */
    public static Query query(EPartService parts) {
        return in(parts)
                .flatMap(ListenPart::searchSession)
                .map(SearchSession::query)
                .orElseGet(Query.Everything::new);
    }

    /** Whether less than everything is searched, in a dossier where this person may write. */
    public static boolean isNarrowed(@Nullable DossierSession session, EPartService parts) {
        return session != null
                && !session.readOnly()
                && in(parts)
                        .flatMap(ListenPart::searchSession)
                        .filter(searchSession -> !searchSession.isEverything())
                        .isPresent();
    }

    /** Shows it with what is found by that text; where no dossier lies open, nothing is looked for. */
    public static void search(EPartService parts, String text) {
        show(parts);
        in(parts).ifPresent(part -> {
            part.searchSession().ifPresent(searchSession -> searchSession.search(text, true));
            part.view().ifPresent(ListenView::goToList);
        });
    }

    /** Shows its perspective. */
    public static void show(EPartService parts) {
        parts.switchPerspective(PERSPECTIVE);
    }
}
