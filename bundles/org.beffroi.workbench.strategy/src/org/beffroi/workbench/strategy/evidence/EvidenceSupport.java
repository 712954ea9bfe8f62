package org.beffroi.workbench.strategy.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.evidence.Remeasuring;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.work.Works;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Has an element of a strategy rest on something of the archive: finds it and computes it off the UI thread, puts it into the
 * strategy as one change that can be undone. Belongs to the UI thread.
 */
public record EvidenceSupport(DossierSession session, Works works, Optional<Analyses> analyses, Language language) {

    /** Told how it ended. */
    public interface Told {

        /** It could not be. */
        void refused(Sentence why);

        /** It is there. */
        void added(Element keeper, Sentence what);
    }

    /** What an element is called in the person's language. */
    public String title(Element keeper) {
        return new Names(language.locale(), session.dossier().settings().zone()).title(keeper);
    }

    /** Has an element rest on something. */
    public void support(StrategyEditor editor, Element keeper, Carried carried, Told told) {
        if (editor.editing().isReadOnly()) {
            told.refused(Sentence.of(DossierSession.class, "dossier.read.only"));
            return;
        }
        String title = title(keeper);
        AtomicReference<Evidence> made = new AtomicReference<>();
        works.start(
                Sentence.of(EvidenceSupport.class, "evidence.work", title),
                progress -> {
                    made.set(computed(carried, progress));
                    return Sentence.of(EvidenceSupport.class, "evidence.added", title);
                },
                work -> {
                    if (work.failed()) {
                        work.outcome().ifPresent(told::refused);
                    } else if (made.get() != null) {
                        put(editor, keeper, made.get(), told);
                    }
                });
    }

    private Evidence computed(Carried carried, Progress progress) {
        return new Gathering()
                .computed(
                        made(carried),
                        session.dossier(),
                        new Remeasuring.Wish(analyses, Clock.systemUTC(), language.locale(), session.person()),
                        new Cancel(),
                        progress);
    }

    private Evidence made(Carried carried) {
        Gathering gathering = new Gathering();
        return switch (carried) {
            case Carried.OfMention mention -> quoted(mention, gathering);
            case Carried.OfSearch search -> found(search, gathering);
            case Carried.OfAnalysis analysis ->
                gathering.analysis(analysis.id(), name(analysis.id()), analysis.parameters());
            case Carried.OfPeak peak -> gathering.peak(peak.text(), peak.within());
            case Carried.OfFinding finding -> made(finding.otherwise());
            case Carried.OfFigure figure -> made(figure.otherwise());
        };
    }

    /** A search is called as it is typed; one of some days says which. */
    private Evidence found(Carried.OfSearch search, Gathering gathering) {
        LocalDate until = search.until().orElseGet(() -> session.dossier().today());
        Evidence evidence = gathering.search(search.text(), search.from(), until, search.once());
        String text = search.text().isBlank() ? language.text("evidence.search.all") : search.text();
        evidence.setName(search.from()
                .map(from ->
                        language.text("evidence.search.days", text, new Wording(language.locale()).days(from, until)))
                .orElse(text));
        return evidence;
    }

    private Evidence quoted(Carried.OfMention mention, Gathering gathering) {
        Instant at = Remeasuring.at(session.dossier(), Clock.systemUTC());
        try (Snapshot snapshot = session.dossier().archive().snapshot()) {
            return snapshot.entry(mention.id())
                    .map(entry ->
                            gathering.mention(entry, session.dossier().publicActors()::contains, at, language.locale()))
                    .orElseThrow(
                            () -> Refusal.of(Refusal.Kind.NOT_FOUND, EvidenceSupport.class, "evidence.mention.gone"));
        }
    }

    private String name(String analysis) {
        return analyses.map(known -> Analyses.title(known.named(analysis), language.locale()))
                .orElse(analysis);
    }

    private void put(StrategyEditor editor, Element keeper, Evidence evidence, Told told) {
        String title = title(keeper);
        if (!EcoreUtil.isAncestor(editor.strategy(), keeper)) {
            told.refused(Sentence.of(EvidenceSupport.class, "evidence.keeper.gone", title));
        } else if (Gathering.isThere(keeper, evidence)) {
            told.refused(Sentence.of(EvidenceSupport.class, "evidence.there", title));
        } else {
            Sentence said = Sentence.of(EvidenceSupport.class, "evidence.said", title);
            editor.editing().perform(said, () -> new Additions(editor.strategy(), RandomGenerator.getDefault())
                    .put(keeper, Gathering.placeIn(keeper).orElseThrow(), evidence));
            told.added(keeper, Sentence.of(EvidenceSupport.class, "evidence.added", title));
        }
    }
}
