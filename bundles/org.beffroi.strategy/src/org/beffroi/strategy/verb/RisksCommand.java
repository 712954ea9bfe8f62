package org.beffroi.strategy.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.TableWriter;
import org.beffroi.strategy.file.Held;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.measure.Ground;
import org.beffroi.strategy.model.Assessment;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.risk.Assessor;
import org.beffroi.strategy.risk.CriterionMeasures;
import org.beffroi.strategy.risk.RiskScore;
import org.beffroi.strategy.risk.Situation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code beffroi strategy risks FILE}: the score of each risk, criterion by criterion, measured on the dossier as it is now. */
@Component(service = Command.class)
@Command.Info(id = "strategy risks")
public final class RisksCommand implements Command<RisksCommand.Parameters> {

    /** How it is told. */
    public enum Format {
        /** For people. */
        TEXT,
        /** A row for each criterion, for programs. */
        JSON
    }

    /**
     * What is scored.
     *
     * @param file of the strategy
     * @param assess whether what is found is added to the history of each risk, and the file written
     * @param whatIf weights of criteria to try in place of those of the file, such as {@code improvisation.cadence=0.5}; nothing is kept then
     * @param format how it is told
     */
    public record Parameters(
            @Argument Path file,
            boolean assess,
            List<String> whatIf,
            @Default("text") Format format) {}

    private final CriterionMeasures measures;
    private final Optional<Analyses> analyses;
    private final List<TableWriter> writers;
    private final Clock clock;

    /** The verb with the measures and analyses that are there. */
    @Activate
    public RisksCommand(
            @Reference CriterionMeasures measures,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Analyses analyses,
            @Reference List<TableWriter> writers) {
        this(measures, Optional.ofNullable(analyses), writers, Clock.systemUTC());
    }

    RisksCommand(CriterionMeasures measures, Optional<Analyses> analyses, List<TableWriter> writers, Clock clock) {
        this.measures = measures;
        this.analyses = analyses;
        this.writers = List.copyOf(writers);
        this.clock = clock;
    }

    /** A risk as it was found, beside what was found of it before. */
    record Found(Risk risk, Assessment now) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        StrategyFile file = new StrategyFile(workplace.currentFolder().resolve(parameters.file()));
        if (parameters.assess() && !parameters.whatIf().isEmpty()) {
            throw Refusal.of(RisksCommand.class, "strategy.risks.what.if.kept");
        }
        List<Found> found = parameters.assess()
                ? assessed(file, workplace)
                : found(TriedWeights.of(parameters.whatIf()).in(file.read()), false, workplace);
        if (parameters.format() == Format.TEXT) {
            new RiskText(workplace).print(found);
        } else {
            write(found, file.path(), workplace);
        }
        if (parameters.assess()) {
            workplace.tell(Sentence.of(
                    RisksCommand.class,
                    "strategy.risks.assessed",
                    found.size(),
                    file.path().toString()));
        }
        boolean scored = found.stream().allMatch(one -> one.now().getScore() != null);
        return scored ? Outcome.DONE : Outcome.DONE_WITH_REJECTS;
    }

    /** Held meanwhile, so that nobody else's work is written over. */
    private List<Found> assessed(StrategyFile file, Workplace workplace) {
        String mark = file.mark();
        Strategy strategy = file.read();
        try (Held held = Held.ask(file, workplace.person()).orRefuse()) {
            List<Found> found = found(strategy, true, workplace);
            held.renew();
            file.write(strategy, mark).map(StrategyFile::keptAt).ifPresent(workplace::tell);
            return found;
        }
    }

    private List<Found> found(Strategy strategy, boolean assess, Workplace workplace) {
        List<Found> all = new ArrayList<>();
        Dossier dossier = workplace.dossier(Access.READ);
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            var progress = workplace.progress(Sentence.of(RisksCommand.class, "strategy.measuring"));
            Ground ground = new DossierGround(analyses, clock).of(dossier, snapshot, workplace, progress);
            Situation situation = new Situation(strategy, ground);
            Assessor assessor = new Assessor(ground);
            for (Risk risk : strategy.getRisks()) {
                RiskScore score = measures.score(risk, situation);
                all.add(new Found(risk, assess ? assessor.add(score) : assessor.of(score)));
            }
        }
        return all;
    }

    private void write(List<Found> found, Path file, Workplace workplace) {
        String json = Format.JSON.name().toLowerCase(Locale.ROOT);
        TableWriter writer = writers.stream()
                .filter(one -> TableWriter.info(one).id().equals(json))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.of(Refusal.Kind.NOT_FOUND, RisksCommand.class, "strategy.check.format.absent", json));
        RiskRows rows = new RiskRows(workplace.locale());
        TableWriter.Sheet sheet = new TableWriter.Sheet(
                Sentence.of(RisksCommand.class, "strategy.risks.title", String.valueOf(file.getFileName()))
                        .in(workplace.locale()),
                rows.columns(),
                clock.getZone(),
                workplace.locale(),
                workplace.width());
        try {
            writer.write(sheet, rows.of(found).iterator(), workplace.bytes());
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(RisksCommand.class, "strategy.check.unwritten", String.valueOf(e.getMessage())), e);
        }
    }
}
