package org.beffroi.strategy.analysis;

import java.util.Optional;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.strategy.model.Strategy;

/** An analysis of the strategy of a dossier, which it finds, or says that there is none. */
abstract class StrategyAnalysis implements Analysis<StrategyAnalysis.Parameters> {

    /**
     * Of which strategy.
     *
     * @param file its name in the dossier's folder of strategies; empty where there is one alone
     */
    public record Parameters(Optional<String> file) {}

    @Override
    public final Answer answer(Parameters parameters, Run run) {
        run.cancel().check();
        Saying saying =
                new Saying(run, getClass().getAnnotation(Analysis.Info.class).id());
        return StrategyOfDossier.of(run)
                .read(parameters.file())
                .map(strategy -> answer(strategy, saying))
                .orElseGet(() -> saying.nothing("strategy.analysis.none"));
    }

    /** What it says of a strategy. */
    abstract Answer answer(Strategy strategy, Saying saying);
}
