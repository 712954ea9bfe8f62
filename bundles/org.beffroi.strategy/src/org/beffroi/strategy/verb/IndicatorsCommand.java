package org.beffroi.strategy.verb;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.evidence.Remeasured;
import org.beffroi.strategy.evidence.Remeasuring;
import org.beffroi.strategy.file.Held;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.ImportedMeasure;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.TypedMeasure;
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
        this.analyses = Optional.ofNullable(analyses);
        this.clock = Clock.systemUTC();
    }

    /**
     * What is shown.
     *
     * @param file of the strategy
     * @param recompute whether all is measured again, and the file written
     */
    public record Parameters(@Argument Path file, boolean recompute) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        StrategyFile file = new StrategyFile(workplace.currentFolder().resolve(parameters.file()));
        List<Sentence> refused = new ArrayList<>();
        Strategy strategy = parameters.recompute() ? recomputed(file, workplace, refused) : file.read();
        strategy.eAllContents().forEachRemaining(one -> {
            if (one instanceof Indicator indicator) {
                tell(indicator, workplace);
            } else if (one instanceof Evidence evidence && parameters.recompute()) {
                tell(evidence, workplace);
            }
        });
        refused.forEach(workplace::tell);
        return refused.isEmpty() ? Outcome.DONE : Outcome.DONE_WITH_REJECTS;
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

    private static void tell(Indicator indicator, Workplace workplace) {
        Wording wording = new Wording(workplace.locale());
        Optional<Measurement> last = indicator.getMeasurements().stream()
                .filter(taken -> taken.getAt() != null)
                .reduce((one, other) -> other.getAt().isBefore(one.getAt()) ? one : other);
        String figure = last.map(taken -> taken.getValue() == null
                        ? String.valueOf(taken.getNote())
                        : wording.decimal(taken.getValue().doubleValue())
                                + (indicator.getUnit() == null ? "" : "\u00a0" + indicator.getUnit()))
                .orElseGet(() -> Sentence.of(IndicatorsCommand.class, "indicator.not.yet")
                        .in(workplace.locale()));
        String basis = basis(indicator, last, workplace);
        workplace
                .out()
                .println(Sentence.of(
                                IndicatorsCommand.class,
                                basis.isEmpty() ? "strategy.indicator.bare" : "strategy.indicator.line",
                                String.valueOf(indicator.getName()),
                                figure,
                                basis)
                        .in(workplace.locale()));
    }

    /** On what a figure rests: mentions where they were counted, else where it comes from. */
    private static String basis(Indicator indicator, Optional<Measurement> last, Workplace workplace) {
        return switch (indicator.getMeasure()) {
            case null -> "";
            case TypedMeasure typed ->
                typed.getSource() == null ? "" : typed.getSource().strip();
            case ImportedMeasure imported -> new Names(workplace.locale()).title(imported);
            default ->
                Sentence.of(
                                IndicatorsCommand.class,
                                "strategy.indicator.base",
                                last.map(Measurement::getBase).orElse(0))
                        .in(workplace.locale());
        };
    }

    private static void tell(Evidence evidence, Workplace workplace) {
        if (evidence.getState() != EvidenceState.SAME || evidence.getChange() != null) {
            String name = evidence.getName() == null ? String.valueOf(evidence.getKey()) : evidence.getName();
            String state = Sentence.of(
                            IndicatorsCommand.class,
                            "evidence.state." + evidence.getState().getName())
                    .in(workplace.locale());
            workplace
                    .out()
                    .println(Sentence.of(
                                    IndicatorsCommand.class,
                                    evidence.getChange() == null
                                            ? "strategy.evidence.line"
                                            : "strategy.evidence.changed",
                                    name,
                                    state,
                                    String.valueOf(evidence.getChange()))
                            .in(workplace.locale()));
        }
    }
}
