package org.beffroi.analyses.amount;

import java.util.List;
import java.util.Map;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.testing.analysis.AnalysisContract;

class VolumeContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new Volume();
    }

    @Override
    protected List<Map<String, List<String>>> variants() {
        return List.of(
                Map.of("query", List.of("cantine"), "period", List.of("2025-03-01..2025-03-31")),
                Map.of("every", List.of("week")),
                Map.of("withoutCopies", List.of("true")));
    }
}
