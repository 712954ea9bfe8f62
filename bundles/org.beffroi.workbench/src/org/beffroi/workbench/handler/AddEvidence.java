package org.beffroi.workbench.handler;

import java.time.Clock;
import java.util.function.Consumer;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.evidence.Remeasuring;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.workbench.analysis.AnalysesView;
import org.beffroi.workbench.analysis.model.Asked;
import org.beffroi.workbench.analysis.model.Study;
import org.beffroi.workbench.dossier.Desk;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.ListenView;
import org.beffroi.workbench.listen.model.Detail;
import org.beffroi.workbench.part.AnalysesPart;
import org.beffroi.workbench.part.ListenPart;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Adds to the strategy, as evidence, what one looks at: the mention in hand, or the analysis. */
public final class AddEvidence {

    @CanExecute
    boolean isPossible(@Optional Desk desk, EPartService parts) {
        return desk != null
                && !desk.readOnly()
                && (mention(parts).isPresent() || analysis(parts).isPresent());
    }

    @Execute
    void run(EPartService parts, Desk desk, Language language, TakeEvidence taking) {
        var inHand = mention(parts);
        if (inHand.isPresent()) {
            Entry entry = inHand.get().entry();
            ListenView view = ListenScreen.in(parts).flatMap(ListenPart::view).orElseThrow();
            taking.take(() -> evidence(entry, desk, language), view::refuse);
            return;
        }
        analysis(parts).ifPresent(asked -> {
            AnalysesView view =
                    AnalysesScreen.inFront(parts).flatMap(AnalysesPart::view).orElseThrow();
            String title = view.title().orElse(asked.analysis());
            Consumer<Sentence> refused = view::refuse;
            taking.take(() -> new Gathering().analysis(asked.analysis(), title, asked.parameters()), refused);
        });
    }

    private static Evidence evidence(Entry entry, Desk desk, Language language) {
        return new Gathering()
                .mention(
                        entry,
                        desk.dossier().publicActors()::contains,
                        Remeasuring.at(desk.dossier(), Clock.systemUTC()),
                        language.locale());
    }

    private static java.util.Optional<Detail> mention(EPartService parts) {
        return ListenScreen.in(parts).flatMap(ListenPart::view).flatMap(ListenView::inHand);
    }

    private static java.util.Optional<Asked> analysis(EPartService parts) {
        return AnalysesScreen.inFront(parts).flatMap(AnalysesPart::study).flatMap(Study::asked);
    }
}
