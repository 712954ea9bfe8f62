package org.beffroi.analyses.about;

import java.util.List;
import java.util.Map;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.testing.analysis.AnalysisContract;

class KeynessContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new Keyness();
    }

    @Override
    protected Map<String, List<String>> necessary() {
        return Map.of("query", List.of("cantine"), "rows", List.of("4"));
    }

    @Override
    protected List<Map<String, List<String>>> variants() {
        return List.of(
                Map.of("period", List.of("2025-03-01..2025-03-31"), "before", List.of("2025-02-01..2025-02-28")),
                Map.of("withoutCopies", List.of("true"), "withoutNames", List.of("true")));
    }
}
