package org.beffroi.analyses.about;

import java.util.List;
import java.util.Map;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.testing.analysis.AnalysisContract;

class ConcordanceContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new Concordance();
    }

    @Override
    protected Map<String, List<String>> necessary() {
        return Map.of("query", List.of("cantine"));
    }

    @Override
    protected List<Map<String, List<String>>> variants() {
        return List.of(
                Map.of("sort", List.of("left")),
                Map.of("sort", List.of("right"), "lines", List.of("5")),
                Map.of("query", List.of("(cantine OR repas) NEAR/5 froid*")),
                Map.of("query", List.of("theme:école"), "key", List.of("enfants")));
    }
}
