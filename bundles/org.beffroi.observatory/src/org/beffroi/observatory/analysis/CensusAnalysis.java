package org.beffroi.observatory.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.parameter.Within;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.census.CensusBundle;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.observatory.census.Stratum;
import org.beffroi.observatory.kept.KeptCensus;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a census of the dossier found: how many bodies are on social networks, by size, département or région. */
@Component(service = Analysis.class)
@Analysis.Info(id = "census", question = Question.WHO_SPEAKS)
public final class CensusAnalysis implements Analysis<CensusAnalysis.Parameters> {

    private final Territories territories;

    @Activate
    public CensusAnalysis(@Reference Territories territories) {
        this.territories = territories;
    }

    /**
     * Which census, and how its bodies are grouped.
     *
     * @param census its name; absent for the one that speaks of the latest day
     * @param group by what bodies are grouped; absent for size
     * @param inhabitants of a body whose peers alone are followed, those of its size; absent for all. The table stays whole
     */
    public record Parameters(
            Optional<String> census,
            Optional<Group> group,
            @Within(least = 1, most = 100_000_000) Optional<Integer> inhabitants) {}

    /** By what bodies are grouped. */
    public enum Group {
        STRATUM,
        DEPARTEMENT,
        REGION,
        KIND;

        Grouping grouping() {
            return Grouping.valueOf(name());
        }
    }

    @Override
    public Answer answer(Parameters parameters, Run run) {
        run.cancel().check();
        Path beside = run.codebook().toAbsolutePath().resolveSibling(ObservatoryFolder.NAME);
        ObservatoryFolder folder = new ObservatoryFolder(beside);
        List<KeptCensus> all = folder.censuses();
        if (all.isEmpty()) {
            return none(run);
        }
        KeptCensus census = parameters
                .census()
                .filter(name -> !name.isBlank())
                .map(name -> folder.census(name.strip()))
                .orElseGet(all::getLast);
        CensusBundle bundle = CensusBundle.read(census.folder());
        run.cancel().check();
        Optional<Stratum> size = parameters.inhabitants().map(many -> Stratum.of(OptionalInt.of(many)));
        return new CensusFound(bundle, folder.territories(territories), size, run)
                .answer(parameters.group().orElse(Group.STRATUM).grouping());
    }

    private static Answer none(Run run) {
        String why = Sentence.of(CensusAnalysis.class, "analysis.census.none").in(run.locale());
        return new Answer(
                new Prose(
                        Sentence.of(CensusAnalysis.class, "analysis.census").in(run.locale()),
                        List.of(new Prose.Finding(why, Prose.Weight.CAUTION, Optional.empty()))),
                List.of(),
                CensusFound.KEYS.stream()
                        .map(key -> Measure.unmeasured(key(key, Optional.empty()), label(key, "", run), why))
                        .toList(),
                0,
                List.of());
    }

    static String key(CensusMeasure measure, Optional<AccountNetwork> network) {
        return "share." + measure.key().replace('_', '.')
                + network.map(one -> "." + one.key()).orElse("");
    }

    static String label(CensusMeasure measure, String network, Run run) {
        return Sentence.of(CensusAnalysis.class, "label.measure." + measure.key(), network)
                .in(run.locale());
    }
}
