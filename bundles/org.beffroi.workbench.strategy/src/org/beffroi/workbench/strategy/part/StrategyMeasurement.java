package org.beffroi.workbench.strategy.part;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.evidence.Remeasured;
import org.beffroi.strategy.evidence.Remeasuring;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.privacy.ProseDialog;
import org.beffroi.workbench.privacy.model.Prose;
import org.beffroi.workbench.strategy.model.ChangesProse;
import org.beffroi.workbench.strategy.model.IndicatorWords;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.work.Work;
import org.beffroi.workbench.work.Works;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;

/**
 * Measures what a strategy rests on again: on a copy, off the UI thread, and put into the strategy as one change once it is done.
 * Belongs to the UI thread.
 */
final class StrategyMeasurement {

    private final Composite over;
    private final DossierSession session;
    private final Works works;
    private final Optional<Analyses> analyses;
    private final Ui ui;
    private Optional<Work> running = Optional.empty();

    StrategyMeasurement(Composite over, DossierSession session, Works works, Optional<Analyses> analyses, Ui ui) {
        this.over = over;
        this.session = session;
        this.works = works;
        this.analyses = analyses;
        this.ui = ui;
    }

    /** The measuring that is under way. */
    Optional<Work> running() {
        return running.filter(work -> !work.ended());
    }

    /** Asks the one under way to stop. */
    void stop() {
        running().ifPresent(Work::stop);
    }

    /** All of it. */
    void all(StrategyEditor editor, Outcome told) {
        start(editor, every -> true, told);
    }

    /** Some of it. */
    void some(StrategyEditor editor, Collection<? extends Element> which, Outcome told) {
        Set<String> keys = which.stream().map(Element::getKey).collect(Collectors.toSet());
        start(editor, one -> keys.contains(one.getKey()), told);
    }

    /** Who is told how it goes. */
    interface Outcome {
        /** It began, is further, or ended. */
        void changed();

        /** Why it could not be done. */
        void refuse(Sentence why);
    }

    private void start(StrategyEditor editor, Predicate<? super Element> which, Outcome told) {
        if (running().isPresent()) {
            return;
        }
        if (editor.editing().isReadOnly()) {
            told.refuse(Sentence.of(DossierSession.class, "dossier.read.only"));
            return;
        }
        Strategy copy = EcoreUtil.copy(editor.strategy());
        AtomicReference<Remeasured> found = new AtomicReference<>();
        Runnable deaf = works.listen(told::changed);
        running = Optional.of(works.start(
                Sentence.of(StrategyMeasurement.class, "measuring.work"),
                progress -> {
                    found.set(Remeasuring.on(
                            session.dossier(),
                            new Remeasuring.Wish(
                                    analyses, Clock.systemUTC(), ui.language().locale(), session.person()),
                            copy,
                            which,
                            new Cancel(),
                            progress));
                    return Sentence.of(
                            StrategyMeasurement.class,
                            "measuring.done",
                            found.get().figures().size(),
                            found.get().pieces().size());
                },
                work -> {
                    deaf.run();
                    told.changed();
                    if (work.failed()) {
                        work.outcome().ifPresent(told::refuse);
                    } else if (found.get() != null && !over.isDisposed()) {
                        put(editor, found.get());
                    }
                }));
        told.changed();
    }

    /** One change, undone as one; what was erased from the archive cannot come back so. */
    private void put(StrategyEditor editor, Remeasured found) {
        AtomicReference<List<Sentence>> left = new AtomicReference<>(List.of());
        editor.editing()
                .perform(
                        Sentence.of(StrategyMeasurement.class, "measuring.said"),
                        () -> left.set(found.putInto(editor.strategy())));
        if (found.hasErased()) {
            editor.editing().forget();
        }
        Prose prose = new ChangesProse(
                        ui.language(),
                        new IndicatorWords(ui.language(), session.days(ui.language())),
                        new Names(
                                ui.language().locale(),
                                session.dossier().settings().zone()))
                .of(found, left.get());
        String hint = ui.text(found.hasErased() ? "changes.hint.erased" : "changes.hint");
        new ProseDialog(over.getShell(), ui, ui.text("changes.heading"), hint, prose).open();
    }
}
