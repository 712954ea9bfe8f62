package org.beffroi.analyses.about;

import java.util.List;
import java.util.Map;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.testing.analysis.AnalysisContract;

class CooccurrenceContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new Cooccurrence();
    }

    @Override
    protected Map<String, List<String>> necessary() {
        return Map.of("word", List.of("cantine"), "rows", List.of("4"));
    }

    @Override
    protected List<Map<String, List<String>>> variants() {
        return List.of(
                Map.of("sentence", List.of("true"), "word", List.of("cantine OR repas")),
                Map.of("query", List.of("cantine"), "word", List.of(""), "fewest", List.of("40")));
    }
}
