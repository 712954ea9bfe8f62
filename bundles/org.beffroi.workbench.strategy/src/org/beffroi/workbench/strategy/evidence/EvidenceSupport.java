package org.beffroi.workbench.strategy.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.evidence.Remeasuring;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.ModelFactory;
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

        /** The element rests on all of it already: nothing was done. */
        void there(Element keeper, Sentence what);

        /** It is there now. */
        void added(EvidenceDeed what);
    }

    /** What an element is called in the person's language. */
    public String title(Element keeper) {
        return new Names(language.locale(), session.dossier().settings().zone()).title(keeper);
    }

    /**
     * Tells what something is called and what it is about, once it was looked up off the UI thread.
     *
     * @param then told on the UI thread
     */
    public void name(Carried carried, Executor display, Consumer<CarriedSubject> then) {
        session.readers().execute(() -> {
            CarriedSubject subject = words().subject(carried);
            display.execute(() -> then.accept(subject));
        });
    }

    /**
     * Has an element rest on something.
     *
     * @param keeper of the strategy, or a new one, which is put where those of its kind stand
     */
    public void support(StrategyEditor editor, Element keeper, Carried carried, Told told) {
        if (editor.editing().isReadOnly()) {
            told.refused(Sentence.of(DossierSession.class, "dossier.read.only"));
            return;
        }
        String title = title(keeper);
        List<Carried> wanted = each(carried).stream()
                .filter(one -> known(one)
                        .filter(same -> Gathering.isThere(keeper, same))
                        .isEmpty())
                .toList();
        if (wanted.isEmpty()) {
            told.there(keeper, Sentence.of(EvidenceSupport.class, "evidence.there", title));
            return;
        }
        AtomicReference<List<Evidence>> made = new AtomicReference<>(List.of());
        works.start(
                Sentence.of(EvidenceSupport.class, "evidence.work", title),
                progress -> {
                    List<Evidence> all = new ArrayList<>();
                    for (Carried one : wanted) {
                        if (progress.cancelled()) {
                            throw new Cancelled();
                        }
                        all.add(computed(one, progress));
                    }
                    made.set(all);
                    // Whether it is put there is not known yet: the strategy may rest on the same by now.
                    return Sentence.of(EvidenceSupport.class, "evidence.computed", title);
                },
                work -> {
                    if (work.failed()) {
                        work.outcome().ifPresent(told::refused);
                    } else if (!made.get().isEmpty()) {
                        put(editor, keeper, made.get(), told);
                    }
                });
    }

    /** One by one: what is carried of several mentions is a piece of evidence for each. */
    private static List<Carried> each(Carried carried) {
        return carried instanceof Carried.OfMentions several
                ? several.ids().stream().<Carried>map(Carried.OfMention::new).toList()
                : List.of(carried);
    }

    /** What something is known by before it is computed; empty for a peak, whose days are found. */
    private Optional<Evidence> known(Carried carried) {
        return switch (carried) {
            case Carried.OfMention mention -> {
                MentionEvidence evidence = ModelFactory.eINSTANCE.createMentionEvidence();
                evidence.setMention(mention.id().value());
                yield Optional.of(evidence);
            }
            case Carried.OfSearch search -> Optional.of(found(search, new Gathering()));
            case Carried.OfAnalysis analysis -> Optional.of(made(analysis));
            case Carried.OfMentions several -> Optional.empty();
            case Carried.OfPeak peak -> Optional.empty();
            case Carried.OfFinding finding -> known(finding.otherwise());
            case Carried.OfFigure figure -> known(figure.otherwise());
        };
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
            case Carried.OfMentions several -> throw new IllegalArgumentException("One by one");
            case Carried.OfSearch search -> found(search, gathering);
            case Carried.OfAnalysis analysis ->
                gathering.analysis(analysis.id(), words().analysis(analysis.id()), analysis.parameters());
            case Carried.OfPeak peak -> gathering.peak(peak.text(), peak.within());
            case Carried.OfFinding finding -> made(finding.otherwise());
            case Carried.OfFigure figure -> made(figure.otherwise());
        };
    }

    private Evidence found(Carried.OfSearch search, Gathering gathering) {
        LocalDate until = search.until().orElseGet(() -> session.dossier().today());
        Evidence evidence = gathering.search(search.text(), search.from(), until, search.once());
        evidence.setName(words().search(search));
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

    private CarriedWords words() {
        return new CarriedWords(session, analyses, language);
    }

    private void put(StrategyEditor editor, Element keeper, List<Evidence> computed, Told told) {
        String title = title(keeper);
        List<Evidence> fresh =
                computed.stream().filter(one -> !Gathering.isThere(keeper, one)).toList();
        if (!NewKeepers.isNew(keeper) && !EcoreUtil.isAncestor(editor.strategy(), keeper)) {
            told.refused(Sentence.of(EvidenceSupport.class, "evidence.keeper.gone", title));
        } else if (fresh.isEmpty()) {
            told.there(keeper, Sentence.of(EvidenceSupport.class, "evidence.there", title));
        } else {
            told.added(EvidenceDeed.add(editor, keeper, title, fresh));
        }
    }
}
