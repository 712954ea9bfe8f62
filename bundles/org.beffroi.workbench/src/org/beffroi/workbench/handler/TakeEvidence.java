package org.beffroi.workbench.handler;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.evidence.Remeasuring;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.workbench.dossier.Desk;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.evidence.KeeperPicker;
import org.beffroi.workbench.strategy.model.Drafting;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;

/** Puts evidence into the strategy in hand: asks what it supports, computes it off the UI thread, adds it as one change. */
@Creatable
final class TakeEvidence {

    private final StrategyInHand strategies;
    private final MWindow window;
    private final Shell shell;
    private final Desk desk;
    private final Works works;
    private final Optional<Analyses> analyses;
    private final Look look;
    private final Language language;

    @Inject
    TakeEvidence(
            StrategyInHand strategies,
            MWindow window,
            Shell shell,
            Desk desk,
            Works works,
            @org.eclipse.e4.core.di.annotations.Optional Analyses analyses,
            Look look,
            Language language) {
        this.strategies = strategies;
        this.window = window;
        this.shell = shell;
        this.desk = desk;
        this.works = works;
        this.analyses = Optional.ofNullable(analyses);
        this.look = look;
        this.language = language;
    }

    /**
     * Takes something as evidence.
     *
     * @param making makes it, off the UI thread; what it rests on is computed then
     * @param refused told why it cannot be
     */
    void take(Supplier<? extends Evidence> making, Consumer<Sentence> refused) {
        strategies.with(window, open -> open.filter(
                        drafting -> !drafting.editing().isReadOnly())
                .ifPresentOrElse(
                        drafting -> ask(drafting, making, refused),
                        () -> refused.accept(Sentence.of(
                                TakeEvidence.class, open.isPresent() ? "dossier.read.only" : "evidence.no.strategy"))));
    }

    private void ask(Drafting drafting, Supplier<? extends Evidence> making, Consumer<Sentence> refused) {
        if (Gathering.keepers(drafting.strategy()).isEmpty()) {
            refused.accept(Sentence.of(TakeEvidence.class, "evidence.no.keeper"));
            return;
        }
        Names names = new Names(language.locale(), desk.dossier().settings().zone());
        new KeeperPicker(
                        shell,
                        look,
                        language,
                        drafting,
                        names,
                        keeper -> compute(drafting, keeper, names.title(keeper), making, refused))
                .open();
    }

    private void compute(
            Drafting drafting,
            Element keeper,
            String title,
            Supplier<? extends Evidence> making,
            Consumer<Sentence> refused) {
        AtomicReference<Evidence> made = new AtomicReference<>();
        works.start(
                Sentence.of(TakeEvidence.class, "evidence.work", title),
                progress -> {
                    made.set(computed(making.get(), progress));
                    return Sentence.of(TakeEvidence.class, "evidence.added", title);
                },
                work -> {
                    if (work.failed()) {
                        work.outcome().ifPresent(refused);
                    } else if (made.get() != null) {
                        put(drafting, keeper, title, made.get(), refused);
                    }
                });
    }

    private Evidence computed(Evidence evidence, Progress progress) {
        return new Gathering()
                .computed(
                        evidence,
                        desk.dossier(),
                        new Remeasuring.Wish(analyses, Clock.systemUTC(), language.locale(), desk.person()),
                        new Cancel(),
                        progress);
    }

    private void put(Drafting drafting, Element keeper, String title, Evidence evidence, Consumer<Sentence> refused) {
        if (!EcoreUtil.isAncestor(drafting.strategy(), keeper)) {
            refused.accept(Sentence.of(TakeEvidence.class, "evidence.keeper.gone", title));
        } else if (Gathering.isThere(keeper, evidence)) {
            refused.accept(Sentence.of(TakeEvidence.class, "evidence.there", title));
        } else {
            drafting.editing().perform(Sentence.of(TakeEvidence.class, "evidence.said", title), () -> new Additions(
                            drafting.strategy(), RandomGenerator.getDefault())
                    .put(keeper, Gathering.placeIn(keeper).orElseThrow(), evidence));
        }
    }
}
