package org.beffroi.analyses.about;

import java.util.List;
import java.util.Map;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.testing.analysis.AnalysisContract;

class EmergingContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new Emerging();
    }

    @Override
    protected Map<String, List<String>> necessary() {
        return Map.of("period", List.of("2025-03-01..2025-03-31"), "rows", List.of("4"));
    }

    @Override
    protected List<Map<String, List<String>>> variants() {
        return List.of(Map.of("query", List.of("cantine"), "period", List.of("30d"), "withoutNames", List.of("true")));
    }
}
