package org.beffroi.workbench.analysis;

import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** The screen of analyses, found where commands act on it. */
public final class AnalysesScreen {

    private AnalysesScreen() {}

    /** Shows its perspective; the part, empty while no dossier lies open. */
    public static Optional<AnalysesPart> show(EPartService parts) {
        parts.switchPerspective(AnalysesPart.PERSPECTIVE);
        return of(parts.findPart(AnalysesPart.ID));
    }

    /** Shows an analysis that is asked about what is searched now. */
    public static void choose(EPartService parts, String analysis) {
        show(parts).flatMap(AnalysesPart::view).ifPresent(view -> view.choose(analysis));
    }

    /** The part where it is the one in front. */
    public static Optional<AnalysesPart> inFront(EPartService parts) {
        MPart part = parts.findPart(AnalysesPart.ID);
        return part != null && parts.isPartVisible(part) ? of(part) : Optional.empty();
    }

    private static Optional<AnalysesPart> of(MPart part) {
        return part != null && part.getObject() instanceof AnalysesPart analyses
                ? Optional.of(analyses)
                : Optional.empty();
    }
}
