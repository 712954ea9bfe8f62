package org.beffroi.strategy.verb;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.element.Measurements;
import org.beffroi.strategy.evidence.Remeasured;
import org.beffroi.strategy.evidence.Remeasuring;
import org.beffroi.strategy.file.Held;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.measure.FigureBasis;
import org.beffroi.strategy.measure.FigureWords;
import org.beffroi.strategy.measure.Tracking;
import org.beffroi.strategy.measure.TrackingWords;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Shows the indicators of a strategy, and measures them and all evidence again where that is asked. */
@Component(service = Command.class)
@Command.Info(id = "strategy indicators")
public final class IndicatorsCommand implements Command<IndicatorsCommand.Parameters> {

    private final Optional<Analyses> analyses;
    private final Clock clock;

    /** The verb with the analyses that are there. */
    @Activate
    public IndicatorsCommand(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Analyses analyses) {
        this(Optional.ofNullable(analyses), Clock.systemUTC());
    }

    IndicatorsCommand(Optional<Analyses> analyses, Clock clock) {
        this.analyses = analyses;
        this.clock = clock;
    }

    /**
     * What is shown.
     *
     * @param file of the strategy
     * @param recompute whether all is measured again, and the file written
     */
    public record Parameters(@Argument Path file, boolean recompute) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Path path = workplace.currentFolder().resolve(parameters.file());
        StrategyFile file = new StrategyFile(path);
        List<Sentence> refused = new ArrayList<>();
        Strategy strategy = parameters.recompute() ? recomputed(file, workplace, refused) : file.read();
        DossierAround around = new DossierAround(workplace);
        FigureWords words = new FigureWords(workplace.locale(), around.zone(path), Diffusion.INTERNAL);
        LocalDate today = around.today(path, clock);
        boolean lacks = false;
        for (TreeIterator<EObject> all = strategy.eAllContents(); all.hasNext(); ) {
            EObject one = all.next();
            if (one instanceof Indicator indicator) {
                boolean measured = tell(indicator, words, workplace);
                stands(indicator, words, today, workplace);
                lacks |= !measured && Remeasuring.canBeDone(indicator);
            } else if (one instanceof Evidence evidence && parameters.recompute() && Remeasuring.canBeDone(evidence)) {
                tell(evidence, workplace);
            }
        }
        refused.forEach(workplace::tell);
        boolean whole = refused.isEmpty() && !(parameters.recompute() && lacks);
        return whole ? Outcome.DONE : Outcome.DONE_WITH_REJECTS;
    }

    /** Held meanwhile, so that nobody else's work is written over. */
    private Strategy recomputed(StrategyFile file, Workplace workplace, List<Sentence> refused) {
        String mark = file.mark();
        Strategy strategy = file.read();
        try (Held held = Held.ask(file, workplace.person()).orRefuse()) {
            refused.addAll(recompute(strategy, workplace.dossier(Access.READ), workplace));
            held.renew();
            file.write(strategy, mark).map(StrategyFile::keptAt).ifPresent(workplace::tell);
        }
        return strategy;
    }

    private List<Sentence> recompute(Strategy strategy, Dossier dossier, Workplace workplace) {
        Remeasured found = Remeasuring.on(
                dossier,
                new Remeasuring.Wish(analyses, clock, workplace.locale(), workplace.person()),
                strategy,
                every -> true,
                workplace.cancel(),
                workplace.progress(Sentence.of(IndicatorsCommand.class, "strategy.measuring")));
        List<Sentence> refused = new ArrayList<>(found.refused());
        refused.addAll(found.putInto(strategy));
        return refused;
    }

    /** True where it has a figure now. */
    private static boolean tell(Indicator indicator, FigureWords words, Workplace workplace) {
        String name = String.valueOf(indicator.getName());
        Measurements.latest(indicator)
                .ifPresent(taken -> print(
                        workplace,
                        "strategy.indicator.line",
                        name,
                        words.figure(indicator, taken.getValue()),
                        String.join(" · ", new FigureBasis(words).of(indicator, taken))));
        Optional<String> why = words.unmeasured(indicator);
        why.ifPresent(reason -> print(workplace, "strategy.indicator.unmeasured", name, reason));
        return why.isEmpty();
    }

    /** How one that has a figure and a target stands today, and why. */
    private static void stands(Indicator indicator, FigureWords words, LocalDate today, Workplace workplace) {
        Tracking tracking = Tracking.of(indicator, today, words.zone());
        String state =
                switch (tracking.state()) {
                    case NOT_MEASURED, NO_LINE -> "";
                    case LATE -> "BEHIND";
                    case ON_TIME -> "ON_COURSE";
                    default -> tracking.state().name();
                };
        if (!state.isEmpty()) {
            print(
                    workplace,
                    "strategy.indicator.stands",
                    String.valueOf(indicator.getName()),
                    Sentence.of(IndicatorsCommand.class, "indicator.state." + state),
                    new TrackingWords(words).why(indicator, tracking, today));
        }
    }

    private static void print(Workplace workplace, String key, Object... arguments) {
        workplace
                .out()
                .println(Sentence.of(IndicatorsCommand.class, key, arguments).in(workplace.locale()));
    }

    private static void tell(Evidence evidence, Workplace workplace) {
        if (evidence.getState() == EvidenceState.SAME && evidence.getChange() == null) {
            return;
        }
        String name = evidence.getName() == null ? String.valueOf(evidence.getKey()) : evidence.getName();
        String state = Sentence.of(
                        IndicatorsCommand.class,
                        "evidence.state." + evidence.getState().getName())
                .in(workplace.locale());
        if (evidence.getChange() == null) {
            print(workplace, "strategy.evidence.line", name, state);
        } else {
            print(workplace, "strategy.evidence.changed", name, state, evidence.getChange());
        }
    }
}
