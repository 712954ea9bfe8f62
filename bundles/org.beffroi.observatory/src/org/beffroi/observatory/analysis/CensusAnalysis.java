package org.beffroi.observatory.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.census.CensusBundle;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Grouping;
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
     */
    public record Parameters(Optional<String> census, Optional<Group> group) {}

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
        return new CensusFound(bundle, folder.territories(territories), run)
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
                        .map(key -> Measure.unmeasured(key(key), label(key, run), why))
                        .toList(),
                0,
                List.of());
    }

    static String key(CensusMeasure measure) {
        return "share." + measure.key().replace('_', '.');
    }

    static String label(CensusMeasure measure, Run run) {
        return Sentence.of(CensusAnalysis.class, "label.measure." + measure.key(), "")
                .in(run.locale());
    }
}
