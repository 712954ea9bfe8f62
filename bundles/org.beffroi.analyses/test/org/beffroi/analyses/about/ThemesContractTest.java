package org.beffroi.analyses.about;

import java.util.List;
import java.util.Map;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.testing.analysis.AnalysisContract;

class ThemesContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new Themes();
    }

    @Override
    protected List<Map<String, List<String>>> variants() {
        return List.of(
                Map.of("query", List.of("cantine")),
                Map.of("period", List.of("2025-03-01..2025-03-31")),
                Map.of("field", List.of("speaker"), "every", List.of("month")),
                Map.of("field", List.of("auteur")),
                Map.of("withoutCopies", List.of("true")));
    }
}
