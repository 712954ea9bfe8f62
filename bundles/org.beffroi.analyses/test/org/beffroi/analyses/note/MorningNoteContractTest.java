package org.beffroi.analyses.note;

import java.util.List;
import java.util.Map;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.testing.analysis.AnalysisContract;

class MorningNoteContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new MorningNote();
    }

    @Override
    protected List<Map<String, List<String>>> variants() {
        return List.of(
                Map.of("period", List.of("2025-03-04"), "level", List.of("cabinet")),
                Map.of("query", List.of("cantine"), "period", List.of("2025-03-05"), "service", List.of("éducation")));
    }
}
