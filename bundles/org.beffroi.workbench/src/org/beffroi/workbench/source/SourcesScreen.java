package org.beffroi.workbench.source;

import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** The screen of sources, found where commands act on it. */
final class SourcesScreen {

    private static final String PERSPECTIVE = "org.beffroi.workbench.perspective.sources";

    private SourcesScreen() {}

    /** Shows it; what can be done there, empty while no dossier lies open. */
    static Optional<SourceActions> show(EPartService parts) {
        parts.switchPerspective(PERSPECTIVE);
        MPart part = parts.findPart(SourcesPart.ID);
        return part != null && part.getObject() instanceof SourcesPart sources ? sources.actions() : Optional.empty();
    }
}
