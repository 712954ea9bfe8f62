package org.beffroi.analyses.rising.peak;

import java.util.List;
import java.util.Map;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.testing.analysis.AnalysisContract;

class PeaksContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new Peaks(null);
    }

    @Override
    protected List<Map<String, List<String>>> variants() {
        return List.of(
                Map.of("query", List.of("cantine")),
                Map.of("period", List.of("2025-03-01..2025-03-31"), "floor", List.of("20")));
    }
}
