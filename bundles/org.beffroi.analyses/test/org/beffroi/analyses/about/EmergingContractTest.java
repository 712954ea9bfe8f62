package org.beffroi.analyses.about;

import java.util.List;
import java.util.Map;
import org.beffroi.analyses.ShippedContract;

class EmergingContractTest extends ShippedContract {
    EmergingContractTest() {
        super(
                new Emerging(),
                Map.of("period", List.of("2025-03-01..2025-03-31"), "rows", List.of("4")),
                List.of(Map.of(
                        "query", List.of("cantine"), "period", List.of("30d"), "withoutNames", List.of("true"))));
    }
}
