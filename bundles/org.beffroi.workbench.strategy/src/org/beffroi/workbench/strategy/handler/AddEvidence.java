package org.beffroi.workbench.strategy.handler;

import org.beffroi.core.mention.MentionId;
import org.beffroi.workbench.analysis.AnalysesPart;
import org.beffroi.workbench.analysis.AnalysesScreen;
import org.beffroi.workbench.analysis.AnalysesView;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.analysis.model.Study;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.ListenPart;
import org.beffroi.workbench.listen.ListenScreen;
import org.beffroi.workbench.listen.ListenView;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Adds to the strategy, as evidence, what one looks at: the mentions in hand, or the analysis. */
public final class AddEvidence {

    @CanExecute
    boolean isPossible(@Optional DossierSession session, EPartService parts) {
        return session != null
                && !session.readOnly()
                && (mention(parts).isPresent() || analysis(parts).isPresent());
    }

    /** @param carried what a screen says that is taken, null for what one looks at */
    @Execute
    void run(EPartService parts, TakeEvidence taking, @Optional Carried carried) {
        if (carried != null) {
            AnalysesScreen.inFront(parts)
                    .flatMap(AnalysesPart::view)
                    .ifPresent(view -> taking.take(carried, view::refuse));
            return;
        }
        if (mention(parts).isPresent()) {
            ListenView view = ListenScreen.in(parts).flatMap(ListenPart::view).orElseThrow();
            view.handOver(mentions -> Carried.of(mentions).ifPresent(all -> taking.take(all, view::refuse)));
            return;
        }
        analysis(parts).ifPresent(asked -> {
            AnalysesView view =
                    AnalysesScreen.inFront(parts).flatMap(AnalysesPart::view).orElseThrow();
            taking.take(new Carried.OfAnalysis(asked.analysis(), asked.parameters()), view::refuse);
        });
    }

    private static java.util.Optional<MentionId> mention(EPartService parts) {
        return ListenScreen.in(parts).flatMap(ListenPart::view).flatMap(ListenView::mentionInHand);
    }

    private static java.util.Optional<AnalysisRequest> analysis(EPartService parts) {
        return AnalysesScreen.inFront(parts).flatMap(AnalysesPart::study).flatMap(Study::asked);
    }
}
